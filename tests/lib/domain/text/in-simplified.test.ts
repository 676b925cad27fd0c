import { describe, expect, it } from 'vitest';
import { inSimplified } from '@/lib/domain/text/in-simplified';

describe('inSimplified', () => {
  it('turns a traditional text character for character', () => {
    expect(inSimplified('隨著產業轉型，各縣應當顯著擴大補貼。')).toBe('随着产业转型，各县应当显着扩大补贴。');
  });

  it('leaves a simplified text what it has of its own', () => {
    const text = '要么改什么、怎么改，著名的乾坤湾成效显著。';
    expect(inSimplified(text)).toBe(text);
    expect(inSimplified(`${text}湓浦在潯阳江头。${text}`)).toContain('要么改什么、怎么改，著名的乾坤湾');
  });
});
