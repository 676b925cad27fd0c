/** Funds and products of finance: the noun, and a name it ends. */
export const NOUNS_OF_FINANCE: Readonly<Record<string, string>> = {
  基金: '天使投资基金',
  专项资金: '节水专项资金',
  信贷: '绿色信贷',
  债券: '绿色债券',
  保险: '巨灾保险',
};
