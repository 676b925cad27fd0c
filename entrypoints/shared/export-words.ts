import type { Locale } from '@/components/locale';
import { wordKey } from '@/components/word-key';
import type { ExportWords } from '@/lib/export/export-words';
import { memoWords } from './memo-words';

/** The words of exports in the interface's language. */
export function exportWords(locale: Locale): ExportWords {
  const { words } = locale;
  return {
    untitled: words('popupUntitled'),
    collection: words('extensionName'),
    citation: words('popupCitation'),
    articleNote: words('popupArticleNote'),
    highlights: words('popupHighlights'),
    note: words('exportNote'),
    highlight: words('exportHighlight'),
    column: (column) => words(wordKey('exportColumn', column)),
    terms: words('popupTerms'),
    sources: words('cardSources'),
    articleOnly: words('cardArticleOnly'),
    colours: {
      yellow: words('colour_yellow'),
      green: words('colour_green'),
      blue: words('colour_blue'),
      pink: words('colour_pink'),
    },
    statuses: {
      'in-force': words('status_in_force'),
      pilot: words('status_pilot'),
      ended: words('status_ended'),
      proposed: words('status_proposed'),
      generic: words('status_generic'),
      unspecified: words('status_unspecified'),
    },
    memo: memoWords(locale),
  };
}
