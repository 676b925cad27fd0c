import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onMessage } from '@/lib/messages/transport';

const OWN = { id: fakeBrowser.runtime.id };
const listening = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
const handler = vi.fn((request: unknown) => ({ answered: request }));
onMessage('listTags', handler);

/** What a message from `sender` is answered, undefined where nobody answers. */
async function answerTo(message: unknown, sender: object): Promise<unknown> {
  const [listener] = listening.mock.calls[0] ?? [];
  return new Promise((resolve) => {
    const isAnswered: unknown = listener?.(message, sender, resolve);
    if (isAnswered !== true) resolve(undefined);
  });
}

it('answers a message of this extension', async () => {
  expect(await answerTo({ name: 'listTags', request: 1 }, OWN)).toEqual({ answer: { answered: 1 } });
});

it('answers nobody but this extension', async () => {
  handler.mockClear();
  for (const sender of [{ id: 'another-extension' }, {}, { id: undefined, url: 'https://epaper.jxxw.com.cn/' }])
    expect(await answerTo({ name: 'listTags', request: 1 }, sender)).toBeUndefined();
  expect(handler).not.toHaveBeenCalled();
});

it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'wipe'])(
  'answers no message by the name of %j, which it does not know',
  async (name) => {
    expect(await answerTo({ name, request: {} }, OWN)).toBeUndefined();
  },
);

it.each([null, undefined, 5, 'listTags', [], { request: 1 }, { name: ['listTags'] }])(
  'answers nothing that is no question: %j',
  async (message) => {
    expect(await answerTo(message, OWN)).toBeUndefined();
  },
);

it('tells what a handler threw', async () => {
  handler.mockImplementationOnce(() => {
    throw new Error('broken');
  });
  expect(await answerTo({ name: 'listTags', request: 1 }, OWN)).toEqual({ thrown: 'broken' });
});
