/** The files the build makes of the glossary: what articles are searched with, and the entries. */
export const GLOSSARY_ASSETS = { matcher: 'glossary-matcher.bin', entries: 'glossary-entries.json' } as const;
