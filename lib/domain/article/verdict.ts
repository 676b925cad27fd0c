import type { Article } from './article';
import { blockText } from './article';

/** What kind of piece a page carries. `unclear`: an article, but nothing tells which kind. */
export type PageKind = 'think-tank' | 'news' | 'photo' | 'empty' | 'unclear';

export type ReasonCode =
  | 'square-byline'
  | 'affiliation'
  | 'enumeration'
  | 'calls-to-act'
  | 'subheads'
  | 'section-name'
  | 'dateline'
  | 'agency'
  | 'photo-credit'
  | 'short'
  | 'no-text';

/** One thing that spoke for or against, with the words that show it (empty where there are none). */
export interface Reason {
  readonly code: ReasonCode;
  readonly weight: number;
  readonly evidence: string;
}

/** The kind of a page and all that decided it, strongest first. */
export interface Verdict {
  readonly kind: PageKind;
  readonly reasons: readonly Reason[];
}

interface Rule {
  readonly code: ReasonCode;
  /** Positive speaks for a think-tank article, negative for news. */
  readonly weight: number;
  /** The words that show it, or null where the rule does not hold. */
  readonly evidence: (article: Article) => string | null;
}

const SECTION = /智库|学与思|理论|思想|新论|观察|评论|时评|论坛|专论|前沿/;
const ENUMERATION = /[一二三四五六]是|首先|其次|一方面|另一方面/g;
const CALLS =
  /(?:^|[。；，：])(?:要|应|需|应当|必须|加快|推动|推进|构建|完善|健全|强化|深化|探索|建立|加强|创新|优化|坚持|着力|建议)/g;
const CALLS_PER_THOUSAND = 6;
const SHORT = 200;
const THINK_TANK_FROM = 3;

const RULES: readonly Rule[] = [
  { code: 'square-byline', weight: 3, evidence: (article) => firstOfKind(article, 'byline') },
  { code: 'affiliation', weight: 3, evidence: (article) => firstOfKind(article, 'affiliation') },
  { code: 'enumeration', weight: 2, evidence: ({ text }) => atLeast(2, text.match(ENUMERATION)) },
  { code: 'calls-to-act', weight: 2, evidence: callsToAct },
  { code: 'subheads', weight: 1, evidence: subheads },
  {
    code: 'section-name',
    weight: 1,
    evidence: ({ section }) => (section !== null && SECTION.test(section) ? section : null),
  },
  {
    code: 'dateline',
    weight: -6,
    evidence: (article) =>
      openingOf(article).match(
        /^(?:[（(]?\s*)?本报.{0,16}?[讯电]|^[\u4e00-\u9fff]{2,8}\d{1,2}月\d{1,2}日[讯电]/,
      )?.[0] ?? null,
  },
  {
    code: 'agency',
    weight: -4,
    evidence: ({ text }) =>
      text.match(/[（(](?:新华社|本报|中新社|据)[^）)]{0,40}(?:电|讯|记者)[^）)]{0,20}[）)]/)?.[0] ?? null,
  },
  { code: 'photo-credit', weight: -4, evidence: photoCredit },
  { code: 'short', weight: -3, evidence: ({ text }) => (text.length < SHORT ? String(text.length) : null) },
];

/**
 * Tells a think-tank article from a news or photo item by its content; the section's name is one hint
 * among others and neither needed nor enough.
 */
export function judge(article: Article): Verdict {
  if (article.text.trim().length < 2) return { kind: 'empty', reasons: [{ code: 'no-text', weight: 0, evidence: '' }] };
  const reasons = RULES.flatMap((rule) => {
    const evidence = rule.evidence(article);
    return evidence === null ? [] : [{ code: rule.code, weight: rule.weight, evidence }];
  }).sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return { kind: kindFrom(reasons), reasons };
}

function kindFrom(reasons: readonly Reason[]): PageKind {
  const has = (code: ReasonCode) => reasons.some((reason) => reason.code === code);
  const score = reasons.reduce((sum, { weight }) => sum + weight, 0);
  if (score >= THINK_TANK_FROM) return 'think-tank';
  if (has('photo-credit') && !has('dateline')) return 'photo';
  if (has('dateline') || has('agency')) return 'news';
  return 'unclear';
}

function firstOfKind(article: Article, kind: 'byline' | 'affiliation'): string | null {
  const block = article.blocks.find((candidate) => candidate.kind === kind);
  return block === undefined ? null : blockText(article, block);
}

function callsToAct({ text }: Article): string | null {
  const calls = text.match(CALLS);
  return calls !== null && calls.length >= 3 && calls.length * 1000 >= CALLS_PER_THOUSAND * text.length
    ? [...new Set(calls.map((call) => call.replace(/^[。；，：]/, '')))].slice(0, 4).join('、')
    : null;
}

function subheads(article: Article): string | null {
  const headings = article.blocks.filter(({ kind }) => kind === 'heading');
  const first = headings[0];
  return first !== undefined && headings.length >= 2 ? blockText(article, first) : null;
}

function photoCredit(article: Article): string | null {
  const paragraphs = article.blocks.filter(({ kind }) => kind === 'paragraph');
  if (paragraphs.length > 2) return null;
  return (
    article.text.match(
      /(?:本报|特约|新华社)?(?:全媒体)?(?:记者|通讯员)?\s*[\u4e00-\u9fff\s]{2,8}\s?摄(?=[）)。\s]|$)|文\/.{0,12}图\//,
    )?.[0] ?? null
  );
}

function openingOf(article: Article): string {
  const first = article.blocks.find(({ kind }) => kind === 'paragraph' || kind === 'heading');
  return first === undefined ? '' : blockText(article, first);
}

function atLeast(count: number, found: readonly string[] | null): string | null {
  return found !== null && found.length >= count ? found.slice(0, 4).join('、') : null;
}
