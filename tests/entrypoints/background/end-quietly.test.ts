import { describe, expect, it } from 'vitest';
import { endQuietly } from '@/entrypoints/background/end-quietly';

/** Whether the browser would report a promise of the background that was rejected with `reason`. */
function isReported(reason: unknown): boolean {
  const background = new EventTarget();
  endQuietly(background);
  const event = Object.assign(new Event('unhandledrejection', { cancelable: true }), { reason });
  return background.dispatchEvent(event);
}

describe('a promise of the background that nobody waits for', () => {
  it('is not reported when the background was stopped before the browser answered', () => {
    expect(isReported(new Error('No SW'))).toBe(false);
  });

  it.each([new Error('QuotaExceededError'), new Error('No SW is found'), 'No SW', null])(
    'is reported when it fails of anything else (%s)',
    (reason) => {
      expect(isReported(reason)).toBe(true);
    },
  );
});
