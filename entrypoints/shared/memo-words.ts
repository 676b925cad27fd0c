import type { Locale } from '@/components/locale';
import type { MemoWords } from '@/lib/export/memo/memo-words';

/** The words of reading memos in the interface's language. */
export function memoWords({ words, language }: Locale): MemoWords {
  const days = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return {
    memo: words('memoTitle'),
    reader: words('memoReader'),
    made: words('memoMade'),
    tags: words('memoTags'),
    sources: words('memoSources'),
    measures: words('memoMeasures'),
    references: words('memoReferences'),
    columns: {
      number: words('memoNumber'),
      actor: words('memoActor'),
      measure: words('memoMeasure'),
      strength: words('memoStrength'),
      instruments: words('memoInstruments'),
    },
    strengths: { must: words('memoMust'), should: words('memoShould'), explore: words('memoExplore') },
    day: (date) => {
      const time = Date.parse(date);
      return Number.isNaN(time) ? date : days.format(time);
    },
    page: (page) => words('memoPage', page),
    articles: (count) => words('memoArticles', String(count)),
  };
}
