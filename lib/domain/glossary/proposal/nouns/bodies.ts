/** Bodies and meetings: the noun, and a name it ends. */
export const NOUNS_OF_BODIES: Readonly<Record<string, string>> = {
  联盟: '陶瓷高校联盟',
  联合体: '绿色创新联合体',
  共同体: '城市医疗共同体',
  研究院: '江西省林业研究院',
  研究所: '陶瓷研究所',
  交易所: '环境能源交易所',
  工作站: '院士工作站',
  大会: '世界VR产业大会',
  峰会: '世界绿色发展峰会',
  论坛: '博鳌亚洲论坛',
  博览会: '国际陶瓷博览会',
  交易会: '中国进出口商品交易会',
  全会: '二十届三中全会',
  大赛: '陶瓷创意大赛',
  协调机构: '文化遗产保护传承工作协调机构',
  领导小组: '普惠金融工作领导小组',
  协会: '非遗保护协会',
  促进会: '赣商促进会',
  工作会议: '中央金融工作会议',
  座谈会: '长江经济带发展座谈会',
  博览园: '国际陶瓷博览园',
  文化节: '汤显祖文化节',
  旅发大会: '江西旅发大会',
  服务站: '院士专家服务站',
};

/** Laboratories, in whose names 与 often joins two fields: the noun, and a name it ends. */
export const NOUNS_OF_LABORATORIES: Readonly<Record<string, string>> = {
  实验室: '复合半导体江西省实验室',
};
