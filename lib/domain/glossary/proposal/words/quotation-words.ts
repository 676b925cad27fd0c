import { wordList } from './word-list';

/** Words before quoted words that make them a comparison or an honour: 像一座“种子银行”, 获评“示范村”. */
export const COMPARING_WORDS: readonly string[] = wordList(`
转做 变身为 成长为 转型为 升级为 像 如同 仿佛 犹如 好比 堪称 誉为 变成 盛赞 称赞 赞为 号称 变身 获得过 获评 荣获 所谓的
`);

/** How idioms with a number begin; they are no names though quoted: “两张皮”, “四两拨千斤”. */
export const NUMBER_IDIOMS: readonly string[] = wordList(`
三选一 二选一 两张皮 七寸 四梁八柱 一刀切 三角债 双刃剑 双赢 双向奔赴 双重 四两拨千斤 七八 八卦 九牛一毛 十足 三心二意 四面八方 五花八门 七上八下 五湖四海 双手
两手抓 四通八达 三分 三件 两件 五件 双眼 三人行 十年磨一剑 三高
`);

/** Figures of speech that writers set between quotation marks; they name nothing. */
export const QUOTED_FIGURES: readonly string[] = wordList(`
组合拳 加速度 金钥匙 大文章 牛鼻子 压舱石 主力军 主战场 火车头 领头羊 排头兵 试验田 金字招牌 聚宝盆 摇钱树 硬骨头 最后一公里 最先一公里 最初一公里 中梗阻 绊脚石
娘家人 店小二 保姆 新引擎 新名片 金名片 绿色答卷 硬举措 软实力 硬实力 及时雨 定心丸 强心剂 催化剂 助推器 稳定器 减压阀 防火墙 千里马 领航员 主心骨 生命线 高压线 天花板
信息孤岛 数据孤岛 数据烟囱 玻璃门 弹簧门 旋转门 肠梗阻 堵点 痛点 难点 三把火 人间烟火 第一资源 第一动力 关键变量 最大增量 先手棋 当头炮 重头戏 硬道理 指挥棒 风向标 晴雨表 望远镜
显微镜 放大镜 同心圆 朋友圈 跟跑 并跑 领跑 信用中介 软信息 硬依据 隐形资产 全息画像 四梁八柱 光头山 金饭碗 铁饭碗 老树发新芽 老字号 新赛道 突破口 动力源 增长极 桥头堡 主阵地
主引擎 主抓手 总开关 总抓手 孵化器 加速器 助力器 倍增器 金山银山 绿水青山 好声音 好味道 土专家 田秀才 领头雁 领头人 带头人 明白人 掌门人 守护者 见证者 千军万马 满天星 大礼包 小切口
大民生 大变化 大提升 大作为 大品牌 知名度 国字号 新突破 新气象 零距离 零障碍 零跑腿 多跑路 少跑腿 不跑腿 硬核 软环境 硬环境 朝阳产业 夕阳产业 幸福账 经济账 生态账 明白账 连心桥 暖心事
`);
