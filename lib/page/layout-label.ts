/** Page number and section as the paper labels a page: `第08版：智库`, `B03： 学与思`, `当前版: 10版`. */
export interface LayoutLabel {
  readonly page: string | null;
  readonly section: string | null;
}

const LABEL = /^\s*(?:当前版[:：]\s*)?第?\s*([A-Z]?\d+)\s*版?\s*(?:[:：]\s*(.*\S))?\s*$/s;

/** Reads the label of a page; both fields are null where the text is no such label. */
export function readLayoutLabel(text: string): LayoutLabel {
  const [, page = null, section = null] = LABEL.exec(text.replaceAll('\u00a0', ' ')) ?? [];
  return { page, section };
}
