import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { COLOURS } from '@/lib/domain/annotation/annotation';
import type { Annotation } from '@/lib/domain/annotation/annotation';
import type { ArticleMetadata } from '@/lib/domain/article/article';
import { fingerprintOf } from '@/lib/domain/article/fingerprint';
import { canonicalAddress } from '@/lib/domain/article/canonical-address';
import { parseTerms } from '@/lib/domain/glossary/schema';
import type { TermContent } from '@/lib/domain/glossary/term';
import type { ReadingRecord } from '@/lib/domain/library/reading-record';
import type { ArticleRecord, StoredData } from '@/lib/domain/library/stored-data';
import { splitUnits } from '@/lib/domain/text/units';
import { sampleAddress } from '../../sites/sites';
import { backupOf } from './backup-of';

const ROOT = resolve(import.meta.dirname, '../../..');
const PIECES = 12;
const BYLINES: readonly (readonly [readonly string[], string | null])[] = [
  [['林岚', '周一川'], '作者单位：江西某高校科技管理研究中心、省科技成果转移转化中心'],
  [['汪晴'], '作者系景德镇一家陶瓷研究所研究人员'],
  [['何山', '罗青', '易舟', '苏禾'], null],
];
const NOTES = [
  '',
  '',
  '引用前要查**原始数据**：\n- 断面水质\n- 到账时间',
  '',
  '钱从哪里来？文中没有说。可与[上游的树 下游的水](https://example.org/)对照着读，那里给出了补偿资金的来源、分配的口径和考核的办法。',
];
const TAGS = [[], ['重点'], [], ['待核实', '数据'], ['横向生态补偿', '引用', '写作']];
/** Of the sample article on the site. */
const ON_PAGE =
  '企业说得出痛点，却未必说得出技术问题。围绕“1269”行动计划确定的重点产业链，要派技术经纪人进园区、进班组，\n' +
  '用知识产权质押代替厂房抵押。资金断在哪一棒，成果就停在哪一棒。\n桥的价值在于有人过。只有供需两头都愿意走上来，';
const HIGHLIGHTED = [
  '企业说得出痛点，却未必说得出技术问题。',
  '资金断在哪一棒，成果就停在哪一棒。',
  '桥的价值在于有人过。',
  // Stands there no longer.
  '去年已有四成样品停在仓库里，原因至今没有查清楚。',
  '建议省里每季度通报一次各市的转化进度，并同奖补资金挂钩。',
];

/** A backup of a library as a reader has it after some months: articles, highlights, notes, copies, a bin. */
export function filledBackup(now: Date): Promise<string> {
  return backupOf(filledLibrary(now), now);
}

