/** Documents, agreements and plans that go by their name without 《》: the noun, and a name it ends. */
export const NOUNS_OF_DOCUMENTS: Readonly<Record<string, string>> = {
  三年行动计划: '湿地保护三年行动计划',
  行动计划: '职业技能提升行动计划',
  行动方案: '碳达峰行动方案',
  建设方案: '油茶小镇建设方案',
  工作方案: '河湖清四乱工作方案',
  实施方案: '“无废城市”建设实施方案',
  规划纲要: '长江三角洲区域一体化发展规划纲要',
  办法: '流域生态补偿办法',
  条例: '生态保护补偿条例',
  协议: '横向生态保护补偿协议',
  协定: '巴黎协定',
  公约: '生物多样性公约',
};
