/** The file in which the extension carries the model. */
export const MODEL_ASSET = 'recommendation-model.json';
