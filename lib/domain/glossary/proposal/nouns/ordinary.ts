/** Nouns that also end ordinary descriptions (文物保护展示中心): the noun, and a name it ends. */
export const ORDINARY_NOUNS: Readonly<Record<string, string>> = {
  模式: '林下经济补偿模式',
  计划: '赣鄱英才计划',
  行动: '家电以旧换新行动',
  规划: '赣江流域国土空间规划',
  中心: '赣州稀土交易中心',
  系统: '城市公交智慧调度系统',
  基地: '国家粮食生产基地',
  集群: '稀土永磁集群',
  体制: '国有林场管理体制',
  节: '南昌国际军乐节',
};
