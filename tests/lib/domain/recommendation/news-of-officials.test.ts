import { describe, expect, it } from 'vitest';
import { isNewsOfOfficials } from '@/lib/domain/recommendation/news-of-officials';

describe('news of officials', () => {
  it.each([
    ['林某到高区调研经济运行和项目建设', ''],
    ['周某主持召开防汛专题会议', ''],
    ['全县教育工作会议召开', ''],
    ['林某副总理在陶瓷产业论坛开幕式上发表致辞', ''],
    ['推进项目建设提质增效', '8月3日，县委书记张某赴工业园区调研重点项目。'],
  ])('is known by its title or how it begins: %s', (title, opening) =>
    expect(isNewsOfOfficials(title, opening)).toBe(true),
  );

  it.each([
    ['关于我县农村公路管护情况的调研', '今年以来，调研组走访了十二个乡镇。'],
    ['到群众中去调研', '调查研究是做好工作的基本功。'],
    ['认真学习在经济工作会议上的讲话', ''],
    ['让老区振兴再提速', '习近平总书记在赣州考察时的重要讲话，为老区振兴指明了方向。'],
    ['老年助餐怎么办', '全国政协委员、市民政局副局长邓某深入社区食堂，修改自己的提案。'],
  ])('is not: %s', (title, opening) => expect(isNewsOfOfficials(title, opening)).toBe(false));
});
