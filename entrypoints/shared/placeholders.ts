/** Signs that stand for the substitutions in a sentence kept as a template; no sentence has them. */
export const PLACEHOLDERS: readonly string[] = ['\u0001', '\u0002', '\u0003'];
