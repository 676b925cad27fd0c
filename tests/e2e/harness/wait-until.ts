/** Waits until something holds; throws after ten seconds, as both browsers may be at work. */
export async function waitUntil(holds: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; waited < 10_000; waited += 50) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('did not come true within 10 s');
}
