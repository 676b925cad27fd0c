/** One host under which an era of the paper's electronic edition stands. */
export interface EpaperHost {
  readonly host: string;
  /** What the path of its pages begins with. */
  readonly path: string;
  readonly years: string;
}

/** How the pages of an electronic edition are read: selectors in the order they are tried. */
export interface Epaper {
  readonly paper: string;
  readonly hosts: readonly EpaperHost[];
  readonly body: readonly string[];
  readonly title: readonly string[];
  readonly author: string;
  readonly table: string;
  readonly titleCell: string;
  readonly sideTitleCell: string;
  readonly page: string;
  readonly sectionName: string;
  readonly pageLinks: string;
  readonly articleLinks: readonly string[];
  /** When the selectors were last held against pages, and which. */
  readonly observed: string;
  readonly proof: string;
}

/** 江西日报 in its three eras. Founder's templates differ by year; each list starts with today's. */
export const JIANGXI_DAILY: Epaper = {
  paper: '江西日报',
  hosts: [
    { host: 'epaper.jxxw.com.cn', path: '/html/', years: '2022–' },
    { host: 'epaper.jxwmw.cn', path: '/html/', years: '2020' },
    { host: 'epaper.jxnews.com.cn', path: '/jxrb/html/', years: '2016–2017' },
  ],
  body: ['#ozoom founder-content', '#ozoom', 'founder-content'],
  title: ['founder-title', 'td.font01', 'p.BSHARE_TEXT'],
  author: 'founder-author',
  table: 'table.wz',
  titleCell: 'td.font01',
  sideTitleCell: 'td.font02',
  page: '#currentBM',
  sectionName: '#NewsEditionName',
  pageLinks: '#bmdhTable a[href*="node_"], #pgn a[href*="node_"], a#pageLink',
  articleLinks: ['#main-ed-articlenav-list a[href*="content_"]', 'a[href*="content_"]'],
  observed: '2026-11-24',
  proof: 'tests/fixtures/site/html/2026-03/16/content_10_70001.htm',
};
