/** Funds and products of finance: the noun, and a name it ends. */
export const NOUNS_OF_FINANCE: Readonly<Record<string, string>> = {
  基金: '天使投资基金',
  专项资金: '节水专项资金',
  资金池: '风险补偿资金池',
  专项债: '水利专项债',
  转移支付: '生态功能区转移支付',
  信用贷: '人才信用贷',
  信用贷款: '知识价值信用贷款',
  质押贷款: '知识产权质押贷款',
  再贷款: '科技创新再贷款',
  责任险: '安全生产责任险',
  创新券: '科技创新券',
  消费券: '文旅消费券',
  信贷: '绿色信贷',
  债券: '绿色债券',
  保险: '巨灾保险',
};
