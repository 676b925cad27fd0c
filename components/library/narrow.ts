/** A window up to this wide is narrow, as in the style sheet; in CSS pixels. */
export const NARROW = 720;
