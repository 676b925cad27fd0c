import { browser } from 'wxt/browser';
import type { Model, StoredModel } from '@/lib/domain/recommendation/model/model';
import { toModel } from '@/lib/domain/recommendation/model/model';
import { keptOnce } from './kept-once';

/** The model by which recommendations are weighed, read when the first article asks. */
export function createRecommendationModel(): () => Promise<Model> {
  return keptOnce(loadModel).now;
}

async function loadModel(): Promise<Model> {
  const file = await fetch(browser.runtime.getURL('/recommendation-model.json'));
  // Our own training has made it, and nobody else can write into the extension.
  return toModel((await file.json()) as StoredModel);
}
