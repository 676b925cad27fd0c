import { spawnSync } from 'node:child_process';
import { it } from 'vitest';

/** Another program that reads what is exported: its name, and what shows that it is there. */
const TOOLS = { pandoc: '--version', xmllint: '--version', soffice: '--version' } as const;
type Tool = keyof typeof TOOLS;

const MINUTE = 60_000;

/** `it` for a test that another program decides; where it is not installed the test is counted as skipped, with the reason. */
export function withTool(tool: Tool): (title: string, test: () => void | Promise<void>) => void {
  const isThere = spawnSync(tool, [TOOLS[tool]]).status === 0;
  if (isThere) return (title, test) => it(`${title} (${tool})`, { timeout: MINUTE }, test);
  return (title, test) => it.skip(`${title} (not here: ${tool} is not installed)`, test);
}

/** What a program writes to its standard output. Throws with what it says if it fails. */
export function outputOf(tool: Tool, parameters: readonly string[], input: string | Uint8Array = ''): string {
  const { status, stdout, stderr } = spawnSync(tool, parameters, { input, encoding: 'utf8', maxBuffer: 1e9 });
  if (status !== 0) throw new Error(`${tool} ${parameters.join(' ')}: ${stderr}`);
  return stdout;
}
