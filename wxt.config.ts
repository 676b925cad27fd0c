import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { defineConfig } from 'wxt';
import { settleZip } from './.ci/settle-zip.mjs';
import { GLOSSARY_ASSETS } from './lib/glossary-build/asset-names';
import { MODEL_ASSET } from './lib/recommendation-training/asset-name';
import messages from './public/_locales/zh_CN/messages.json' with { type: 'json' };

/** What the sentences of the extension's own pages and menus begin with; a page's content script has no need of them. */
const OWN_PAGES = [
  'annotations',
  'backup',
  'bin',
  'change_',
  'colourLabel',
  'copies',
  'command',
  'export',
  'extension',
  'field',
  'form',
  'glossary',
  'import',
  'inverse',
  'label_',
  'library',
  'memo',
  'menu',
  'options',
  'ownership',
  'panel',
  'part_',
  'popup',
  'reason',
  'record_',
  'restore',
  'scope',
  'settings',
  'skipped_',
  'storage',
  'survey',
  'switch_',
  'tag',
  'unstored',
  'verdict',
];

/** The sentences a content script may need. */
const PAGE_WORDS = Object.keys(messages).filter((key) => !OWN_PAGES.some((prefix) => key.startsWith(prefix)));

/** Where the build puts what it makes of the glossary before it is copied into the extension. */
const ASSETS = join(import.meta.dirname, '.wxt', 'glossary');
/** In place of WXT's, which shows the page that the extension is there. */
const OWN_CONTEXT = join(import.meta.dirname, 'entrypoints/shared/content-script-context.ts');
const ASSET_FILES = Object.values(GLOSSARY_ASSETS);
/** What `npm run train` has written. */
const MODEL = join(import.meta.dirname, 'lib/recommendation-training/model.json');

/** The examples of the rules are for who reviews and tests them: nothing in the extension reads them. */
const RULES = /\/lib\/domain\/recommendation\/rules\/[^/]+\.ts$/;
const EXAMPLE = /\bexample: '[^'\n]*',?/g;

export default defineConfig({
  imports: false,
  hooks: {
    'zip:done': (_, paths) => {
      for (const path of paths) writeFileSync(path, settleZip(readFileSync(path)));
    },
    'prepare:publicPaths': (_, paths) => {
      paths.push(...ASSET_FILES, MODEL_ASSET);
    },
    'build:publicAssets': async (_, files) => {
      const { module } = await runnerImport<typeof import('./lib/glossary-build/glossary-assets')>(
        join(import.meta.dirname, 'lib/glossary-build/glossary-assets.ts'),
        {
          root: import.meta.dirname,
          configFile: false,
          logLevel: 'error',
          resolve: { alias: { '@': import.meta.dirname } },
        },
      );
      module.writeGlossaryAssets(ASSETS);
      files.push(...ASSET_FILES.map((name) => ({ absoluteSrc: join(ASSETS, name), relativeDest: name })));
      files.push({ absoluteSrc: MODEL, relativeDest: MODEL_ASSET });
    },
  },
  manifestVersion: 3,
  // Content scripts cannot list the keys of the locale files, and must have them before they need them.
  // Workers load what is large when it is wanted, as pages do.
  vite: () => ({
    plugins: [
      {
        name: 'leave-out-examples',
        enforce: 'pre',
        transform: (code, id) => (RULES.test(id) ? code.replace(EXAMPLE, '') : null),
      },
    ],
    define: { WORD_KEYS: JSON.stringify(PAGE_WORDS) },
    worker: { format: 'es' },
    resolve: { alias: { 'wxt/utils/content-script-context': OWN_CONTEXT } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'zh_CN',
    action: { default_title: '__MSG_extensionName__' },
    permissions: ['storage', 'unlimitedStorage', 'contextMenus', 'activeTab', 'scripting'],
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
    },
    commands: {
      'next-mention': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNextMention__' },
      'previous-mention': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPreviousMention__' },
      'highlight-selection': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_commandHighlight__' },
      'annotate-selection': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandAnnotate__' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'zhiku-reader@example.org',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
