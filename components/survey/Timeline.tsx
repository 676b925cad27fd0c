import type { Bilingual } from '@/lib/domain/glossary/term';
import type { TermTimeline } from '@/lib/domain/survey/term-timeline';
import { inLanguage } from '../in-language';
import { useLocale } from '../locale';
import { OtherName } from '../OtherName';
import { bothNames, shortName } from '../short-name';
import { Picture } from './Picture';
import type { SavePicture } from './Picture';

export interface TimelineProps {
  readonly timeline: TermTimeline;
  readonly nameOf: (termId: string) => Bilingual;
  readonly onTerm: (termId: string) => void;
  readonly onSave: SavePicture;
}

const ROW = 28;
const HEAD = 34;
/** The width of the names at the left; English ones run in wide fonts too. */
const NAMES = { zh: 210, en: 250 } as const;
/** The width of a month; less where there are many. */
const COLUMN = { most: 64, least: 14 } as const;
const WIDTH = 1000;
const LARGEST = 11;

/** When terms appear: a line for each, a dot for each month whose size says how many sentences name it. */
export function Timeline({ timeline: { months, lines }, nameOf, onTerm, onSave }: TimelineProps) {
  const { language, words } = useLocale();
  if (lines.length === 0) return <p class="empty">{words('surveyNothing')}</p>;
  const names = NAMES[language];
  const column = Math.max(COLUMN.least, Math.min(COLUMN.most, (WIDTH - names) / months.length));
  const width = names + column * months.length + 20;
  const height = HEAD + ROW * lines.length + 10;
  const most = Math.max(...lines.flatMap(({ counts }) => counts));
  const x = (index: number) => names + column * (index + 0.5);
  const isLabelled = (month: string, index: number) =>
    index === 0 || month.endsWith('-01') || (column > 40 && index % 2 === 0);
  return (
    <Picture
      title={words('surveyTimeline')}
      onSave={onSave}
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{words('surveyTerm')}</th>
              {months.map((month) => (
                <th key={month} scope="col">
                  {month}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ termId, counts }) => (
              <tr key={termId}>
                <th scope="row">
                  <span lang="zh-CN">{nameOf(termId).zh}</span>
                  <OtherName name={nameOf(termId)} />
                </th>
                {counts.map((count, index) => (
                  <td key={months[index]}>{count === 0 ? '' : count}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <svg
        class="timeline"
        viewBox={`0 0 ${String(width)} ${String(height)}`}
        width={width}
        height={height}
        role="img"
        aria-label={words('surveyTimelineLabel', String(lines.length), String(months.length))}
      >
        {months.map((month, index) =>
          isLabelled(month, index) ? (
            <g key={month}>
              <line class="grid" x1={x(index)} x2={x(index)} y1={HEAD - 8} y2={height - 6} />
              <text class="month" x={x(index)} y={HEAD - 14} text-anchor="middle">
                {month}
              </text>
            </g>
          ) : null,
        )}
        {lines.map(({ termId, counts }, row) => {
          const y = HEAD + ROW * (row + 0.5);
          return (
            <g key={termId} class="line" onClick={() => onTerm(termId)}>
              <title>{bothNames(nameOf(termId))}</title>
              <line class="base" x1={names} x2={width - 20} y1={y} y2={y} />
              <text x={names - 12} y={y + 4} text-anchor="end" lang={language === 'zh' ? 'zh-CN' : 'en'}>
                {shortName(inLanguage(nameOf(termId), language), language)}
              </text>
              {counts.map((count, index) =>
                count === 0 ? null : (
                  <circle key={months[index]} cx={x(index)} cy={y} r={Math.max(3, LARGEST * Math.sqrt(count / most))}>
                    <title>{words('surveyCount', months[index] ?? '', String(count))}</title>
                  </circle>
                ),
              )}
            </g>
          );
        })}
      </svg>
    </Picture>
  );
}
