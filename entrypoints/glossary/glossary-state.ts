import { batch, computed, signal } from '@preact/signals';
import type { GlossaryFilter } from '@/components/glossary/GlossaryFilters';
import type { NoticeProps } from '@/components/Notice';
import { NOTHING_OWN, mergedTerms } from '@/lib/domain/glossary/own-glossary';
import type { OwnGlossary } from '@/lib/domain/glossary/own-glossary';
import { termIdOf } from '@/lib/domain/glossary/own-entry';
import type { OwnEntry } from '@/lib/domain/glossary/own-entry';
import type { Term } from '@/lib/domain/glossary/term';
import type { ImportPlan } from '@/lib/import/plan-import';
import type { Problem } from '@/lib/messages/problem';
import { prepareSearch, searchGlossary } from '@/lib/search/search-glossary';

/** What stands beside the list. */
export type GlossaryPanel =
  | { readonly type: 'entry' }
  | { readonly type: 'map' }
  | { readonly type: 'form'; readonly id: string; readonly replaces: string | null }
  | { readonly type: 'import'; readonly fileName: string | null; readonly plan: ImportPlan | null }
  | { readonly type: 'export' };

export const NO_FILTER: GlossaryFilter = { query: '', field: null, kind: null, level: null, ownership: 'all' };

export type GlossaryState = ReturnType<typeof createGlossaryState>;

/** The signals of the glossary page. */
export function createGlossaryState() {
  const isLoaded = signal(false);
  const problem = signal<Problem | null>(null);
  const bundled = signal<readonly Term[]>([]);
  const own = signal<OwnGlossary>(NOTHING_OWN);
  const filter = signal<GlossaryFilter>(NO_FILTER);
  /** The term in front; it stands in the page's address too, so that the browser's back button walks back. */
  const selected = signal<string | null>(null);
  const panel = signal<GlossaryPanel>({ type: 'entry' });
  const notice = signal<NoticeProps | null>(null);
  /** Whether something typed into the form is not stored. */
  const isDirty = signal(false);

  const hidden = computed(() => new Set(own.value.hidden));
  const terms = computed(() => mergedTerms(bundled.value, own.value));
  const prepared = computed(() => prepareSearch(terms.value));
  const listed = computed(() =>
    searchGlossary(prepared.value, filter.value.query).filter((term) => passes(term, filter.value, hidden.value)),
  );
  const term = computed(() => terms.value.find(({ id }) => id === selected.value) ?? null);

  return { isLoaded, problem, bundled, own, filter, selected, panel, notice, isDirty, hidden, terms, listed, term };
}

/** The own entry a term stands for, null for a bundled term. */
export function entryOf({ own }: GlossaryState, term: Term): OwnEntry | null {
  return own.value.entries.find((entry) => termIdOf(entry) === term.id) ?? null;
}

/** Leaves what stands beside the list and goes to a term. */
export function select(state: GlossaryState, id: string | null): void {
  batch(() => {
    state.selected.value = id;
    state.panel.value = { type: 'entry' };
    state.isDirty.value = false;
  });
}

function passes(term: Term, filter: GlossaryFilter, hidden: ReadonlySet<string>): boolean {
  const { field, kind, level, ownership } = filter;
  if (ownership === 'hidden' ? !hidden.has(term.id) : hidden.has(term.id)) return false;
  if (ownership !== 'all' && ownership !== 'hidden' && term.origin !== ownership) return false;
  return (
    (field === null || term.field === field) &&
    (kind === null || term.kind === kind) &&
    (level === null || term.level === level)
  );
}
