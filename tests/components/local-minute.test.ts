import { afterEach, describe, expect, it, vi } from 'vitest';
import { localMinute } from '@/components/local-minute';

describe('a time to the minute', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('is what the reader’s own clock shows', () => {
    vi.stubEnv('TZ', 'Asia/Shanghai');
    expect(localMinute('2026-11-25T08:05:30.000Z')).toBe('2026-11-25 16:05');
    expect(localMinute('2026-11-25T20:00:00.000Z')).toBe('2026-11-26 04:00');
  });
});
