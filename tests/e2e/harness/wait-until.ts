/** Waits until something holds; throws after five seconds. */
export async function waitUntil(holds: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; waited < 5000; waited += 50) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('did not come true within 5 s');
}
