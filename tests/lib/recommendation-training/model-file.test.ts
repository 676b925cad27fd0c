import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAllProse, serialize, trainOn } from '@/lib/recommendation-training/train-model';

const FILE = resolve(import.meta.dirname, '../../../lib/recommendation-training/model.json');
const LARGEST = 200_000;

describe('the model that the extension carries', () => {
  it('is what `npm run train` makes of our labelled prose and the rules as they are', { timeout: 120_000 }, () => {
    expect(serialize(trainOn(readAllProse())) === readFileSync(FILE, 'utf8')).toBe(true);
  });

  it('is smaller than 200 kB', () => {
    expect(readFileSync(FILE).length).toBeLessThan(LARGEST);
  });
});
