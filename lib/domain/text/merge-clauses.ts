/** Clauses on either side beyond which nothing is compared: the comparison takes their product. */
const MOST_CLAUSES = 1500;

/** Clauses `[start, end)` of the base that were replaced. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly by: readonly string[];
}

/** Merges two texts made from one, in which each changed several clauses; null where they changed the same, or neighbours. */
export function mergeClauses(base: string, mine: string, theirs: string): string | null {
  const clauses = clausesOf(base);
  const own = changesTo(clauses, clausesOf(mine));
  const others = changesTo(clauses, clausesOf(theirs));
  if (own === null || others === null) return null;
  const added = others.filter((change) => !own.some((one) => isSame(one, change)));
  if (added.some((change) => own.some((one) => one.start <= change.end && change.start <= one.end))) return null;
  const merged = [...clauses];
  // From the last, so that those before stay where they are.
  for (const { start, end, by } of [...own, ...added].sort((one, other) => other.start - one.start)) {
    merged.splice(start, end - start, ...by);
  }
  return merged.join('');
}

function clausesOf(text: string): readonly string[] {
  return text.split(/(?<=[，。！？；：,.!?;:\n])/);
}

function isSame(one: Change, other: Change): boolean {
  return one.start === other.start && one.end === other.end && one.by.join('') === other.by.join('');
}

/** What was replaced to make one list from another, around a longest common subsequence; null where they are too long. */
function changesTo(before: readonly string[], after: readonly string[]): readonly Change[] | null {
  if (before.length > MOST_CLAUSES || after.length > MOST_CLAUSES) return null;
  const width = after.length + 1;
  /** The length of the longest common subsequence from clause i of one and j of the other on. */
  const common = new Uint16Array((before.length + 1) * width);
  const at = (i: number, j: number) => common[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      common[i * width + j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const changes: Change[] = [];
  let [i, j, start, from] = [0, 0, 0, 0];
  const close = () => {
    if (i > start || j > from) changes.push({ start, end: i, by: after.slice(from, j) });
  };
  while (i < before.length && j < after.length) {
    if (before[i] === after[j]) {
      close();
      [start, from] = [++i, ++j];
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  [i, j] = [before.length, after.length];
  close();
  return changes;
}
