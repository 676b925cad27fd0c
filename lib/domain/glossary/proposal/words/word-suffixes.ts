const FIRM = 4;
const SUFFIX = /^(?:[了过员者师化性型官商区]|有限公司)/u;

/** Whether what begins at `offset` makes another word of the noun before it: 规划|了, 信贷|员, 平台|化, 平台|有限公司. */
export function continuesWord(text: string, offset: number): boolean {
  return SUFFIX.test(text.slice(offset, offset + FIRM));
}
