/** Whose entries are listed; hidden ones only when they are asked for. */
export const OWNERSHIPS = ['all', 'bundled', 'own', 'changed', 'hidden'] as const;
export type Ownership = (typeof OWNERSHIPS)[number];
