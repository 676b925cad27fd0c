import { defineConfig } from 'wxt';
import messages from './public/_locales/zh_CN/messages.json' with { type: 'json' };

/** The sentences a content script may need: all but those of the browser's own menus and of the popup. */
const PAGE_WORDS = Object.keys(messages).filter(
  (key) =>
    !/^(?:extension|command|menu|popup|verdict|reason|export|glossary|ownership|inverse|form|import|change_|scope|part_|field)/.test(
      key,
    ),
);

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // Content scripts cannot list the keys of the locale files, and must have them before they need them.
  vite: () => ({ define: { WORD_KEYS: JSON.stringify(PAGE_WORDS) } }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'zh_CN',
    action: { default_title: '__MSG_extensionName__' },
    permissions: ['storage', 'unlimitedStorage', 'contextMenus', 'activeTab', 'scripting'],
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
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
