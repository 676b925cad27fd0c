/** What the library is filled with: so many articles, and so many annotations of each. */
export interface SeedSize {
  readonly articles: number;
  readonly annotationsEach: number;
}

/**
 * Fills the extension's database from one of its own pages; runs in the page, so it uses nothing from outside
 * itself. The same size always makes the same records.
 */
export async function seedLibrary({ articles, annotationsEach }: SeedSize): Promise<void> {
  let state = 20260316;
  // Mulberry32.
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const several = (count: number, separator = '') => Array.from({ length: count }, () => pick(WORDS)).join(separator);
  const hex = (digits: number) => Array.from({ length: digits }, () => Math.floor(random() * 16).toString(16)).join('');
  const newId = () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`;
  const WORDS =
    '产业 发展 创新 改革 生态 补偿 机制 完善 推进 建设 协同 服务 体系 数字 经济 乡村 振兴 绿色 低碳 转型 陶瓷 文化 旅游 融合 科技 金融 人才 企业 项目 园区 城市 更新 治理 流域 水质 监测 资金 投入 标准 评价 平台 共享 开放 合作 区域 统筹 规划 落实 责任 考核'.split(
      ' ',
    );
  const ENGLISH = 'policy pilot carbon finance innovation governance watershed compensation industry reform'.split(' ');
  const NAMES = '王明 李华 张伟 刘洋 陈静 杨帆 赵磊 黄丽 周涛 吴敏 徐刚 孙悦'.split(' ');
  const BODIES = [
    '江西省社会科学院',
    '南昌大学',
    '江西财经大学',
    '省发展改革研究院',
    '景德镇陶瓷大学',
    '赣江新区研究中心',
  ];
  const TAGS = ['重点', '待查', '引用', '对比', '写作', '会议', 'method', 'data'];
  const COLOURS = ['yellow', 'green', 'blue', 'pink'];
  const time = (minutes: number) => new Date(Date.UTC(2026, 10, 20) - minutes * 60_000).toISOString();

  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('zhiku-reader');
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(new Error('no database')));
  });
  for (let first = 0; first < articles; first += 500) {
    const transaction = database.transaction(['articles', 'annotations', 'readings'], 'readwrite');
    for (let number = first; number < Math.min(articles, first + 500); number++) seedArticle(transaction, number);
    await new Promise<void>((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('error', () => reject(new Error('not seeded')));
    });
  }
  database.close();

  function seedArticle(transaction: IDBTransaction, number: number): void {
    const created = time(number * 40);
    const day = created.slice(0, 10);
    const metadata = {
      address: `https://epaper.jxxw.com.cn/html/${day.slice(0, 7)}/${day.slice(8)}/content_${String(1 + (number % 12))}_${String(number)}.htm`,
      title: `${several(6)}的${several(2)}`,
      kicker: null,
      subtitle: null,
      authors: random() < 0.4 ? [pick(NAMES), pick(NAMES)] : [pick(NAMES)],
      affiliation: pick(BODIES),
      paper: '江西日报',
      date: day,
      page: String(1 + (number % 12)),
      section: '智库',
    };
    const fingerprint = Array.from({ length: 64 }, () => Math.floor(random() * 2 ** 31));
    const id = newId();
    transaction
      .objectStore('articles')
      .add({ ...metadata, id, created, modified: created, fingerprint, joinedTo: null, apart: [] });
    for (let index = 0; index < annotationsEach; index++) {
      const start = index * 300 + Math.floor(random() * 100);
      const exact = `${several(10 + Math.floor(random() * 20))}${random() < 0.1 ? ` ${pick(ENGLISH)}` : ''}`;
      const note = random() < 0.3 ? (random() < 0.3 ? `${pick(ENGLISH)} ${pick(ENGLISH)}` : `${several(8)}。`) : '';
      transaction.objectStore('annotations').add({
        id: newId(),
        requestId: newId(),
        articleId: id,
        motivation: 'highlighting',
        colour: pick(COLOURS),
        selectors: {
          quote: { type: 'TextQuoteSelector', exact, prefix: several(16), suffix: several(16) },
          position: { type: 'TextPositionSelector', start, end: start + exact.length },
          block: { index, start, end: start + 200 },
          standing: { reach: 0, count: 1, index: 0 },
          rivals: [{ prefix: several(16), exact, suffix: several(16), shared: 40 }],
        },
        note,
        tags: random() < 0.2 ? [pick(TAGS)] : [],
        created,
        modified: created,
        deleted: null,
      });
    }
    const termIds = Array.from({ length: 12 }, () => `term-${String(Math.floor(random() * 300))}`);
    const passages = Array.from({ length: 20 }, (_, index) => ({
      start: index * 100,
      end: index * 100 + 60,
      text: `${several(25)}。`,
      termIds: [pick(termIds)],
    }));
    const measures = passages.slice(0, 8).map(({ start, end, text }) => ({
      start,
      end,
      text,
      strength: 'should',
      actor: null,
      action: null,
      object: null,
      heading: null,
      termIds: [pick(termIds)],
    }));
    transaction.objectStore('readings').add({
      address: metadata.address,
      article: metadata,
      page: metadata.address,
      first: created,
      last: created,
      length: 3000,
      fingerprint,
      termIds: [...new Set(termIds)],
      passages,
      measures,
    });
  }
}
