/*
 * What runs in Firefox's own window. Each function is sent there as its text: it may use nothing from outside itself.
 */

interface Extension {
  readonly principal: unknown;
  readonly backgroundState: string;
  readonly terminateBackground: (options: object) => Promise<void>;
  readonly tabManager: { readonly addActiveTabPermission: (tab: unknown) => void };
  readonly shortcuts: { readonly onCommand: (name: string) => void };
}

interface BrowserElement {
  docShellIsActive: boolean;
  readonly browsingContext: { prefersColorSchemeOverride: string };
}

interface Menu extends Element {
  readonly state: string;
  readonly hidePopup: () => void;
}

interface MenuItem extends Element {
  readonly doCommand: () => void;
}

interface Message {
  readonly sourceName?: string;
  readonly flags?: number;
  readonly message: string;
}

declare const WebExtensionPolicy: { getByID: (id: string) => { readonly extension: Extension } | null };
declare const gBrowser: { readonly selectedTab: unknown };
declare const Services: {
  readonly prefs: {
    readonly setBoolPref: (name: string, value: boolean) => void;
    readonly setIntPref: (name: string, value: number) => void;
    readonly setStringPref: (name: string, value: string) => void;
  };
  readonly locale: { availableLocales: readonly string[]; requestedLocales: readonly string[] };
  readonly console: { readonly getMessageArray: () => readonly Message[] };
  readonly qms: { readonly clearStoragesForPrincipal: (principal: unknown) => { callback: () => void } };
};
declare const OpenBrowserWindow: (options: { readonly private: boolean }) => EventTarget;
declare const ChromeUtils: {
  importESModule: (address: string) => {
    readonly NavigableManager: { readonly getBrowserById: (id: string) => BrowserElement };
    readonly ExtensionStorage: {
      readonly clearCachedFile: (id: string) => Promise<void>;
      readonly getStorageFile: (id: string) => string;
    };
  };
};
declare const IOUtils: { remove: (path: string, options: { readonly ignoreAbsent: boolean }) => Promise<void> };
declare const SidebarController: {
  readonly isOpen: boolean;
  readonly currentID: string | null;
  readonly hide: () => void;
};

/**
 * Sets what Firefox reads when the extension is put in: where the site is served, the extension's host, and the
 * language that it, and so `browser.i18n`, speaks without a language pack.
 */
export function prepare({ port, hosts, language }: { port: number; hosts: string; language: string }): void {
  Services.prefs.setIntPref('network.proxy.http_port', port);
  Services.prefs.setIntPref('network.proxy.ssl_port', port);
  Services.prefs.setStringPref('extensions.webextensions.uuids', hosts);
  Services.prefs.setStringPref('intl.accept_languages', language);
  Services.locale.availableLocales = [language, 'en-US'];
  Services.locale.requestedLocales = [language];
}

/** Has Firefox keep local storage in files, as it does where it cannot open a database for it. */
export function keepLocalStorageInFiles(isInFiles: boolean): void {
  Services.prefs.setBoolPref('extensions.webextensions.ExtensionStorageIDB.enabled', !isInFiles);
}

/**
 * Takes away the file that Firefox keeps an extension's local storage in where it cannot open a database for it.
 * Such a file goes by the extension's id, whatever its host.
 */
export async function forgetStorageFile(id: string): Promise<void> {
  const { ExtensionStorage } = ChromeUtils.importESModule('resource://gre/modules/ExtensionStorage.sys.mjs');
  await ExtensionStorage.clearCachedFile(id);
  await IOUtils.remove(ExtensionStorage.getStorageFile(id), { ignoreAbsent: true });
}

/** Whether the extension is there and its background has been run. */
export function isBackgroundRunning(id: string): boolean {
  return WebExtensionPolicy.getByID(id)?.extension.backgroundState === 'running';
}

/** Ends the background as the browser itself does when it has been idle. */
export async function stopBackground(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id)?.extension.terminateBackground({
    ignoreDevToolsAttached: true,
    disableResetIdleForTest: true,
  });
}

/** Gives the extension the leave to read the tab in front that a click on its button gives. */
export function grantActiveTab(id: string): void {
  WebExtensionPolicy.getByID(id)?.extension.tabManager.addActiveTabPermission(gBrowser.selectedTab);
}

/** Has a tab painted and awake although another is in front. */
export function showBehind(context: string): void {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  NavigableManager.getBrowserById(context).docShellIsActive = true;
}

/** Shows a tab as to a reader who prefers light or dark. */
export function preferScheme(context: string, scheme: string): void {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  NavigableManager.getBrowserById(context).browsingContext.prefersColorSchemeOverride = scheme;
}

/** Whether the extension's sidebar is open beside the page. */
export function isSidebarOpen(id: string): boolean {
  const widget = id.replace(/[^a-z0-9_-]/gi, '_');
  return SidebarController.isOpen && SidebarController.currentID?.startsWith(widget) === true;
}

/** Closes what is open beside the page. */
export function closeSidebar(): void {
  SidebarController.hide();
}

/** Does what a shortcut's key does: its event reaches a page before the window that listens to it. */
export function pressShortcut(id: string, name: string): void {
  WebExtensionPolicy.getByID(id)?.extension.shortcuts.onCommand(name);
}

/** Whether the context menu of the page is open. */
export function isMenuOpen(): boolean {
  return document.querySelector<Menu>('#contentAreaContextMenu')?.state === 'open';
}

/** Chooses an item of an extension in the open context menu, and closes the menu. */
export function chooseMenuItem(item: string): void {
  const menu = document.querySelector<Menu>('#contentAreaContextMenu');
  const items = [...(menu?.querySelectorAll<MenuItem>('menuitem') ?? [])];
  const chosen = items.find(({ id }) => id.endsWith(`-menuitem-_${item}`));
  if (chosen === undefined) throw new Error(`not in the menu: ${item}`);
  chosen.doCommand();
  menu?.hidePopup();
}

/** Opens a private window, as the menu does. */
export async function openPrivateWindow(): Promise<void> {
  const opened = OpenBrowserWindow({ private: true });
  await new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }));
}

/** Clears what the extension has stored, its local storage excepted, which has a principal of its own. */
export async function clearStorage(id: string): Promise<void> {
  const principal = WebExtensionPolicy.getByID(id)?.extension.principal;
  await new Promise<void>((resolve) => {
    Services.qms.clearStoragesForPrincipal(principal).callback = resolve;
  });
}

/** The errors that the browser's console holds of an extension's scripts, content scripts among them. */
export function errorsOf(host: string): readonly string[] {
  const isWarning = 1;
  return Services.console
    .getMessageArray()
    .filter(({ sourceName, flags }) => sourceName?.startsWith(host) === true && ((flags ?? 0) & isWarning) === 0)
    .map(({ message }) => message);
}
