import { wordList } from './word-list';

/**
 * Words that are no part of a name where its clause begins with them (创新生态补偿模式, 重点领域…,
 * 首批…) and part of it elsewhere (科技创新平台, 江西省重点实验室).
 */
export const OPENING_WORDS: readonly string[] = wordList(`
全面
校内 省内 市内 县内 区内 国内 境内 域内 辖区内
创新 发展 保护 建设 管理 服务 优化 开发 培育 培养 改革 规范 治理 改造 升级 营造 创建 生产 应用 研究 投资 支持 引导 统筹 设置 选育 组织 组织开展
谋划 布局 规划 前瞻布局 超前布局 科学 合理 高标准 高质量 高水平 高起点 高效 重点 重大 新 一批 更多 一系列 若干 部分 许多 众多 多个 多项
领域 重点领域 关键 核心 配套 相应 相关 有关 各类 各项 多种 各种 不同 主要 专门 具体 全新 独特 系统 稳定 良好 优质 成熟 当地 本地 地方
一批批 一整套 一套 一个 一项 一种 一家 一条 增设 增加 组成 建 设 办 推 促 抓 还 再 更 均 都 就 便 才 则 应 可 能 会
`);
