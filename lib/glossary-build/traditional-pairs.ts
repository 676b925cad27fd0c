import { Converter } from 'opencc-js/t2cn';

/** The Han characters of one UTF-16 code unit: extension A and the unified ideographs. First and last. */
const HAN = [0x3400, 0x9fff] as const;
/** The standards that traditional characters are written by: OpenCC's own, Taiwan's, Hong Kong's. */
const STANDARDS = ['t', 'tw', 'hk'] as const;

/**
 * OpenCC's traditional characters whose simplified one is among the 6,763 of GB 2312, each followed by
 * it, as one string. For the build only.
 */
export function traditionalPairs(): string {
  const common = commonCharacters();
  const converters = STANDARDS.map((from) => Converter({ from, to: 'cn' }));
  let pairs = '';
  for (let unit = HAN[0]; unit <= HAN[1]; unit++) {
    const traditional = String.fromCharCode(unit);
    const simplified = converters.map((convert) => convert(traditional)).find((one) => one !== traditional);
    if (simplified !== undefined && common.has(simplified)) pairs += traditional + simplified;
  }
  return pairs;
}

/** Rows 16 to 87 of GB 2312, whose two bytes GBK shares. */
function commonCharacters(): ReadonlySet<string> {
  const decoder = new TextDecoder('gbk');
  const characters = new Set<string>();
  for (let row = 0xb0; row <= 0xf7; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++) characters.add(decoder.decode(new Uint8Array([row, cell])));
  return characters;
}
