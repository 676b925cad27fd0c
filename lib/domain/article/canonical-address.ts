/**
 * The address an article is kept under: http and https are one, query and fragment do not count
 * (`?v=1` and `?div=-1` are seen on the paper's own links). On sites other than the paper's the query
 * may name the article, so only the fragment is dropped there. Throws a `TypeError` if `address` is
 * no URL.
 */
export function canonicalAddress(address: string, keepsQuery: 'keeps-query' | 'drops-query'): string {
  const scheme = /^https?:\/\//i;
  const withoutFragment = address.replace(/#.*$/s, '');
  if (!scheme.test(withoutFragment) && !/^[a-z][a-z0-9+.-]*:/i.test(withoutFragment)) {
    throw new TypeError(`Not an address: ${address.slice(0, 80)}`);
  }
  const secure = withoutFragment.replace(scheme, 'https://');
  return keepsQuery === 'keeps-query' ? secure : secure.replace(/\?.*$/s, '');
}
