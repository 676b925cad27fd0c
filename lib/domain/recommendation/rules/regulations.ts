/** How a rule is laid down without a modal: the words that show it, and an example of ours. */
export interface Regulation {
  /** Without groups that repeat: what it may look at is bounded. */
  readonly words: RegExp;
  readonly example: string;
}

/** The ways in which measures lay down rules as plain statements. */
export const REGULATIONS: readonly Regulation[] = [
  { words: /一律|一票否决/, example: '能共享的数据一律共享。' },
  {
    words: /由.{2,16}(?:统一|负责|承担|分担|牵头|制定|认领|推选|申报|购买|出资|垫付|补足|托管|兜底|托底|统筹|列支)/,
    example: '缴费由平台统一申报。',
  },
  { words: /不[得许][^。]{2}/, example: '没有替代方案的不得出台。' },
  { words: /不[低少]于|不[超高]过|不多于/, example: '代表席位不低于三分之一。' },
  { words: /[一二三四五六七八九十\d]个?(?:日|天|工作日|小时)内/, example: '已预付的部分七日内到账。' },
  { words: /按.{1,10}(?:退还|补助|补贴|发放|计提|计价|收费|分摊|分担|分红)/, example: '未使用的部分按天退还。' },
  { words: /[逐一][处项户案村街]一?(?:策|档|册|销号|落实|公示)/, example: '问题点位逐处销号。' },
  { words: /能.{1,3}的.{1,3}/, example: '能并转的并转。' },
  { words: /该(?<deed>.{1,2})[就的]\k<deed>/, example: '该关停的关停，该并转的并转。' },
  { words: /^凡是?[^，。]{3,30}/, example: '凡是群众不关心的指标，坚决砍掉。' },
  { words: /谁.{1,4}谁.{1,4}/, example: '谁审批谁负责。' },
  { words: /退出名录|(?:予以|不予).{2}|[写列纳][进入].{2}/, example: '低于六十分的退出名录。' },
  { words: /(?:全程|定期|按时|逐年|每年|每季度|每月)(?:公示|公开|更新|公布|轮换|抽查)/, example: '账目每月公示。' },
];
