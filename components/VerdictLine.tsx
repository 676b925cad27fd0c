import type { Reason, Verdict } from '@/lib/domain/article/verdict';
import { useLocale } from './locale';
import { wordKey } from './word-key';

/** What the piece was taken for, and why. */
export function VerdictLine({ verdict }: { verdict: Verdict }) {
  const { words } = useLocale();
  return (
    <details class="verdict">
      <summary>
        <strong>{words(wordKey('verdict', verdict.kind))}</strong>
        <span>{words('verdictWhy')}</span>
      </summary>
      <ul>
        {verdict.reasons.map((reason) => (
          <li key={reason.code}>
            <ReasonLine reason={reason} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function ReasonLine({ reason: { code, weight, evidence } }: { reason: Reason }) {
  const { words } = useLocale();
  const sign = weight === 0 ? '' : weight > 0 ? '＋' : '－';
  const isCount = code === 'short';
  return (
    <>
      {sign} {words(wordKey('reason', code), evidence)}
      {!isCount && evidence !== '' && <q lang="zh-CN">{evidence.slice(0, 40)}</q>}
    </>
  );
}
