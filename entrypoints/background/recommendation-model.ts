import { browser } from 'wxt/browser';
import type { Model, StoredModel } from '@/lib/domain/recommendation/model/model';
import { toModel } from '@/lib/domain/recommendation/model/model';

/** The model by which recommendations are weighed, read when the first article asks and kept while the worker lives. */
export function createRecommendationModel(): () => Promise<Model> {
  let ready: Promise<Model> | null = null;
  // What could not be read once is read again the next time.
  return () =>
    (ready ??= loadModel().catch((error: unknown) => {
      ready = null;
      throw error;
    }));
}

async function loadModel(): Promise<Model> {
  const file = await fetch(browser.runtime.getURL('/recommendation-model.json'));
  // Our own training has made it, and nobody else can write into the extension.
  return toModel((await file.json()) as StoredModel);
}
