import { wordsOf } from './words-of';
import type { Stance } from '../stance-kind';

/** Nouns that say what a section is about, where its heading is no call to act. */
export const HEADING_WORDS: readonly { readonly stance: Stance; readonly words: readonly string[] }[] = [
  {
    stance: 'measures',
    words:
      '对策 建议 路径 举措 措施 策略 着力点 发力点 突破口 怎么办 怎么干 如何 出路 之策 思路 进路 方略 下一步 展望'.split(
        ' ',
      ),
  },
  {
    stance: 'problem',
    words:
      '问题 挑战 困境 短板 不足 瓶颈 制约 难点 堵点 痛点 梗阻 隐忧 差距 困难 堵点何在 症结何在 难在哪 难在哪里 困在哪里 卡在哪里'.split(
        ' ',
      ),
  },
  {
    stance: 'status',
    words: '成效 成就 成果 现状 做法 经验 历程 变化 回眸 回顾 进展 亮点 基础 优势 实践探索 探索实践 实践'.split(' '),
  },
  {
    stance: 'exposition',
    words: '内涵 意义 逻辑 价值 意蕴 特征 背景 机理 渊源 启示 何以 为什么 缘起 由来 必要性 可行性 必然'.split(' '),
  },
];

/** Places whose ways a section tells of: 国外的发展路径 proposes none. */
export const ELSEWHERE =
  '国外 域外 海外 境外 发达国家 欧美 外省 外地 先进地区 先行地区 他山之石 兄弟省份 周边省份'.split(' ');

/** Verbs of thought: 深刻认识…的意义 calls to think, not to act. */
export const THOUGHT =
  '深刻认识 深刻理解 深刻把握 深刻领会 正确认识 正确理解 准确理解 准确把握 全面理解 充分认识'.split(' ');

/** Verbs that act on what a section may be named after: 夯实…的基础, 破解…的难题. */
export const ACTS_ON = wordsOf(`
  夯实 筑牢 打牢 巩固 厚植 拓展 放大 补齐 补上 补强 破解 化解 解决 突破 攻克 打通 疏通 消除 克服 缓解
  扭转 发挥 总结 推广 应对 直面 正视 聚焦 把握 抓住 用好 用足 转化 扩大 增强 彰显 提高 强化 创造 展现
  形成 塑造 重塑 走出 探索 找准 明确 讲好 盘活 释放 激发 培厚 缩小
`);
