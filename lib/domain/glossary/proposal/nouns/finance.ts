/** Funds and products of finance: the noun, and a name it ends. */
export const NOUNS_OF_FINANCE: Readonly<Record<string, string>> = {
  基金: '天使投资基金',
  专项资金: '节水专项资金',
  奖励资金: '企业智能化改造奖励资金',
  发展资金: '农文旅专项发展资金',
  奖补资金: '湿地生态奖补资金',
  引导资金: '文旅消费引导资金',
  信贷: '绿色信贷',
  债券: '绿色债券',
  保险: '巨灾保险',
};
