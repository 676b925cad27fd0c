import { decodeText } from '../decode-text';
import { readHypothesis } from './hypothesis';
import type { ImportedAnnotation, LeftOut } from './imported-annotation';
import { readWebAnnotations } from './web-annotations';

/** Larger than what anyone annotates; a larger file is refused before it is looked at. In bytes. */
const LARGEST_ANNOTATION_FILE = 50_000_000;
/** More annotations than one file is taken with. */
const MOST_ANNOTATIONS = 200_000;

/** Why a file of annotations was refused. */
export type AnnotationFileProblem = 'too-large' | 'not-text' | 'not-json' | 'not-annotations' | 'too-many';

/** The annotations of a file, and how many were left out for what reason; or why it was refused. */
export type ReadAnnotationFile =
  | {
      readonly ok: true;
      readonly annotations: readonly ImportedAnnotation[];
      readonly leftOut: ReadonlyMap<LeftOut, number>;
    }
  | { readonly ok: false; readonly code: AnnotationFileProblem; readonly detail: string };

/** Reads W3C Web Annotations or an export of Hypothesis. Never throws for what a file holds. */
export function readAnnotationFile(bytes: Uint8Array): ReadAnnotationFile {
  if (bytes.length > LARGEST_ANNOTATION_FILE) return refuse('too-large', String(LARGEST_ANNOTATION_FILE / 1_000_000));
  const text = decodeText(bytes);
  if (text === null) return refuse('not-text', '');
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return refuse('not-json', error instanceof Error ? error.message : String(error));
  }
  const read = readHypothesis(json) ?? readWebAnnotations(json);
  if (read === null) return refuse('not-annotations', '');
  if (read.length > MOST_ANNOTATIONS) return refuse('too-many', String(MOST_ANNOTATIONS));
  const leftOut = new Map<LeftOut, number>();
  const annotations: ImportedAnnotation[] = [];
  for (const one of read) {
    if (typeof one === 'string') leftOut.set(one, (leftOut.get(one) ?? 0) + 1);
    else annotations.push(one);
  }
  return { ok: true, annotations, leftOut };
}

function refuse(code: AnnotationFileProblem, detail: string): ReadAnnotationFile {
  return { ok: false, code, detail };
}
