import { storage } from 'wxt/utils/storage';

const template = storage.defineItem<string | null>('local:exportTemplate', { fallback: null });

/** The reader's own template for Markdown; null while it is the one exports begin with. */
export function exportTemplate(): Promise<string | null> {
  return template.getValue();
}

/** Stores the reader's template, or (null) goes back to the one exports begin with. */
export async function saveExportTemplate(source: string | null): Promise<void> {
  await template.setValue(source);
}
