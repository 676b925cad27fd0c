/** 林某到园区调研重点项目, 张某主持召开专题会议, 全县防汛工作会议召开, 林某副总理在论坛上致辞: titles of news about what officials do. */
const TITLE =
  /^[^，：]{2,10}(?:到|赴|在|深入|率队)[^，。：]{0,16}(?:调研|考察|督导|督查|检查|走访|慰问|看望)|主持召开|率队调研|会见|会议(?:召开|举行)$|(?:总理|书记|主席|[省市县州区部厅局]长)在[^，。]{2,40}(?:致辞|讲话|演讲)$/;
/** 县委书记张某到…, 市长李某一行赴…: how such news begins. */
const OPENING =
  /(?<!总)(?:书记|省长|市长|县长|区长|州长|部长|厅长|局长|主席|主任)[一-龥]{2,4}(?:率队|一行|带队)?(?:先后)?(?:到|赴|深入|主持召开)/;
/** Deputies on their rounds gather what they will propose. */
const DEPUTIES = /委员|人大代表|提案|议案/;
/** 周某委员：加快…, but not the titles of a 委员会. */
const OF_DEPUTY = /(?:委员(?!会)|人大代表)[^：丨]{0,20}[：丨]/;
const LONGEST_TITLE = 60;
const LONGEST_OPENING = 90;

/** Whether a piece passes on, by its title, what a deputy or a member proposes: 周某委员：加快…. */
export function isOfDeputy(title: string): boolean {
  return OF_DEPUTY.test(title.slice(0, LONGEST_TITLE));
}

/** Whether a piece tells of officials on their rounds: what they ask there is theirs. `opening` is its first paragraph. */
export function isNewsOfOfficials(title: string, opening: string): boolean {
  const begins = opening.slice(0, LONGEST_OPENING);
  if (DEPUTIES.test(title) || DEPUTIES.test(begins)) return false;
  return TITLE.test(title.slice(0, LONGEST_TITLE)) || OPENING.test(begins);
}
