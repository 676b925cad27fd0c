import { FILTERS } from './filters';
import type { Shape } from './shape';

/** How the names of a shape, and the filters, are written in a template, to show them to its writer. */
export function namesOf(shape: Shape): readonly string[] {
  const fields = Object.entries(shape).map(([name, meant]) => {
    if (meant === 'texts') return `{{#each ${name}}}{{this}}{{/each}}`;
    if (typeof meant === 'string') return `{{${name}}}`;
    return `{{#each ${name}}}${namesOfFields(meant).join(' ')}{{/each}}`;
  });
  return [...fields, '{{#if note}}…{{else}}…{{/if}}', ...Object.keys(FILTERS).map((filter) => `| ${filter}`)];
}

function namesOfFields(shape: Shape): readonly string[] {
  return Object.entries(shape).map(([name, meant]) =>
    meant === 'texts' ? `{{#each ${name}}}{{this}}{{/each}}` : `{{${name}}}`,
  );
}
