const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const DCTERMS = 'http://purl.org/dc/terms/';
const node = (iri: string) => ({ '@id': iri, '@type': '@id' });
const typed = (iri: string, type: string) => ({ '@id': iri, '@type': XSD + type });
const sameName = (prefix: string, ...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, prefix + name]));

/**
 * What our exports use of the context http://www.w3.org/ns/anno.jsonld, written out from the Web Annotation
 * Vocabulary (W3C Recommendation, 2017-02-23), so that tests need no network. A key it lacks is lost in JSON-LD.
 */
export const ANNOTATION_CONTEXT = {
  '@context': {
    id: '@id',
    type: '@type',
    ...sameName(
      OA,
      'Annotation',
      'SpecificResource',
      'TextualBody',
      'TextQuoteSelector',
      'TextPositionSelector',
      'assessing',
      'classifying',
      'commenting',
      'highlighting',
      'questioning',
      'tagging',
      'exact',
      'prefix',
      'suffix',
      'styleClass',
    ),
    CssStylesheet: `${OA}CssStyle`,
    Text: 'http://purl.org/dc/dcmitype/Text',
    Software: `${AS}Application`,
    AnnotationCollection: `${AS}OrderedCollection`,
    AnnotationPage: `${AS}OrderedCollectionPage`,
    body: node(`${OA}hasBody`),
    target: node(`${OA}hasTarget`),
    source: node(`${OA}hasSource`),
    selector: node(`${OA}hasSelector`),
    stylesheet: node(`${OA}styledBy`),
    generator: node(`${AS}generator`),
    motivation: { '@id': `${OA}motivatedBy`, '@type': '@vocab' },
    purpose: { '@id': `${OA}hasPurpose`, '@type': '@vocab' },
    items: { '@id': `${AS}items`, '@type': '@id', '@container': '@list' },
    partOf: node(`${AS}partOf`),
    first: node(`${AS}first`),
    last: node(`${AS}last`),
    start: typed(`${OA}start`, 'nonNegativeInteger'),
    end: typed(`${OA}end`, 'nonNegativeInteger'),
    total: typed(`${AS}totalItems`, 'nonNegativeInteger'),
    startIndex: typed(`${AS}startIndex`, 'nonNegativeInteger'),
    created: typed(`${DCTERMS}created`, 'dateTime'),
    modified: typed(`${DCTERMS}modified`, 'dateTime'),
    generated: typed(`${DCTERMS}issued`, 'dateTime'),
    format: 'http://purl.org/dc/elements/1.1/format',
    language: 'http://purl.org/dc/elements/1.1/language',
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    name: 'http://xmlns.com/foaf/0.1/name',
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
  },
};
