import type { ComponentChildren } from 'preact';
import type { ListedCopies, ListedCopy } from '@/lib/domain/library/listed-copies';
import { localMinute } from './local-minute';
import { useLocale } from './locale';
import { wordKey } from './word-key';

export interface CopiesListProps extends ListedCopies {
  /** Says that a copy is another article. */
  readonly onSeparate: (id: string) => void;
  /** Says that it is the same article. */
  readonly onJoin: (id: string) => void;
}

/** Where else the article was read, and what may be the same article; the reader has the last word on both. */
export function CopiesList({ copies, possible, onSeparate, onJoin }: CopiesListProps) {
  const { words } = useLocale();
  return (
    <>
      {copies.length > 0 && (
        <>
          <p>{words('copiesAlso')}</p>
          <ul class="copies">
            {copies.map((copy) => (
              <CopyItem key={copy.id} copy={copy}>
                <button type="button" onClick={() => onSeparate(copy.id)}>
                  {words('copiesSeparate')}
                </button>
              </CopyItem>
            ))}
          </ul>
        </>
      )}
      {possible.length > 0 && (
        <>
          <p>{words('copiesPossible')}</p>
          <ul class="copies possible">
            {possible.map((copy) => (
              <CopyItem key={copy.id} copy={copy}>
                <button type="button" onClick={() => onJoin(copy.id)}>
                  {words('copiesJoin')}
                </button>
                <button type="button" onClick={() => onSeparate(copy.id)}>
                  {words('copiesSeparate')}
                </button>
              </CopyItem>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function CopyItem({ copy, children }: { readonly copy: ListedCopy; readonly children: ComponentChildren }) {
  const { words, language } = useLocale();
  const { title, paper, date, address, since, reasons } = copy;
  const because = reasons
    .map((reason) => words(wordKey('copiesBecause', reason)))
    .join(language === 'zh' ? '、' : ', ');
  return (
    <li>
      <span lang="zh-CN">{[title, paper, date].filter((part) => part !== null && part !== '').join(' · ')}</span>
      <small class="address">{address}</small>
      <small class="aside">
        {words('copiesSince', localMinute(since).slice(0, 10))}
        {because !== '' && ` · ${because}`}
      </small>
      <span class="row">{children}</span>
    </li>
  );
}
