import { expect, it } from 'vitest';
import { newRequestId } from '@/lib/messages/request-id';

it('makes random UUIDs of version 4, no two alike', () => {
  const ids = Array.from({ length: 500 }, newRequestId);
  expect(new Set(ids).size).toBe(500);
  for (const id of ids) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
});
