import { describe, expect, it } from 'vitest';
import { authorsOf } from '@/lib/domain/article/byline';

describe('authorsOf', () => {
  it.each([
    ['■ 刘梅影 杨志平 秦佳军', ['刘梅影', '杨志平', '秦佳军']],
    ['■ 郭建晖 王 珍', ['郭建晖', '王珍']],
    ['■ 袁 雄 刘七宝生', ['袁雄', '刘七宝生']],
    ['■　马　回', ['马回']],
    ['■ 张扬、李苗，王 珍', ['张扬', '李苗', '王珍']],
    ['本报记者 高 远', ['高远']],
    ['', []],
  ])('reads %s', (byline, authors) => {
    expect(authorsOf(byline)).toEqual(authors);
  });
});
