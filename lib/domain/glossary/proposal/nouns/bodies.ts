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
};

/** Laboratories, in whose names 与 often joins two fields: the noun, and a name it ends. */
export const NOUNS_OF_LABORATORIES: Readonly<Record<string, string>> = {
  实验室: '复合半导体江西省实验室',
};
