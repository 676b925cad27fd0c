/** The reader's switches for one site. */
export interface SiteSwitches {
  /** Whether terms are marked in the text. */
  readonly marks: boolean;
  /** Whether every mention is marked, or only a term's first in the article. */
  readonly everyMention: boolean;
  /** Whether what reads like a term and has no entry is marked too. */
  readonly unlisted: boolean;
  /** Whether recommendations are marked in the margin. */
  readonly recommendations: boolean;
}

/** Before the reader has set anything: a term marked once explains itself, marked each time it nags. */
export const DEFAULT_SWITCHES: SiteSwitches = {
  marks: true,
  everyMention: false,
  unlisted: true,
  recommendations: true,
};
