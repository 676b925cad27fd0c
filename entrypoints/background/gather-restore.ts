import * as v from 'valibot';
import { storedDataSchema } from '@/lib/domain/library/schema';
import type { StoredData } from '@/lib/domain/library/stored-data';

/** A piece of the records of a restore, which may be too much for one message. */
interface Piece {
  /** Tells the pieces of one sending from those of another. */
  readonly sending: string;
  /** Which piece it is, from 0. */
  readonly piece: number;
  /** How many there are. */
  readonly of: number;
  readonly text: string;
}

/**
 * Puts together the records of a restore from the pieces of their JSON, which come in order, a piece more than once
 * where its answer was lost. Gives them with the last piece, checked, and null before. A new sending gives up an
 * unfinished one. Throws where earlier pieces are gone, since the background was stopped in between: then nothing has
 * been written, or all of it, of which the answer was lost. Who sends them begins anew.
 */
export function createGathering(): (coming: Piece) => StoredData | null {
  let sending = '';
  let texts: string[] = [];
  return (coming) => {
    if (coming.sending !== sending) texts = [];
    sending = coming.sending;
    if (coming.piece > texts.length) throw new Error('the background was stopped before it had all of the backup');
    texts[coming.piece] = coming.text;
    if (coming.piece < coming.of - 1) return null;
    const data: unknown = JSON.parse(texts.join(''));
    return v.parse(storedDataSchema, data);
  };
}
