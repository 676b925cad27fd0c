/** The elements of structured content, and the keys each may have. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  br: ['data'],
  div: ['content', 'data', 'style', 'title', 'open', 'lang'],
  span: ['content', 'data', 'style', 'title', 'open', 'lang'],
  ol: ['content', 'data', 'style', 'title', 'open', 'lang'],
  ul: ['content', 'data', 'style', 'title', 'open', 'lang'],
  li: ['content', 'data', 'style', 'title', 'open', 'lang'],
  a: ['content', 'href', 'lang'],
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The rules of Yomitan's dictionary format 3 that the JSON files of a dictionary break, written out from its documentation. */
export function brokenRules(files: Readonly<Record<string, unknown>>): readonly string[] {
  const broken: string[] = [];
  const must = (holds: boolean, rule: string) => {
    if (!holds) broken.push(rule);
  };
  const index = files['index.json'];
  if (!isRecord(index)) return ['index.json'];
  must(typeof index['title'] === 'string' && index['title'] !== '', 'a title');
  must(typeof index['revision'] === 'string' && index['revision'] !== '', 'a revision');
  must(index['format'] === 3, 'format 3');
  for (const key of ['sourceLanguage', 'targetLanguage'])
    must(/^[a-z]{2,3}$/.test(String(index[key])), `${key} is an ISO 639 code`);
  for (const [name, bank] of Object.entries(files).filter(([name]) => name !== 'index.json')) {
    must(/^(?:term|tag)_bank_\d+\.json$/.test(name), `a name like ${name}`);
    if (!Array.isArray(bank)) broken.push(`${name} is a list`);
    else broken.push(...bank.flatMap((row: unknown) => (name.startsWith('term') ? rulesOfTerm(row) : rulesOfTag(row))));
  }
  return broken;
}

function rulesOfTag(row: unknown): readonly string[] {
  const types = ['string', 'string', 'number', 'string', 'number'];
  const fits = Array.isArray(row) && row.length === 5 && types.every((type, at) => typeof row[at] === type);
  return fits && !/\s/.test(String(row[0])) ? [] : ['a tag has five cells'];
}

function rulesOfTerm(row: unknown): readonly string[] {
  const types = ['string', 'string', 'string', 'string', 'number', 'object', 'number', 'string'];
  if (!Array.isArray(row) || row.length !== 8) return ['a row of a term bank has eight cells'];
  const broken = types.flatMap((type, at) => (typeof row[at] === type ? [] : [`cell ${String(at)} is a ${type}`]));
  if (row[0] === '') broken.push('a form is not empty');
  if (!Number.isInteger(row[6])) broken.push('a sequence number is an integer');
  const definitions: readonly unknown[] = Array.isArray(row[5]) ? row[5] : [];
  if (definitions.length === 0) broken.push('a definition');
  return [
    ...broken,
    ...definitions.flatMap((definition) =>
      isRecord(definition) && definition['type'] === 'structured-content'
        ? rulesOfContent(definition['content'])
        : typeof definition === 'string'
          ? []
          : ['a definition is text or structured content'],
    ),
  ];
}

function rulesOfContent(content: unknown): readonly string[] {
  if (typeof content === 'string') return [];
  if (Array.isArray(content)) return content.flatMap(rulesOfContent);
  if (!isRecord(content)) return ['content is text, a list or an element'];
  const { tag, content: inner = [], href, ...rest } = content;
  const allowed = KEYS[String(tag)];
  if (allowed === undefined) return [`no element ${String(tag)}`];
  const unknown = Object.keys(rest).filter((key) => !allowed.includes(key));
  const isBadLink = tag === 'a' ? !/^(?:https?:|\?)/.test(String(href)) : href !== undefined;
  return [
    ...unknown.map((key) => `no key ${key} of ${String(tag)}`),
    ...(isBadLink ? ['a link leads to https'] : []),
    ...rulesOfContent(inner),
  ];
}
