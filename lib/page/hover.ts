/** Which mention's card is shown and what is about to happen; mentions are named by their index. */
export interface HoverState {
  readonly shown: number | null;
  /** A pinned card stays until it is closed. */
  readonly isPinned: boolean;
  /** Whether the card moved from under a resting pointer, and the pointer has not been on it since. */
  readonly hasSlipped: boolean;
  /** What happens when the timer of `token` has run for `delay` milliseconds. */
  readonly pending: Pending | null;
  readonly nextToken: number;
}

interface Pending {
  readonly show: number | null;
  readonly delay: number;
  readonly token: number;
}

export type HoverEvent =
  /** The pointer is over a mention, or (null) over none; `isPassing` while it moves fast. */
  | { readonly type: 'over'; readonly mention: number | null; readonly isPassing: boolean }
  | { readonly type: 'elapsed'; readonly token: number }
  | { readonly type: 'card-entered' }
  | { readonly type: 'card-left' }
  /** It was unfolded or filled anew, and the pointer lies beside it without having moved. */
  | { readonly type: 'card-slipped' }
  /** Asked for by key, tap or step: opens at once. */
  | { readonly type: 'open'; readonly mention: number }
  | { readonly type: 'pin' }
  | { readonly type: 'close' };

/** A pointer that was passing has stopped after this long without a move. */
const STOPPED = 40;
/** Time to reach the card, or to come back to the mention, before the card closes. */
const LEAVE = 280;
/** The same for a card that slipped from under the pointer: the way back is longer, and comes as a surprise. */
const RETURN = 1500;
/** With a card open, another mention on the way to it opens only if the pointer stays. */
const SWITCH = 160;

export const NO_HOVER: HoverState = { shown: null, isPinned: false, hasSlipped: false, pending: null, nextToken: 1 };

/** The whole behaviour of the card as one pure step; the caller runs the timers it asks for. */
export function hover(state: HoverState, event: HoverEvent): HoverState {
  switch (event.type) {
    case 'over':
      return over(state, event.mention, event.isPassing);
    case 'elapsed':
      if (state.pending?.token !== event.token) return state;
      return show(state, state.pending.show);
    case 'card-entered':
      return { ...settle(state), hasSlipped: false };
    case 'card-left':
      return state.isPinned || state.shown === null ? state : plan(state, null, LEAVE);
    case 'card-slipped':
      return { ...state, hasSlipped: true };
    case 'open':
      return show(state, event.mention);
    case 'pin':
      return { ...settle(state), isPinned: state.shown !== null && !state.isPinned };
    case 'close':
      return { ...show(state, null), isPinned: false };
  }
}

function over(state: HoverState, mention: number | null, isPassing: boolean): HoverState {
  if (state.isPinned) return state;
  if (mention === state.shown) return settle(state);
  if (mention === null)
    return state.pending?.show === null ? state : plan(state, null, state.hasSlipped ? RETURN : LEAVE);
  if (state.shown !== null) return state.pending?.show === mention ? state : plan(state, mention, SWITCH);
  return isPassing ? plan(state, mention, STOPPED) : show(state, mention);
}

function show(state: HoverState, mention: number | null): HoverState {
  return { ...state, shown: mention, hasSlipped: false, pending: null };
}

function plan(state: HoverState, show: number | null, delay: number): HoverState {
  if (show === null && state.shown === null) return settle(state);
  return { ...state, pending: { show, delay, token: state.nextToken }, nextToken: state.nextToken + 1 };
}

function settle(state: HoverState): HoverState {
  return state.pending === null ? state : { ...state, pending: null };
}
