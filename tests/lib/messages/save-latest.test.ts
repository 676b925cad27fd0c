import { describe, expect, it } from 'vitest';
import type { NoteWriting } from '@/lib/domain/annotation/writing';
import { failure, success } from '@/lib/messages/problem';
import type { Result } from '@/lib/messages/problem';
import { createLatestSaver } from '@/lib/messages/save-latest';
import type { SaveState } from '@/lib/messages/save-latest';

const tick = () => new Promise((resolve) => setTimeout(resolve, 5));
type Sent = Omit<NoteWriting, 'target'>;

/** A saver whose storage answers what `answer` says, with all that was sent to it. */
function saverWith(answer: (writing: Sent) => Result<unknown> | Promise<Result<unknown>>) {
  const sent: Sent[] = [];
  const states: SaveState[] = [];
  const saver = createLatestSaver(
    (writing) => {
      sent.push(writing);
      return Promise.resolve(answer(writing));
    },
    (state) => states.push(state),
  );
  return { saver, sent, states, notes: () => sent.map(({ note }) => note) };
}

describe('createLatestSaver', () => {
  it('sends one value at a time, and of those that wait only the last', async () => {
    const { saver, notes } = saverWith(async () => {
      await tick();
      return success(null);
    });
    for (const value of ['一', '一二', '一二三']) saver.save(value);
    await tick();
    await tick();
    await tick();
    expect(notes()).toEqual(['一', '一二三']);
    expect(saver.unsaved()).toBeNull();
  });

  it('keeps a value that could not be saved until another try saves it', async () => {
    let isFull = true;
    const { saver, states, notes } = saverWith(() => (isFull ? failure('storage-full', '') : success(null)));
    saver.save('不能丢');
    await tick();
    expect(states.at(-1)?.type).toBe('failed');
    expect(saver.unsaved()).toBe('不能丢');
    isFull = false;
    saver.retry();
    await tick();
    expect(states.at(-1)?.type).toBe('saved');
    expect(notes()).toEqual(['不能丢', '不能丢']);
  });

  it('goes on from the draft of another saver: with what that was made from, and what may be stored of it', async () => {
    const ended = saverWith(() => failure('extension-updated', ''));
    ended.saver.shown('原文');
    expect(ended.saver.draft()).toBeNull();
    ended.saver.save('原文一');
    await tick();
    const draft = ended.saver.draft();
    if (draft === null) throw new Error('nothing left');
    const { saver, sent } = saverWith(() => success(null));
    saver.adopt(draft);
    await tick();
    expect(sent).toMatchObject([{ note: '原文一', base: '原文', sent: [{ note: '原文一' }] }]);
    expect(saver.draft()).toBeNull();
  });

  it('tries what was typed meanwhile at once where an earlier value could not be saved', async () => {
    const { saver, states, notes } = saverWith(() => failure('storage-full', ''));
    saver.save('一');
    saver.save('一二');
    await tick();
    expect(notes()).toEqual(['一', '一二']);
    expect(states.map(({ type }) => type)).toEqual(['saving', 'saving', 'failed']);
  });

  it('says what each value was made from: what is shown, then what was stored', async () => {
    const { saver, sent } = saverWith(() => success(null));
    saver.shown('原文');
    saver.save('原文一');
    await tick();
    saver.save('原文一二');
    await tick();
    saver.shown('别处改过');
    saver.save('别处改过三');
    await tick();
    expect(sent.map(({ base }) => base)).toEqual(['原文', '原文一', '别处改过']);
    expect(sent.map((one) => one.sent)).toEqual([[], [], []]);
  });

  it('names what was sent without an answer, since it may be stored', async () => {
    let answer: Result<unknown> = failure('no-answer', '');
    const { saver, sent } = saverWith(() => answer);
    saver.shown('原文');
    saver.save('一');
    await tick();
    answer = success(null);
    saver.save('一二');
    await tick();
    expect(sent[1]).toMatchObject({
      note: '一二',
      base: '原文',
      sent: [{ note: '一', requestId: sent[0]?.requestId }],
    });
    saver.save('一二三');
    await tick();
    expect(sent[2]).toMatchObject({ base: '一二', sent: [] });
  });

  it.each([
    ['mine', '我的'],
    ['theirs', '他的'],
    ['both', '他的\n\n我的'],
  ] as const)('ends a conflict by keeping %s', async (choice, kept) => {
    let answer: Result<unknown> = failure('conflict', '他的');
    const { saver, sent } = saverWith(() => answer);
    saver.save('我的');
    await tick();
    answer = success(null);
    saver.settle(choice);
    await tick();
    expect(sent[1]).toMatchObject({ note: kept, base: '他的' });
    expect(saver.unsaved()).toBeNull();
    saver.settle(choice);
    await tick();
    expect(sent).toHaveLength(2);
  });

  it('sends what waits at once when the view is about to close', () => {
    const { saver, notes } = saverWith(() => new Promise(() => undefined));
    saver.save('一');
    saver.save('一二');
    saver.flush();
    expect(notes()).toEqual(['一', '一二']);
  });
});
