const DATELINE =
  /^.{0,40}(?:本报.{0,8}[讯电]|[讯电]\s?[（(].{0,4}记者|新华社|中新社|本报(?:全媒体|见习|首席|特派)?记者)/;
const LONGEST_DATELINE = 80;

/** Whether a paragraph begins as news does: 本报讯（记者…）, 新华社北京3月6日电. */
export function beginsAsNews(paragraph: string): boolean {
  return DATELINE.test(paragraph.slice(0, LONGEST_DATELINE));
}
