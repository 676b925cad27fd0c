import { wordList } from './word-list';

/** Words before quoted words that make them a comparison or an honour: 像一座“种子银行”, 获评“示范村”. */
export const COMPARING_WORDS: readonly string[] = wordList(`
成长为 转型为 升级为 像 如同 仿佛 犹如 好比 堪称 誉为 变成 号称 变身 获得过 获评 荣获 所谓的
`);

/** How idioms with a number begin; they are no names though quoted: “两张皮”, “四两拨千斤”. */
export const NUMBER_IDIOMS: readonly string[] = wordList(`
两张皮 七寸 四梁八柱 一刀切 三角债 双刃剑 双赢 双向奔赴 双重 四两拨千斤 七八 八卦 九牛一毛 十足 三心二意 四面八方 五花八门 七上八下 五湖四海 双手
两手抓 四通八达 三分 三件 两件 五件 双眼 三人行 十年磨一剑 三高
`);
