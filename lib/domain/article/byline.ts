const MARKER = /^[■□◆◇▲●]\s*/;
/** Words that follow or precede names in a byline and are no part of them. */
const ROLE = /^(?:本报(?:见习)?记者|通讯员|特约评论员|作者|文)[:：/／]?\s*/;

/**
 * The authors named in a byline (`■ 张 扬 任会彩`): names are divided by spaces or by 、，; and a name
 * of two characters that was spaced out to the width of three (`张 扬`) is joined again.
 */
export function authorsOf(byline: string): readonly string[] {
  const names = byline.trim().replace(MARKER, '').replace(ROLE, '');
  return names
    .split(/[、，,；;]/)
    .flatMap((group) => joinSpacedNames(group.split(/[\s\u3000]+/)))
    .filter((name) => name !== '');
}

function joinSpacedNames(tokens: readonly string[]): readonly string[] {
  const names: string[] = [];
  let surname = '';
  for (const token of tokens) {
    if (surname === '' && token.length === 1) {
      surname = token;
      continue;
    }
    names.push(surname + token);
    surname = '';
  }
  if (surname !== '') names.push(surname);
  return names;
}
