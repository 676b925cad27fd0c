import { describe, expect, it } from 'vitest';
import { linkableAddress } from '@/lib/domain/glossary/linkable-address';

describe('linkableAddress', () => {
  it.each([
    ['https://www.jxas.ac.cn/a', true],
    ['http://jxw.huangshi.gov.cn/x', true],
    ['http://gov.cn.example.com/x', false],
    ['http://notgov.cn/x', false],
    ['javascript:alert(1)', false],
    [null, false],
  ])('%s', (address, isLinkable) => {
    expect(linkableAddress({ address })).toBe(isLinkable ? address : null);
  });
});
