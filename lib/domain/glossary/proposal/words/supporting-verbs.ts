import { wordList } from './word-list';

/**
 * Verbs that govern a name when words that tell it from others stand between them and its noun
 * (引导…基金), and are part of it when none do (创业投资引导基金).
 */
export const SUPPORTING_VERBS: readonly string[] = wordList(`
实现 统筹推进 协调推进 一体推进 持续推进 加快推进 深入推进
提升 提高 增强 强化 优化 深化 推进 推广 落实 促进 拓展 拓宽 扩大 巩固 整合 汇聚 集聚 公布 发布 解决 化解 防止 维护 推介 传承 弘扬 保持 改进 改善 改变 重塑 重构 再造 扩展 丰富 壮大 推动
加快 加强 实施 贯彻 编制 修订 选派 选拔 选聘 遴选 吸引 盘活 利用 对接 参与 加入 提供 承接 承载
探索 运行 开通 试行 回顾 解读 阐释 纪念 探讨 介绍 共建 扩建 改建 带动 突破 审议 使用 归集 聚集 汇集 筹集 覆盖 影响
依赖 出版 标注
引导 支持 扶持 帮助 帮扶 协助 动员 统筹 指导 督促 督导 牵头 引领 主导 执行 发布 建议 倡导 倡议 决定 安排 要求 配备 配置 衔接 驱动 牵引 联合
引进 孵化 评选 评定 认定 界定 划定 划分 收集 采集 投资 投入 支付 支出 调整 检查 督查 检验 验证 调查 调研 考察 统计 评估 测算 研究 研发 研制 设计 分析
推广 参股 资助 申报 申请 配合 协调 保障 监督 防范 防控 提质 增效 补贴 分担 反映 整治 治理 试点推广 选拔 激励 约束
`);

/**
 * Verbs that nearly always are part of a name (生态文明建设示范区) and govern one only when much that
 * tells it from others follows (赣州建设|革命老区高质量发展示范区).
 */
export const NOUN_LIKE_VERBS: readonly string[] = wordList('建设 发展 开发 培育 创建 建造');
