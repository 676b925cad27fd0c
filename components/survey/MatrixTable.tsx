import type { ArticleMetadata } from '@/lib/domain/article/article';
import type { Bilingual } from '@/lib/domain/glossary/term';
import type { MatrixCell, MeasureMatrix } from '@/lib/domain/survey/measure-matrix';
import { useLocale } from '../locale';
import { OtherName } from '../OtherName';
import { wordKey } from '../word-key';

/** The cell that is open: a row and a column of the matrix. */
export interface OpenCell {
  readonly termId: string | null;
  readonly address: string;
}

export interface MatrixTableProps {
  readonly matrix: MeasureMatrix;
  readonly nameOf: (termId: string) => Bilingual;
  readonly open: OpenCell | null;
  readonly onOpen: (cell: OpenCell) => void;
  readonly onTerm: (termId: string) => void;
  readonly onArticle: (article: ArticleMetadata) => void;
}

/** Signs that tell the strengths apart without colour. */
const SIGNS = { must: '●', should: '◐', explore: '○' } as const;

/** Who proposes what, how strongly: instruments down, articles across; a cell opens what is proposed. */
export function MatrixTable({ matrix, nameOf, open, onOpen, onTerm, onArticle }: MatrixTableProps) {
  const { words } = useLocale();
  if (matrix.rows.length === 0) return <p class="empty">{words('surveyNoMeasures')}</p>;
  return (
    <div class="scroller" tabIndex={0} role="region" aria-label={words('surveyMatrix')}>
      <table class="matrix">
        <caption class="aside">
          {(['must', 'should', 'explore'] as const)
            .map((strength) => `${SIGNS[strength]} ${words(wordKey('strength', strength))}`)
            .join('　')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words('surveyInstrument')}</th>
            {matrix.articles.map((article) => (
              <th key={article.address} scope="col">
                <button type="button" lang="zh-CN" title={article.title} onClick={() => onArticle(article)}>
                  {article.title}
                </button>
                <small>
                  {article.authors[0] ?? article.paper}
                  <br />
                  {article.date}
                </small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map(({ termId, cells }) => (
            <tr key={termId ?? ''}>
              <th scope="row">
                {termId === null ? (
                  words('surveyNoInstrument')
                ) : (
                  <>
                    <button type="button" lang="zh-CN" onClick={() => onTerm(termId)}>
                      {nameOf(termId).zh}
                    </button>
                    <OtherName name={nameOf(termId)} />
                  </>
                )}
              </th>
              {cells.map((cell, index) => {
                const address = matrix.articles[index]?.address ?? '';
                const isOpen = open?.termId === termId && open.address === address;
                return (
                  <td key={address}>
                    {cell !== null && <Cell cell={cell} isOpen={isOpen} onOpen={() => onOpen({ termId, address })} />}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  readonly cell: MatrixCell;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function Cell({ cell: { measures, strength }, isOpen, onOpen }: CellProps) {
  const { words } = useLocale();
  const count = measures.length > 1 ? String(measures.length) : '';
  return (
    <button
      type="button"
      class={`cell ${strength}`}
      aria-expanded={isOpen}
      aria-label={words('surveyCell', words(wordKey('strength', strength)), String(measures.length))}
      onClick={onOpen}
    >
      {SIGNS[strength]}
      {count !== '' && <sub>{count}</sub>}
    </button>
  );
}
