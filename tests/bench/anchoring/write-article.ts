import type { Random } from './random';

/** The words that sentences are made of; {slots} of the patterns name them. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  region: '赣南老区 赣江新区 鄱阳湖流域 昌九沿线 沿江各县 省会周边 山区县 库区乡镇 边界乡镇 城郊片区 老工业基地 港口腹地 高铁沿线 上游县区 粮食主产区'.split(
    ' ',
  ),
  actor:
    '省级部门 设区市 县级政府 园区管委会 国有企业 民营企业 高校院所 行业协会 村集体 金融机构 龙头企业 基层干部 科研团队 平台公司 合作社 社会资本 产业链链长 驻村工作队'.split(
      ' ',
    ),
  verb: '健全 完善 探索 推行 深化 加快建设 统筹推进 优化 规范 扩大 夯实 培育 做强 引导 支持 强化 提升 巩固 打通 盘活'.split(
    ' ',
  ),
  object:
    '产业链供应链 数字基础设施 生态补偿机制 人才评价体系 公共服务网络 现代物流通道 绿色金融产品 科技成果转化平台 农产品加工集群 文旅融合项目 要素市场化配置 营商环境 普惠养老服务 职业教育资源 区域公用品牌 碳排放核算办法 冷链仓储设施 应急管理能力 林下经济 中医药种植基地 稀土新材料产业 低空应用场景 社区治理单元 闲置低效用地 水权交易市场 产教融合共同体 跨省通办事项 红色教育资源 陶瓷文化名片 油茶全产业链'.split(
      ' ',
    ),
  tool: '财政贴息 专项债券 政府采购 首台套保险 用地指标 容缺受理 “一件事”改革 揭榜挂帅 “飞地”合作 清单管理 试点授权 绩效评价 数据共享 税费减免 风险补偿 特派员制度 定向委培 联席会议 “亩均论英雄”评价 第三方评估'.split(
    ' ',
  ),
  aim: '降低制度性交易成本 补齐民生短板 增强内生动力 提高资源利用效率 防范区域性风险 缩小城乡差距 形成规模优势 释放消费潜力 留住青年人才 稳定企业预期 带动农户增收 保护一江清水 走出特色路子 融入全国统一大市场 提升治理效能 守住耕地红线'.split(
    ' ',
  ),
  fault:
    '链条偏短 主体偏弱 标准不一 投入分散 信息不通 动力不足 人手紧缺 衔接不畅 层次不高 布局零散 周期过长 门槛偏高'.split(
      ' ',
    ),
  degree: '较为突出 尚未根本改变 有所缓解但仍需用力 在部分地方依然存在 值得高度重视 不容忽视'.split(' '),
  link: '同时 此外 在此基础上 与此相应 从长远看 就当前而言 实践表明 调研发现 更重要的是 具体而言'.split(' '),
  year: '2023 2024 2025 2026 2027 2028 2030'.split(' '),
};

const PATTERNS = [
  '{link}，{region}要{verb}{object}，以{tool}为抓手，{aim}。',
  '应当{verb}{object}，推动{actor}与{actor}共同参与，{aim}。',
  '受历史条件影响，{region}{object}{fault}的问题{degree}。',
  '可由{actor}牵头，在{name}先行先试，{year}年前{verb}{object}；对成效明显的给予{tool}。',
  '{link}，{object}{fault}，{actor}参与的意愿不强，{percent}的受访者认为应加大{tool}力度。',
  '建议{verb}{object}与{object}的联动机制，把{tool}落到{region}，避免各自为政。',
  '据{name}的做法，{actor}通过{tool}，使{object}覆盖面提高到{percent}，{aim}。',
  '{verb}{object}，关键在{actor}。要用好{tool}，明确时限和责任，{aim}。',
  '以{name}为例，当地投入{number}万元{verb}{object}，{number}户农户由此受益。',
  '需要看到，{verb}{object}不可能一蹴而就，{region}与{region}之间{fault}的情况{degree}，须分类施策。',
  '围绕“{object}”这一重点，{actor}要主动对接{actor}，{verb}{object}。',
  '{link}，把{aim}作为出发点，{verb}{object}，推广{name}经验，力争{year}年取得明显进展。',
];

const SYLLABLES =
  '安福宁丰泰和吉水永新万载宜春德兴婺源余江广昌南城石瑞金会昌寻乌龙定崇义上犹信于都兴国宁都修武铜鼓奉靖樟树高彭泽湖口都共青浮梁乐平贵溪鹰潭进贤资临川黎金溪东乡峡遂';

/** A sentence as it is made: its pattern and what fills it, so that a clause much like it can be made. */
interface Sentence {
  readonly pattern: string;
  readonly fillings: readonly string[];
}

/** A paragraph of sentences about one thing. */
export type Paragraph = readonly Sentence[];

export function writeParagraph(random: Random, sentences: number): Paragraph {
  return Array.from({ length: sentences }, () => {
    const pattern = random.pick(PATTERNS);
    return { pattern, fillings: slotsOf(pattern).map((slot) => fill(random, slot)) };
  });
}

/** The same paragraph with a share of its words exchanged, at least one: a parallel clause. */
export function writeParallel(random: Random, paragraph: Paragraph, share: number): Paragraph {
  const total = paragraph.reduce((sum, { fillings }) => sum + fillings.length, 0);
  const always = random.whole(0, total - 1);
  let index = 0;
  return paragraph.map(({ pattern, fillings }) => ({
    pattern,
    fillings: slotsOf(pattern).map((slot, at) =>
      index++ === always || random.chance(share) ? fill(random, slot) : (fillings[at] ?? ''),
    ),
  }));
}

export function textOf(paragraph: Paragraph): string {
  return paragraph
    .map(({ pattern, fillings }) => {
      let at = 0;
      return pattern.replaceAll(/\{\w+\}/g, () => fillings[at++] ?? '');
    })
    .join('');
}

/** An article of about so many characters, its paragraphs divided by line ends. */
export function writeArticle(random: Random, characters: number): string {
  const paragraphs: string[] = [];
  for (let length = 0; length < characters;) {
    const text = textOf(writeParagraph(random, random.whole(2, 6)));
    paragraphs.push(text);
    length += text.length + 1;
  }
  return paragraphs.join('\n');
}

function slotsOf(pattern: string): readonly string[] {
  return [...pattern.matchAll(/\{(\w+)\}/g)].map(([, slot = '']) => slot);
}

function fill(random: Random, slot: string): string {
  if (slot === 'name') return `${random.pick(SYLLABLES)}${random.pick(SYLLABLES)}${random.pick(['县', '市', '镇', '区'])}`;
  if (slot === 'percent') return `${String(random.whole(11, 98))}.${String(random.whole(1, 9))}%`;
  if (slot === 'number') return String(random.whole(120, 9800));
  return random.pick(WORDS[slot] ?? []);
}

/** A Han character as they occur in such prose. */
export function randomCharacter(random: Random): string {
  for (;;) {
    const list = random.pick(Object.values(WORDS));
    const character = random.pick(random.pick(list));
    if (/\p{Script=Han}/u.test(character)) return character;
  }
}
