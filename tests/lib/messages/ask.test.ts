import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask } from '@/lib/messages/ask';

const CLOSED = 'A listener indicated an asynchronous response, but the message channel closed before a response';
const NOBODY = 'Could not establish connection. Receiving end does not exist.';
const REQUEST = { id: '00000000-0000-4000-8000-000000000001' };

describe('a question to the background', () => {
  const sent: unknown[] = [];
  /** The background answers as the list says, and from its end on with what is last in it. */
  const answering = (...outcomes: readonly (string | object)[]) => {
    const answer = async (message: unknown): Promise<unknown> => {
      sent.push(message);
      const outcome = outcomes[Math.min(sent.length, outcomes.length) - 1];
      if (typeof outcome === 'string') throw new Error(outcome);
      return outcome;
    };
    Object.assign(fakeBrowser.runtime, { sendMessage: answer });
  };
  const asked = async () => {
    const answer = ask('deleteAnnotation', REQUEST);
    await vi.runAllTimersAsync();
    return answer;
  };
  beforeEach(() => {
    sent.splice(0);
    vi.useFakeTimers();
    Object.assign(fakeBrowser.runtime, { id: 'test-extension-id' });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is asked again, word for word, where the background was stopped before it answered', async () => {
    answering(CLOSED, NOBODY, { answer: { ok: true, value: null } });
    expect(await asked()).toEqual({ ok: true, value: null });
    const question = { name: 'deleteAnnotation', request: REQUEST };
    expect(sent).toEqual([question, question, question]);
  });

  it('is given up after five tries, and says what was in the way', async () => {
    answering(NOBODY);
    expect(await asked()).toEqual({ ok: false, problem: { code: 'no-answer', detail: NOBODY } });
    expect(sent).toHaveLength(5);
  });

  it('is asked once where the answer is a problem', async () => {
    const answer = { ok: false, problem: { code: 'storage-full', detail: '' } };
    answering({ answer });
    expect(await asked()).toEqual(answer);
    expect(sent).toHaveLength(1);
  });

  it('is not asked again once the extension was updated under the page', async () => {
    answering('Extension context invalidated.');
    expect(await asked()).toMatchObject({ ok: false, problem: { code: 'extension-updated' } });
    expect(sent).toHaveLength(1);
    Object.assign(fakeBrowser.runtime, { id: undefined });
    expect(await asked()).toMatchObject({ ok: false, problem: { code: 'extension-updated' } });
    expect(sent).toHaveLength(1);
  });
});
