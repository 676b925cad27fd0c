const NUMERALS = '一二三四五六七八九十百千万两几数多首';
const MEASURES = '个项份张批家条种座场套支只名';

/** A numeral with the word that counts things: what it counts begins to its right (六个|制造业集群, 一份|目录). */
export const COUNTS: readonly string[] = NUMERALS.split('').flatMap((numeral) =>
  MEASURES.split('').map((measure) => numeral + measure),
);
