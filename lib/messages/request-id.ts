/** A random UUID (version 4, RFC 9562). `crypto.randomUUID` does not exist on http pages, `getRandomValues` does. */
export function newRequestId(): string {
  // Each x is a random digit; y is one of 8, 9, a, b, which names the variant.
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (place) => {
    const [random = 0] = crypto.getRandomValues(new Uint8Array(1));
    return (place === 'x' ? random & 15 : (random & 3) | 8).toString(16);
  });
}
