import type { ArticleMetadata } from '../../article/article';
import type { TermContent } from '../term';
import { emptyContent } from '../term-content';

/** As much of a sentence as an entry takes over; a reader's own entry is not for whole paragraphs. */
const LONGEST_SENTENCE = 600;
/** The longest summary a card shows without scrolling; see the glossary's schema. */
const LONGEST_SUMMARY = 60;

/**
 * The first state of an entry made of a proposal: the article's own sentence, with the article as its
 * source. Level and status stay open, since the article need not say them. `today` is an ISO 8601 day.
 */
export function entryOfProposal(
  name: string,
  sentence: string,
  { paper, title, date, address }: Pick<ArticleMetadata, 'paper' | 'title' | 'date' | 'address'>,
  today: string,
): TermContent {
  const said = sentence.slice(0, LONGEST_SENTENCE);
  const isShort = said.length <= LONGEST_SUMMARY;
  return {
    ...emptyContent(today),
    name: { zh: name, en: '' },
    summary: { zh: isShort ? said : '', en: '' },
    definition: { zh: isShort ? '' : said, en: '' },
    sources: [{ kind: 'article', publisher: paper ?? address, title: title === '' ? address : title, date, address }],
  };
}
