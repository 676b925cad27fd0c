import type { Random } from './random';

/** The words that sentences are made of; {slots} of the patterns name them. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  region:
    '赣南老区 赣江新区 鄱阳湖流域 昌九沿线 沿江各县 省会周边 山区县 库区乡镇 边界乡镇 城郊片区 老工业基地 港口腹地 高铁沿线 上游县区 粮食主产区'.split(
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

/** Clauses that a sentence may begin with, must have, and may end with. */
const OPENINGS = [
  '{link}，',
  '围绕“{object}”这一重点，',
  '受历史条件影响，',
  '以{name}为例，',
  '据{name}的做法，',
  '从{region}的情况看，',
  '面对{fault}的现实，',
  '为了{aim}，',
  '在{year}年的摸底中，',
  '借鉴{name}的经验，',
  '对{actor}来说，',
  '按照{year}年的安排，',
  '把{aim}摆在突出位置，',
  '站在{region}的角度，',
  '需要看到，',
  '有鉴于此，',
];
const MAINS = [
  '{region}要{verb}{object}',
  '应当{verb}{object}，推动{actor}与{actor}共同参与',
  '{object}{fault}的问题{degree}',
  '可由{actor}牵头，在{name}先行先试',
  '{actor}参与的意愿不强，{percent}的受访者这样认为',
  '建议{verb}{object}与{object}的联动机制',
  '{actor}通过{tool}，使{object}覆盖面提高到{percent}',
  '{verb}{object}，关键在{actor}',
  '当地投入{number}万元{verb}{object}，{number}户农户由此受益',
  '{verb}{object}不可能一蹴而就',
  '{actor}要主动对接{actor}',
  '宜用{tool}给{actor}吃下定心丸',
  '谁来为{object}买单，至今没有定论',
  '{region}的短板不在资金而在{object}',
  '只靠{actor}单打独斗，难以撑起{object}',
  '不妨先把{tool}放到{name}去试一试',
  '{object}每提高一个百分点，便能多带动{number}人就业',
  '财政的钱应更多投向{object}而不是{object}',
  '{actor}普遍反映，{tool}手续繁、兑现慢',
  '{percent}的项目卡在{object}这一环',
  '要让{object}从“有没有”转向“好不好”',
  '{name}与{name}两地结对，共建{object}',
  '与沿海相比，{region}的{object}仍然{fault}',
  '{tool}要看得见、算得清、兑得了',
  '谋划{object}，眼光不能只盯着{region}',
  '凡是{actor}能办好的事，尽量交给{actor}去办',
  '从{year}年到{year}年，{object}的规模翻了一番',
  '考核{actor}，不看铺了多少摊子，要看{object}是否管用',
  '{object}散落在各个部门，彼此{fault}',
  '有条件的地方可以{verb}{object}，条件不成熟的不必勉强',
  '{region}已有{number}家{actor}加入进来',
  '{tool}与{tool}应当打捆使用',
  '留给{region}的窗口期不会太长',
  '调研组走访{number}家{actor}，发现{object}{fault}',
  '新增的{object}优先布局在{region}',
  '要建好台账，{object}做到一年一评、动态进出',
];
const TAILS = [
  '，{aim}',
  '，以{tool}为抓手，{aim}',
  '，避免各自为政',
  '；对成效明显的给予{tool}',
  '，{year}年前见到实效',
  '，这一点{degree}',
  '，须分类施策',
  '，让{actor}敢投愿投',
  '，把{tool}落到{region}',
  '，明确时限和责任',
  '，其中{name}的探索值得关注',
  '，而不是一发了之',
  '，由{actor}兜底',
  '，并向{region}倾斜',
  '，真正做到{aim}',
  '，否则{object}仍会{fault}',
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
    const opening = random.chance(0.5) ? random.pick(OPENINGS) : '';
    const tail = random.chance(0.7) ? random.pick(TAILS) : '';
    const pattern = `${opening}${random.pick(MAINS)}${tail}。`;
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
  if (slot === 'name')
    return `${random.pick(SYLLABLES)}${random.pick(SYLLABLES)}${random.pick(['县', '市', '镇', '区'])}`;
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
