import { describe, expect, it } from 'vitest';
import { hover, NO_HOVER } from '@/lib/page/hover';
import type { HoverEvent, HoverState } from '@/lib/page/hover';

function after(...events: readonly HoverEvent[]): HoverState {
  return events.reduce(hover, NO_HOVER);
}
/** Lets the timer that is running run out. */
function elapse(state: HoverState): HoverState {
  return state.pending === null ? state : hover(state, { type: 'elapsed', token: state.pending.token });
}
const over = (mention: number | null, isPassing = false): HoverEvent => ({ type: 'over', mention, isPassing });

describe('hover', () => {
  it('opens at once for a pointer at rest', () => {
    expect(after(over(3)).shown).toBe(3);
  });

  it('does not open for a pointer that passes, and does once it stops', () => {
    const passing = after(over(3, true));
    expect(passing.shown).toBeNull();
    expect(elapse(passing).shown).toBe(3);
    expect(elapse(hover(passing, over(null, true))).shown).toBeNull();
  });

  it('stays open on the way to the card', () => {
    const leaving = after(over(3), over(null));
    expect(leaving.shown).toBe(3);
    const reached = hover(leaving, { type: 'card-entered' });
    expect(elapse(reached).shown).toBe(3);
  });

  it('closes once it is left for good', () => {
    expect(elapse(after(over(3), over(null))).shown).toBeNull();
    expect(elapse(after(over(3), { type: 'card-entered' }, { type: 'card-left' })).shown).toBeNull();
  });

  it('stays when it slips from under a resting pointer, until the pointer has been on it again or gone for good', () => {
    const slipped = after(over(3), { type: 'card-entered' }, { type: 'card-slipped' });
    expect(slipped.pending).toBeNull();
    const returning = hover(slipped, over(null));
    expect(returning.pending?.delay).toBeGreaterThan(1000);
    const back = hover(hover(returning, { type: 'card-entered' }), { type: 'card-left' });
    expect(back.pending?.delay).toBeLessThan(500);
    expect(elapse(returning).shown).toBeNull();
  });

  it('does not change to a mention that is crossed on the way, but to one that is rested on', () => {
    const crossing = after(over(3), over(5));
    expect(crossing.shown).toBe(3);
    expect(elapse(hover(crossing, { type: 'card-entered' })).shown).toBe(3);
    expect(elapse(crossing).shown).toBe(5);
  });

  it('keeps a pinned card whatever the pointer does, until it is closed', () => {
    const pinned = after(over(3), { type: 'pin' }, over(null), over(5));
    expect(elapse(pinned).shown).toBe(3);
    expect(hover(pinned, { type: 'close' })).toMatchObject({ shown: null, isPinned: false });
  });

  it('ignores a timer that was overtaken', () => {
    const leaving = after(over(3), over(null));
    const back = hover(leaving, over(3));
    expect(hover(back, { type: 'elapsed', token: leaving.pending?.token ?? -1 }).shown).toBe(3);
  });
});
