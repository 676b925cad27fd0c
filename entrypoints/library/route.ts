/** What a path says for each `:NAME` of a route (`/article/:id`), null where it is none of that route. */
export function parametersAt(path: string, route: string): Readonly<Record<string, string>> | null {
  const parts = path.split('/');
  const wanted = route.split('/');
  if (parts.length !== wanted.length) return null;
  const parameters: Record<string, string> = {};
  for (const [index, want] of wanted.entries()) {
    const part = parts[index] ?? '';
    if (!want.startsWith(':')) {
      if (part !== want) return null;
      continue;
    }
    const value = decoded(part);
    if (value === null || value === '') return null;
    parameters[want.slice(1)] = value;
  }
  return parameters;
}

/** The path in the page's address; `/` where it names none. */
export function pathOf(hash: string): string {
  return hash.startsWith('#/') ? hash.slice(1) : '/';
}

/** The link to a view's place, for `href`. */
export function linkTo(route: string, parameters: Readonly<Record<string, string>> = {}): string {
  const part = (want: string) => (want.startsWith(':') ? encodeURIComponent(parameters[want.slice(1)] ?? '') : want);
  return `#${route.split('/').map(part).join('/')}`;
}

/** Goes to a view's place. */
export function goTo(route: string, parameters: Readonly<Record<string, string>> = {}): void {
  location.hash = linkTo(route, parameters);
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
