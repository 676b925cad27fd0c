/** The browser that the tests run in: Chromium unless the Vitest project says otherwise. */
export const TESTED_BROWSER = process.env['TESTED_BROWSER'] === 'firefox' ? 'firefox' : 'chromium';
