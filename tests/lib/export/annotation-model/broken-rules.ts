type Json = Readonly<Record<string, unknown>>;

const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
const IRI = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i;

const listOf = (value: unknown): readonly unknown[] => {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
};
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const isIri = (value: unknown) => typeof value === 'string' && IRI.test(value);
const idOf = (value: unknown) => (isJson(value) ? value['id'] : value);
const isCount = (value: unknown) => Number.isInteger(value) && Number(value) >= 0;

/** The MUST rules of the Web Annotation Data Model (W3C Recommendation, 2017-02-23) that a collection breaks. */
export function brokenRules(collection: unknown): readonly string[] {
  if (!isJson(collection)) return ['5.1: a collection is an object'];
  const broken: string[] = [];
  const must = (holds: boolean, rule: string) => {
    if (!holds) broken.push(rule);
  };
  const { first, total } = collection;
  must(listOf(collection['@context']).includes('http://www.w3.org/ns/anno.jsonld'), '5.1: context');
  must(isIri(collection['id']), '5.1: the collection has one IRI');
  must(listOf(collection['type']).includes('AnnotationCollection'), '5.1: class of the collection');
  must(isCount(total), '5.1: total is a non-negative integer');
  must(isIri(idOf(first)), '5.1: the first page has an IRI');
  must(isIri(collection['last']), '5.1: the last page is named by its IRI');
  if (!isJson(first)) return [...broken, '5.2: the page is embedded'];
  const items = listOf(first['items']);
  must(listOf(first['type']).includes('AnnotationPage'), '5.2: class of the page');
  must(idOf(first['partOf']) === collection['id'], '5.2: what the page is part of');
  must(isCount(first['startIndex']), '5.2: start index is a non-negative integer');
  must(Array.isArray(first['items']) && items.length === total, '5.2: the page lists the annotations');
  must(new Set(items.map(idOf)).size === items.length, '3.1: each annotation has an IRI of its own');
  return [...broken, ...items.flatMap(rulesOfAnnotation)];
}

function rulesOfAnnotation(annotation: unknown): readonly string[] {
  if (!isJson(annotation)) return ['3.1: an annotation is an object'];
  const broken: string[] = [];
  const must = (holds: boolean, rule: string) => {
    if (!holds) broken.push(rule);
  };
  must(isIri(annotation['id']), '3.1: an annotation has exactly one IRI');
  must(listOf(annotation['type']).includes('Annotation'), '3.1: class of an annotation');
  must(listOf(annotation['target']).length > 0, '3.1: one target or more');
  must(!('body' in annotation && 'bodyValue' in annotation), '3.2.5: body and bodyValue exclude each other');
  for (const key of ['created', 'modified'])
    must(DATE_TIME.test(String(annotation[key])), `3.3.1: ${key} is an xsd:dateTime with its zone`);
  for (const body of listOf(annotation['body'])) {
    must(isJson(body) && typeof body['value'] === 'string', '3.2.4: a textual body has one string as its value');
    must(isJson(body) && listOf(body['type']).includes('TextualBody'), '3.2.4: class of a textual body');
  }
  for (const target of listOf(annotation['target'])) {
    const source = isJson(target) && 'source' in target ? target['source'] : target;
    must(isIri(idOf(source)), '4: a source has exactly one IRI');
    if (!isJson(target)) continue;
    must(!('styleClass' in target) || typeof target['styleClass'] === 'string', '4.4: a style class is a string');
    must(!('styleClass' in target) || 'stylesheet' in annotation, '4.4: a style sheet for the class');
    for (const selector of listOf(target['selector'])) broken.push(...rulesOfSelector(selector));
  }
  return broken;
}

function rulesOfSelector(selector: unknown): readonly string[] {
  if (!isJson(selector)) return ['4.2: a selector is an object'];
  if (selector['type'] === 'TextQuoteSelector')
    return typeof selector['exact'] === 'string' ? [] : ['4.2.4: exactly one exact'];
  if (selector['type'] !== 'TextPositionSelector') return ['4.2: class of a selector'];
  const { start, end } = selector;
  return isCount(start) && isCount(end) && Number(start) <= Number(end) ? [] : ['4.2.5: start and end are counts'];
}
