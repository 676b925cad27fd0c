import { readBlocks } from './reading';
import type { Sign } from './sign';
import { stanceOfHeading } from './stance';

/** 让…, 别让…, 莫让…: what a title asks for without one of the modals. */
const APPEALS: readonly Sign[] = ['wish', 'weak-must'];

/** Whether a title, in simplified characters, asks for something to be done: what stands under it recommends. */
export function titleCalls(title: string): boolean {
  const [reading] = readBlocks({ text: title, blocks: [{ kind: 'heading', start: 0, end: title.length }] });
  const [unit] = reading?.units ?? [];
  if (unit === undefined) return false;
  return APPEALS.some((sign) => unit.signs.has(sign)) || stanceOfHeading(title, unit) === 'measures';
}
