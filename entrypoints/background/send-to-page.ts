import type { Messages } from '@/lib/messages/protocol';
import { sendToTab } from '@/lib/messages/transport';

type PageRequest = 'stepMention' | 'highlightSelection' | 'applySettings';

/**
 * Sends a request to the reader in a tab. A tab without one has nothing that could answer: the
 * shortcut does nothing there, as a shortcut of any page does elsewhere.
 */
export async function sendToPage<Name extends PageRequest>(
  tabId: number | undefined,
  name: Name,
  request: Parameters<Messages[Name]>[0],
): Promise<void> {
  if (tabId === undefined) return;
  try {
    await sendToTab(tabId, name, request);
  } catch (error) {
    if (!isNobodyThere(error)) throw error;
  }
}

function isNobodyThere(error: unknown): boolean {
  return error instanceof Error && /Receiving end does not exist|message (?:port|channel) closed/i.test(error.message);
}
