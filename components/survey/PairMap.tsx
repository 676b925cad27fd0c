import { useMemo } from 'preact/hooks';
import type { Bilingual } from '@/lib/domain/glossary/term';
import type { TermPair } from '@/lib/domain/survey/term-pairs';
import { layOutGraph } from '../glossary/lay-out-graph';
import { inLanguage } from '../in-language';
import { useLocale } from '../locale';
import { OtherName } from '../OtherName';
import { bothNames, shortName } from '../short-name';
import { baselineOf, placeNames } from '../place-names';
import type { NameSize } from '../place-names';
import { Picture } from './Picture';
import type { SavePicture } from './Picture';

export interface PairMapProps {
  readonly pairs: readonly TermPair[];
  readonly nameOf: (termId: string) => Bilingual;
  readonly onTerm: (termId: string) => void;
  readonly onSave: SavePicture;
}

const SPACING = { link: 140, collide: 62, repel: 420 };
const MARGIN = { x: 120, y: 40 };
const WIDEST = 7;
const NAMES: NameSize = { font: 13, offset: 11 };

/** Which terms sentences name together: the thicker a line, the more articles. */
export function PairMap({ pairs, nameOf, onTerm, onSave }: PairMapProps) {
  const { language, words } = useLocale();
  const shownName = (termId: string) => shortName(inLanguage(nameOf(termId), language), language);
  const places = useMemo(() => {
    const ids = [...new Set(pairs.flatMap(({ one, other }) => [one, other]))];
    const arrows = pairs.map(({ one, other }) => ({ from: one, to: other }));
    return layOutGraph({ terms: ids.map((id) => ({ id })), arrows }, null, SPACING);
  }, [pairs]);
  const sides = useMemo(
    () =>
      placeNames(
        [...places].map(([id, place]) => ({ id, text: shownName(id), ...place })),
        NAMES,
      ),
    [places, nameOf],
  );
  if (pairs.length === 0) return <p class="empty">{words('surveyNothing')}</p>;
  const xs = [...places.values()].map(({ x }) => x);
  const ys = [...places.values()].map(({ y }) => y);
  const [left, top] = [Math.min(...xs) - MARGIN.x, Math.min(...ys) - MARGIN.y];
  const [width, height] = [Math.max(...xs) + MARGIN.x - left, Math.max(...ys) + MARGIN.y - top];
  const most = Math.max(...pairs.map(({ articles }) => articles));
  return (
    <Picture
      title={words('surveyPairs')}
      onSave={onSave}
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{words('surveyTerm')}</th>
              <th scope="col">{words('surveyOther')}</th>
              <th scope="col">{words('surveyArticles')}</th>
              <th scope="col">{words('surveySentences')}</th>
            </tr>
          </thead>
          <tbody>
            {pairs.map(({ one, other, sentences, articles }) => (
              <tr key={`${one} ${other}`}>
                <th scope="row">
                  <span lang="zh-CN">{nameOf(one).zh}</span>
                  <OtherName name={nameOf(one)} />
                </th>
                <td>
                  <span lang="zh-CN">{nameOf(other).zh}</span>
                  <OtherName name={nameOf(other)} />
                </td>
                <td>{articles}</td>
                <td>{sentences}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <svg
        class="pairs"
        viewBox={`${String(left)} ${String(top)} ${String(width)} ${String(height)}`}
        width={width}
        height={height}
        role="img"
        aria-label={words('surveyPairsLabel', String(places.size), String(pairs.length))}
      >
        {pairs.map(({ one, other, articles }) => {
          const from = places.get(one);
          const to = places.get(other);
          if (from === undefined || to === undefined) return null;
          return (
            <line
              key={`${one} ${other}`}
              class="tie"
              x1={from.x}
              y1={from.y}
              x2={to.x}
              y2={to.y}
              stroke-width={Math.max(1, (WIDEST * articles) / most)}
            />
          );
        })}
        {[...places].map(([id, { x, y }]) => (
          <g key={id} class="node" transform={`translate(${String(x)} ${String(y)})`} onClick={() => onTerm(id)}>
            <title>{bothNames(nameOf(id))}</title>
            <circle r={6} />
            <text
              y={baselineOf(sides.get(id) ?? 'above', NAMES)}
              text-anchor="middle"
              lang={language === 'zh' ? 'zh-CN' : 'en'}
            >
              {shownName(id)}
            </text>
          </g>
        ))}
      </svg>
    </Picture>
  );
}
