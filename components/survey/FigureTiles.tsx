import type { Figures } from '@/lib/domain/survey/figures-of';
import { useLocale } from '../locale';
import { wordKey } from '../word-key';
import { Picture } from './Picture';
import type { SavePicture } from './Picture';

export interface FigureTilesProps {
  readonly figures: Figures;
  /** How many articles were read, annotated or not. */
  readonly read: number;
  readonly onSave: SavePicture;
}

const STRENGTHS = ['must', 'should', 'explore'] as const;

/** The numbers of the library, and when its highlights were made. */
export function FigureTiles({ figures, read, onSave }: FigureTilesProps) {
  const { words } = useLocale();
  const { annotated, highlights, notes, terms, measures } = figures;
  const total = STRENGTHS.reduce((sum, strength) => sum + measures[strength], 0);
  const tiles = [
    [words('surveyRead'), read, null],
    [words('surveyAnnotated'), annotated, null],
    [words('surveyHighlights'), highlights, words('surveyNotes', String(notes))],
    [words('surveyTermsMet'), terms, null],
    [
      words('surveyMeasures'),
      total,
      STRENGTHS.map((strength) => (
        <span key={strength}>
          {words(wordKey('strength', strength))} {measures[strength]}
        </span>
      )),
    ],
  ] as const;
  return (
    <>
      <dl class="tiles">
        {tiles.map(([name, number, detail]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {number.toLocaleString()}
              {detail !== null && <small>{detail}</small>}
            </dd>
          </div>
        ))}
      </dl>
      <h3>{words('surveyByMonth')}</h3>
      <MonthBars figures={figures} onSave={onSave} />
    </>
  );
}

const [COLUMN, HEIGHT, FOOT, HEAD] = [62, 140, 24, 20];

function MonthBars({ figures: { months }, onSave }: Pick<FigureTilesProps, 'figures' | 'onSave'>) {
  const { words } = useLocale();
  const most = Math.max(1, ...months.map(({ highlights }) => highlights));
  const total = HEAD + HEIGHT + FOOT;
  return (
    <Picture
      title={words('surveyByMonth')}
      onSave={onSave}
      start="end"
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{words('surveyMonth')}</th>
              <th scope="col">{words('surveyHighlights')}</th>
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, highlights }) => (
              <tr key={month}>
                <th scope="row">{month}</th>
                <td>{highlights}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <svg
        class="bars"
        viewBox={`0 0 ${String(COLUMN * months.length)} ${String(total)}`}
        width={COLUMN * months.length}
        height={total}
        role="img"
        aria-label={words('surveyByMonth')}
      >
        {months.map(({ month, highlights }, index) => {
          const height = (HEIGHT * highlights) / most;
          return (
            <g key={month} transform={`translate(${String(COLUMN * index)} 0)`}>
              <rect x={10} y={HEAD + HEIGHT - height} width={COLUMN - 20} height={height} />
              {highlights > 0 && (
                <text x={COLUMN / 2} y={HEAD + HEIGHT - height - 6} text-anchor="middle">
                  {highlights}
                </text>
              )}
              <text class="month" x={COLUMN / 2} y={total - 8} text-anchor="middle">
                {month}
              </text>
            </g>
          );
        })}
      </svg>
    </Picture>
  );
}
