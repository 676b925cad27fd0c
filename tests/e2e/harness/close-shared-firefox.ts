import { afterAll } from 'vitest';
import { closeSharedFirefox } from './firefox-process';

// Runs at the end of every test file of the Vitest project `firefox`.
afterAll(closeSharedFirefox);
