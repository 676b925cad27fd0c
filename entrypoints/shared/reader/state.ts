import { computed, signal } from '@preact/signals-core';
import type { Annotation, Highlight } from '@/lib/domain/annotation/annotation';
import { spansOf } from '@/lib/domain/annotation/located';
import type { LocatedById } from '@/lib/domain/annotation/located';
import { isHighlight } from '@/lib/domain/annotation/annotation';
import type { Verdict } from '@/lib/domain/article/verdict';
import type { LabelledUnit, Recommendation } from '@/lib/domain/recommendation/labelled-unit';
import { DEFAULT_SWITCHES } from '@/lib/domain/reading/site-switches';
import type { SiteSwitches } from '@/lib/domain/reading/site-switches';
import type { Span } from '@/lib/domain/text/span';
import type { Problem } from '@/lib/messages/problem';
import type { ArticleFindings } from '@/lib/messages/protocol';
import type { SaveState } from '@/lib/messages/save-latest';
import { NO_HOVER } from '@/lib/page/hover';
import type { HoverState } from '@/lib/page/hover';
import type { PageReading } from '@/lib/page/page-reading';
import type { NoticeProps } from '@/components/Notice';

/** The highlights under a click, of which one is edited. */
export interface Editing {
  readonly ids: readonly string[];
  readonly index: number;
  readonly takesFocus: boolean;
}

/** A unit in which the article recommends. */
export interface RecommendingUnit extends LabelledUnit {
  readonly recommendation: Recommendation;
}

function isRecommendation(unit: LabelledUnit): unit is RecommendingUnit {
  return unit.recommendation !== null;
}

/** An article that was read, and what it was taken for. */
export interface JudgedReading extends PageReading {
  readonly verdict: Verdict;
}

const NOTHING_FOUND: ArticleFindings = {
  mentions: [],
  terms: {},
  proposed: {},
  units: [],
  outline: { thesis: null, nodes: [] },
  glossaryVersion: '',
};

/** The signals the parts of the reader on one page share; who changes what is said beside each. */
export function createState() {
  /** By reading the page, again after each edit of it; null where there is no article. */
  const reading = signal<JudgedReading | null>(null);
  /** Whether the reader is on for this page: by the verdict, or because it was asked for. */
  const isReading = signal(false);
  const found = signal(NOTHING_FOUND);
  const annotations = signal<readonly Annotation[]>([]);
  /** The text that was found in and located in; once the page has another, what was found is not where it was. */
  const readText = signal('');
  /** What became of each highlight in that text. */
  const outcomes = signal<LocatedById>({});
  const switches = signal<SiteSwitches>(DEFAULT_SWITCHES);
  const problem = signal<Problem | null>(null);
  /** Which card is shown: a mention's by its index, a recommendation's by its own after all mentions. */
  const hover = signal<HoverState>(NO_HOVER);
  /** Ids of the terms opened one from another in the card, the last in front. */
  const trail = signal<readonly string[]>([]);
  /** Index of the mention the keyboard stands on. */
  const current = signal<number | null>(null);
  /** The words selected, while the toolbar is offered for them. */
  const selected = signal<Span | null>(null);
  const editing = signal<Editing | null>(null);
  /** How the saving of each note stands, by the highlight's id; missing where none was written. */
  const saveStates = signal<ReadonlyMap<string, SaveState>>(new Map());
  const notice = signal<NoticeProps | null>(null);

  const highlights = computed(() =>
    annotations.value.filter((annotation): annotation is Highlight => isHighlight(annotation)),
  );
  const isCurrent = computed(() => readText.value === text.value);
  /** The units in which the article recommends, in order. */
  const recommendations = computed(() => found.value.units.filter(isRecommendation));
  /** Where each highlight stands whose place is certain; nothing while the page has another text than was read. */
  const located = computed(() => new Map(Object.entries(isCurrent.value ? spansOf(outcomes.value) : {})));
  const text = computed(() => reading.value?.article.text ?? '');

  return {
    reading,
    isReading,
    found,
    annotations,
    readText,
    isCurrent,
    outcomes,
    located,
    switches,
    problem,
    hover,
    trail,
    current,
    selected,
    editing,
    saveStates,
    notice,
    highlights,
    recommendations,
    text,
  };
}

export type ReaderState = ReturnType<typeof createState>;

/** Forgets what was found, when the reader is turned off for the page. */
export function forgetFindings(state: ReaderState): void {
  state.found.value = NOTHING_FOUND;
  state.hover.value = NO_HOVER;
  state.current.value = null;
}
