import type { FormulaPart } from '@/lib/domain/glossary/term';
import { inLanguage } from './in-language';
import { useLocale } from './locale';

/** A number formula read item by item. */
export function FormulaList({ formula }: { formula: readonly FormulaPart[] }) {
  const { language, words } = useLocale();
  if (formula.length === 0) return null;
  return (
    <dl class="formula" aria-label={words('cardFormula')}>
      {formula.map((part) => (
        <div key={part.part}>
          <dt>{part.part}</dt>
          <dd>{inLanguage(part, language)}</dd>
        </div>
      ))}
    </dl>
  );
}
