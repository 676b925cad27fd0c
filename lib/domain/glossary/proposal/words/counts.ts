const NUMERALS = '一二三四五六七八九十百千万两几数多首';
const MEASURES = '个项份张批家条种座场套支只名';
const ORDINAL = '第';

/** A numeral with the word that counts things: what it counts begins to its right (六个|制造业集群, 第一批|示范区). */
export const COUNTS: readonly string[] = NUMERALS.split('').flatMap((numeral) =>
  MEASURES.split('').flatMap((measure) => [numeral + measure, ORDINAL + numeral + measure]),
);
