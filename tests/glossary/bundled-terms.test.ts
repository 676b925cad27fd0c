import { describe, expect, it } from 'vitest';
import { formsOf } from '@/lib/domain/glossary/forms';
import { bundledTerms } from '@/lib/glossary-data/bundled-terms';

const terms = bundledTerms();

describe('the bundled glossary', () => {
  it('gives every entry an id of its own', () => {
    const ids = terms.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('relates entries only to entries that exist, and none to itself', () => {
    const ids = new Set(terms.map(({ id }) => id));
    const dangling = terms.flatMap(({ id, relations }) =>
      relations
        .filter((relation) => !ids.has(relation.id) || relation.id === id)
        .map((relation) => `${id} → ${relation.id}`),
    );
    expect(dangling).toEqual([]);
  });

  it('lets no form name two entries', () => {
    const owners = new Map<string, string>();
    const collisions = terms.flatMap(formsOf).flatMap(({ key, termId, requires }) => {
      const owner = owners.get(key);
      owners.set(key, termId);
      return owner !== undefined && owner !== termId && requires.length === 0 ? [`${key}: ${owner}, ${termId}`] : [];
    });
    expect(collisions).toEqual([]);
  });

  it('says of what is only proposed that it is proposed', () => {
    const proposed = terms.filter(({ status }) => status === 'proposed');
    expect(proposed.length).toBeGreaterThan(0);
    expect(proposed.filter(({ summary }) => !summary.zh.includes('建议')).map(({ id }) => id)).toEqual([]);
  });

  it('gives a source of its own to every document number', () => {
    const unsupported = terms.filter(
      ({ documentNumber, sources }) => documentNumber !== null && sources.every(({ kind }) => kind === 'article'),
    );
    expect(unsupported.map(({ id }) => id)).toEqual([]);
  });
});
