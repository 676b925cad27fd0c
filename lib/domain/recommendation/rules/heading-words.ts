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
    words: '问题 挑战 困境 短板 不足 瓶颈 制约 难点 堵点 痛点 梗阻 隐忧 差距 困难'.split(' '),
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

/** Verbs of thought: 深刻认识…的意义 calls to think, not to act. */
export const THOUGHT =
  '深刻认识 深刻理解 深刻把握 深刻领会 正确认识 正确理解 准确理解 准确把握 全面理解 充分认识'.split(' ');
