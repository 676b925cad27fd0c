import { describe, expect, it } from 'vitest';
import { inZoneOf } from '@/lib/domain/text/in-zone-of';

describe('inZoneOf', () => {
  it('tells a time by the clock of the zone of another, whose day may be another', () => {
    const time = '2026-11-30T22:30:00.000Z';
    expect(inZoneOf(time, '2026-01-01T00:00:00+08:00')).toBe('2026-12-01T06:30:00.000+08:00');
    expect(inZoneOf('2026-12-01T02:00:00.000Z', '2026-01-01T00:00:00-03:30')).toBe('2026-11-30T22:30:00.000-03:30');
    expect(inZoneOf(time, '2026-01-01T00:00:00Z')).toBe(time);
    expect(Date.parse(inZoneOf(time, '2026-01-01T00:00:00+05:45'))).toBe(Date.parse(time));
  });
});
