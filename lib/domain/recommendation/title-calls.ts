import { readBlocks } from './reading';
import type { Sign } from './sign';
import { stanceOfHeading } from './stance';

/** 让…, 别让…, 莫让…: what a title asks for without one of the modals. */
const APPEALS: readonly Sign[] = ['wish', 'weak-must'];

/** 算法不能只算流量, 谨防补贴跑偏: what a title warns of. */
const WARNS = /别[^的]|莫[让使成]|不该|不应|不能|不可[^或能思限]|岂能|谨防|警惕|容不得|切忌/;

/** Whether a title, in simplified characters, asks for something to be done: what stands under it recommends. */
export function titleCalls(title: string): boolean {
  const [reading] = readBlocks({ text: title, blocks: [{ kind: 'heading', start: 0, end: title.length }] });
  const [unit] = reading?.units ?? [];
  if (unit === undefined) return false;
  return (
    WARNS.test(title) || APPEALS.some((sign) => unit.signs.has(sign)) || stanceOfHeading(title, unit) === 'measures'
  );
}
