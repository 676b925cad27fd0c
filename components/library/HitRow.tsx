import type { ListedAnnotation } from '@/lib/domain/library/listed-annotation';
import { plainText } from '@/lib/domain/markdown/plain-text';
import { readMarkdown } from '@/lib/domain/markdown/read-markdown';
import { hitsIn, markHits } from '@/lib/search/mark-hits';
import { useLocale } from '../locale';
import { wordKey } from '../word-key';
import { ChoiceBox } from './ChoiceBox';
import type { Choice } from './ChoiceBox';
import { MarkedText } from './MarkedText';

interface HitRowProps {
  readonly annotation: ListedAnnotation;
  /** Whether its words were not found when its article was last read. */
  readonly isOrphan: boolean;
  /** The address of the article's own view, at this annotation. */
  readonly link: string;
  /** What is looked for, folded. */
  readonly query: readonly string[];
  readonly choice: Choice;
  readonly onChoose: () => void;
}

/** An annotation under its article: the words, the note and the tags, with what was looked for marked. */
export function HitRow({ annotation, isOrphan, link, query, choice, onChoose }: HitRowProps) {
  const { words } = useLocale();
  const { quote, prefix, suffix, note, tags, colour } = annotation;
  const label = words('libraryChoose', quote === '' ? note : quote);
  return (
    <div class={`hit-row ${colour ?? 'whole'}`}>
      <ChoiceBox choice={choice} label={label} onChoose={onChoose} />
      <a href={link} lang="zh-CN" data-row="">
        {colour === null ? (
          <span>{words('popupArticleNote')}</span>
        ) : (
          <>
            <span class="unseen">{words(wordKey('colour', colour))} </span>
            {isOrphan && <b class="warn">{words('libraryOrphan')} </b>}
            {isOrphan && <span class="context">{prefix}</span>}
            <MarkedText pieces={markHits(quote, query)} />
            {isOrphan && <span class="context">{suffix}</span>}
          </>
        )}
      </a>
      <p>
        {tags.map((tag) => (
          <span key={tag} class="tag">
            <MarkedText pieces={markHits(tag, query)} />
          </span>
        ))}
        {note !== '' && (
          <span class="note">
            <MarkedText pieces={markHits(readable(note, query), query)} />
          </span>
        )}
      </p>
    </div>
  );
}

/** A note on one line without its marks; as written where what is looked for stands in them, as in a link's address. */
function readable(note: string, query: readonly string[]): string {
  const plain = plainText(readMarkdown(note)).replaceAll('\n', ' ');
  return hitsIn(plain, query).length < hitsIn(note, query).length ? note : plain;
}