function filledLibrary(now: Date): StoredData {
  const at = (hours: number) => new Date(now.getTime() - hours * 3_600_000).toISOString();
  const terms = ['ecological-compensation', 'science-finance', 'low-carbon', 'urban-transition'].flatMap((name) =>
    parseTerms('general', JSON.parse(readFileSync(`${ROOT}/lib/glossary-data/${name}.json`, 'utf8'))),
  );
  const articles: ArticleRecord[] = [];
  const annotations: Annotation[] = [];
  const readings: ReadingRecord[] = [];
  const add = (
    metadata: ArticleMetadata,
    text: string,
    sentences: readonly string[],
    joinedTo: string | null = null,
  ) => {
    const index = articles.length;
    const made = { created: at(40 * index + 3), modified: at(40 * index + 2) };
    const articleId = idOf(`article ${metadata.address}`);
    const fingerprint = fingerprintOf(text);
    articles.push({ ...metadata, ...made, id: articleId, fingerprint, joinedTo, apart: [] });
    sentences.forEach((exact, number) => {
      const id = idOf(`${articleId} ${String(number)}`);
      const start = Math.max(0, text.indexOf(exact));
      const prefix = text.slice(Math.max(0, start - 16), start).replace(/.*\n/s, '');
      const suffix = text.slice(start + exact.length, start + exact.length + 16).replace(/\n.*/s, '');
      annotations.push({
        ...made,
        id,
        requestId: id,
        articleId,
        motivation: 'highlighting',
        colour: COLOURS[(number + index) % 4] ?? 'yellow',
        selectors: {
          quote: { type: 'TextQuoteSelector', exact, prefix, suffix },
          position: { type: 'TextPositionSelector', start, end: start + exact.length },
        },
        note: NOTES[(number + index) % NOTES.length] ?? '',
        tags: TAGS[(number * 2 + index) % TAGS.length] ?? [],
        deleted: number === 4 ? at(number + index) : null,
      });
    });
    const id = idOf(`note ${articleId}`);
    const note = '全文的主张：把补偿写进**年度预算**，让钱跟着水质走。';
    const common = { ...made, id, requestId: id, articleId, tags: [], deleted: null };
    if (index % 3 === 0) annotations.push({ ...common, motivation: 'commenting', note });
    const spans = splitUnits(text, { start: 0, end: text.length }).map(({ start, end }) => {
      // Which terms an article names is made up here, so that the views across articles have something to show.
      const termIds = terms.filter((_, term) => (term + start + index) % 37 === 0).map((term) => term.id);
      return { start, end, text: text.slice(start, end), termIds };
    });
    readings.push({
      address: metadata.address,
      article: metadata,
      page: metadata.address,
      first: made.created,
      last: made.modified,
      length: text.length,
      fingerprint,
      termIds: [...new Set(spans.flatMap(({ termIds }) => termIds))],
      passages: spans.filter(({ termIds }) => termIds.length > 0),
      measures: spans
        .filter(({ text: sentence }) => /要|应|建议/.test(sentence))
        .map((span) => ({ ...span, strength: 'should', actor: null, action: null, object: null, heading: null })),
    });
    return articleId;
  };
  for (const [index, piece] of piecesToRead().entries()) {
    const [authors, affiliation] = BYLINES[index % BYLINES.length] ?? [[], null];
    const month = String(1 + (index % 5)).padStart(2, '0');
    const metadata: ArticleMetadata = {
      address: `https://epaper.jxxw.com.cn/html/2026-${month}/16/content_10_${String(60000 + index)}.htm`,
      title: piece.title,
      kicker: null,
      subtitle: index % 4 === 0 ? '——以赣江流域的三个县为例' : null,
      authors,
      affiliation,
      paper: index % 5 === 4 ? '示例日报' : '江西日报',
      date: `2026-${month}-16`,
      page: '10',
      section: '智库',
    };
    const sentences = piece.text.split(/(?<=[。！？；])|\n/).filter((sentence) => sentence.length > 8);
    const id = add(metadata, piece.text, sentences.slice(0, 5));
    // The first has a copy elsewhere, and another one of which the reader is asked.
    if (index === 0) {
      add({ ...metadata, address: 'https://example.org/zhiku/copy' }, piece.text, sentences.slice(5, 6), id);
      const other = { ...metadata, address: 'https://example.org/digest', title: `${piece.title}（摘编）` };
      add({ ...other, authors: ['编者'], date: null }, piece.text.slice(0, Math.round(piece.text.length * 0.8)), []);
    }
  }
  add(samplePage(), ON_PAGE, HIGHLIGHTED);
  const [first] = terms;
  if (first === undefined) throw new Error('no bundled terms');
  const { id: _id, origin: _origin, ...bundled } = first;
  const content: TermContent = {
    ...bundled,
    name: { zh: '飞地孵化器', en: 'enclave incubator' },
    aliases: [],
    relations: [],
  };
  const entry = { id: idOf('entry'), content, created: at(9), modified: at(8), replaces: null };
  return {
    articles,
    annotations,
    ownEntries: [
      { ...entry, deleted: null },
      { ...entry, id: idOf('deleted entry'), deleted: at(7) },
    ],
    termVisibilities: [{ termId: terms[3]?.id ?? '', isHidden: true, modified: at(5) }],
    readings,
    siteSwitches: {
      'epaper.jxxw.com.cn': { marks: true, everyMention: true, unlisted: true, recommendations: true },
    },
    settings: null,
    exportTemplate: null,
  };
}

function samplePage(): ArticleMetadata {
  return {
    address: canonicalAddress(sampleAddress(70001), 'drops-query'),
    title: '让科技成果过桥 重在两头用力',
    kicker: null,
    subtitle: null,
    authors: ['林岚', '周一川'],
    affiliation: '作者单位：江西某高校科技管理研究中心',
    paper: '江西日报',
    date: '2026-03-16',
    page: '10',
    section: '智库',
  };
}

function piecesToRead(): readonly { readonly title: string; readonly text: string }[] {
  const file = `${ROOT}/tests/fixtures/recommendations-varied/articles.json`;
  const articles = JSON.parse(readFileSync(file, 'utf8')) as readonly {
    readonly title: string;
    readonly paragraphs: readonly { readonly text: string }[];
  }[];
  return articles
    .slice(0, PIECES)
    .map(({ title, paragraphs }) => ({ title, text: paragraphs.map(({ text }) => text).join('\n') }));
}

/** The same for the same name, each time. */
function idOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
