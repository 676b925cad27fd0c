import { Converter } from 'opencc-js/t2cn';
import type { Form } from '@/lib/domain/glossary/forms';

/** The Han characters of one UTF-16 code unit: extension A and the unified ideographs. First and last. */
const HAN = [0x3400, 0x9fff] as const;

/** The standards that traditional characters are written by: OpenCC's own, Taiwan's, Hong Kong's. */
const STANDARDS = ['t', 'tw', 'hk'] as const;

/**
 * OpenCC's characters reduced to those that matter to some forms: for each traditional character whose
 * simplified one stands in a form, that one. A character that a form uses itself is left out (乾 of 乾隆
 * must not become 干), and so are those of more than one UTF-16 code unit. For the build only.
 */
export function traditionalCharactersOf(forms: readonly Form[]): ReadonlyMap<string, string> {
  const used = new Set(forms.flatMap(({ key, requires }) => [key, ...requires]).flatMap((key) => key.split('')));
  const converters = STANDARDS.map((from) => Converter({ from, to: 'cn' }));
  const pairs = new Map<string, string>();
  for (let unit = HAN[0]; unit <= HAN[1]; unit++) {
    const traditional = String.fromCharCode(unit);
    if (used.has(traditional)) continue;
    const simplified = converters.map((convert) => convert(traditional)).find((one) => one !== traditional);
    if (simplified !== undefined && used.has(simplified)) pairs.set(traditional, simplified);
  }
  return pairs;
}
