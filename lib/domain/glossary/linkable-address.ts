import type { Source } from './term';

/**
 * Hosts a reader can safely be sent to, with all below them. Many facts were found on copies of official
 * texts and of agency news that other sites keep; those sites change hands, so their addresses are kept
 * for the reviewer and not offered as links.
 */
const KNOWN_HOSTS = [
  'gov.cn',
  'people.com.cn',
  'xinhuanet.com',
  'china.com.cn',
  'ce.cn',
  'cnr.cn',
  'gmw.cn',
  'jxnews.com.cn',
  'jxxw.com.cn',
  'jxas.ac.cn',
  'rmzxw.com.cn',
  'sina.com.cn',
  'crntt.com',
  'hk01.com',
  'udn.com',
  'h2o-china.com',
  'ijournal.cn',
  'whu.edu.cn',
] as const;

/** The address of a source if it may be offered as a link, else null. */
export function linkableAddress({ address }: Pick<Source, 'address'>): string | null {
  const host = /^https?:\/\/([^/:?#]+)/i.exec(address ?? '')?.[1]?.toLowerCase();
  if (host === undefined) return null;
  return KNOWN_HOSTS.some((known) => host === known || host.endsWith(`.${known}`)) ? address : null;
}
