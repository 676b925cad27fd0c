import { describe, expect, it } from 'vitest';
import type { OwnEntry } from '@/lib/domain/glossary/own-entry';
import type { TermContent } from '@/lib/domain/glossary/term';
import { contentOf, emptyContent } from '@/lib/domain/glossary/term-content';
import { planImport } from '@/lib/import/plan-import';
import { termOf } from '../domain/glossary/term-of';

const BUNDLED = [termOf('feidi', '飞地经济'), termOf('tanhui', '碳汇')];
const UUID = '0f0e0d0c-0b0a-4908-8706-050403020100';
const named = (zh: string, rest: Partial<TermContent> = {}): TermContent => ({
  ...emptyContent('2026-11-25'),
  name: { zh, en: '' },
  ...rest,
});
const ownEntry = (content: TermContent, replaces: string | null = null): OwnEntry => ({
  id: UUID,
  replaces,
  content,
  created: '',
  modified: '',
  deleted: null,
});
const plan = (content: TermContent, id: string | null = null, entries: readonly OwnEntry[] = []) =>
  planImport([{ line: 2, id, content }], BUNDLED, { entries, hidden: [] }, () => 'new');

describe('planImport', () => {
  it('adds an entry that nobody has', () => {
    expect(plan(named('绿色专员'))).toMatchObject({
      changes: [{ type: 'add', line: 2, entry: { id: 'new', replaces: null } }],
      collisions: [],
    });
  });

  it('lets an entry with a bundled name stand in the bundled one’s place', () => {
    expect(plan(named('“飞地经济”'))).toMatchObject({ changes: [{ type: 'change', entry: { replaces: 'feidi' } }] });
  });

  it('says in what an entry would differ', () => {
    const content = { ...contentOf(BUNDLED[0] ?? termOf('', '')), documentNumber: '赣府发〔2026〕1号' };
    expect(plan(content, 'feidi')).toMatchObject({ changes: [{ type: 'change', changed: ['documentNumber'] }] });
  });

  it('finds nothing to change in what is there already', () => {
    expect(plan(contentOf(BUNDLED[0] ?? termOf('', '')), 'feidi')).toMatchObject({ changes: [{ type: 'same' }] });
    const mine = ownEntry(named('绿色专员'));
    expect(plan(named('绿色专员'), `own-${UUID}`, [mine])).toMatchObject({ changes: [{ type: 'same' }] });
  });

  it('keeps the id of an entry exported from another browser', () => {
    expect(plan(named('绿色专员'), `own-${UUID}`)).toMatchObject({ changes: [{ type: 'add', entry: { id: UUID } }] });
  });

  it('shows which spellings would name two terms', () => {
    expect(plan(named('碳汇交易', { aliases: ['碳汇'] }))).toMatchObject({
      collisions: [{ form: '碳汇', names: ['碳汇交易', '碳汇'] }],
    });
  });

  it('leads relations of the file to the entries as they will be known', () => {
    const entries = [
      { line: 2, id: 'c1', content: named('绿色专员') },
      { line: 3, id: 'c2', content: named('绿色专员制度', { relations: [{ kind: 'part-of' as const, id: 'c1' }] }) },
    ];
    let count = 0;
    const planned = planImport(entries, BUNDLED, { entries: [], hidden: [] }, () => `new${String(++count)}`);
    expect(planned).toMatchObject({ changes: [{}, { entry: { content: { relations: [{ id: 'own-new1' }] } } }] });
  });

  it('refuses a relation that leads nowhere, with its line', () => {
    expect(plan(named('绿色专员', { relations: [{ kind: 'peer', id: 'nowhere' }] }))).toEqual({
      ok: false,
      problems: [{ code: 'unknown-relation', line: 2, detail: 'nowhere' }],
    });
  });

  it('refuses two entries that would be one', () => {
    const entries = [
      { line: 2, id: null, content: named('飞地经济') },
      { line: 3, id: null, content: named('“飞地经济”') },
    ];
    expect(planImport(entries, BUNDLED, { entries: [], hidden: [] }, () => 'new')).toMatchObject({
      ok: false,
      problems: [{ code: 'same-id', line: 3 }],
    });
  });
});
