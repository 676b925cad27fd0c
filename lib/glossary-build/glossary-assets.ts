import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileForms } from '@/lib/domain/glossary/compile-forms';
import { formsOf } from '@/lib/domain/glossary/forms';
import { bundledTerms } from '@/lib/glossary-data/bundled-terms';
import { GLOSSARY_ASSETS } from './asset-names';
import { traditionalCharactersOf } from './traditional-characters';

/**
 * Writes the bundled glossary as the extension carries it into `folder`: the compiled forms, and the
 * entries, which have passed the schema here and are not checked again in the browser.
 */
export function writeGlossaryAssets(folder: string): void {
  const terms = bundledTerms();
  const forms = terms.flatMap(formsOf);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, GLOSSARY_ASSETS.matcher), compileForms(forms, traditionalCharactersOf(forms)));
  writeFileSync(join(folder, GLOSSARY_ASSETS.entries), JSON.stringify(terms));
}
