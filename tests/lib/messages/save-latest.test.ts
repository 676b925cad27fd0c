import { describe, expect, it } from 'vitest';
import { failure, success } from '@/lib/messages/problem';
import { createLatestSaver } from '@/lib/messages/save-latest';
import type { SaveState } from '@/lib/messages/save-latest';

const tick = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('createLatestSaver', () => {
  it('sends one value at a time, and of those that wait only the last', async () => {
    const sent: string[] = [];
    const saver = createLatestSaver(
      async (value) => {
        sent.push(value);
        await tick();
        return success(null);
      },
      () => undefined,
    );
    for (const value of ['一', '一二', '一二三']) saver.save(value);
    await tick();
    await tick();
    await tick();
    expect(sent).toEqual(['一', '一二三']);
  });

  it('keeps a value that could not be saved until another try saves it', async () => {
    const states: SaveState[] = [];
    let isFull = true;
    const sent: string[] = [];
    const saver = createLatestSaver(
      (value) => {
        sent.push(value);
        return Promise.resolve(isFull ? failure('storage-full', '') : success(null));
      },
      (state) => states.push(state),
    );
    saver.save('不能丢');
    await tick();
    expect(states.at(-1)?.type).toBe('failed');
    isFull = false;
    saver.retry();
    await tick();
    expect(states.at(-1)?.type).toBe('saved');
    expect(sent).toEqual(['不能丢', '不能丢']);
  });

  it('sends what waits at once when the view is about to close', () => {
    const sent: string[] = [];
    const saver = createLatestSaver(
      (value) => {
        sent.push(value);
        return new Promise(() => undefined);
      },
      () => undefined,
    );
    saver.save('一');
    saver.save('一二');
    saver.flush();
    expect(sent).toEqual(['一', '一二']);
  });
});
