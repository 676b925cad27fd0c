import type { Locale } from '@/components/locale';
import { wordKey } from '@/components/word-key';
import type { AnnotationChange } from '@/lib/domain/annotation/annotation-change';
import type { Colour } from '@/lib/domain/annotation/annotation';
import type { ListedAnnotation } from '@/lib/domain/library/listed-annotation';
import { ask } from '@/lib/messages/ask';
import type { Result } from '@/lib/messages/problem';
import type { LibraryState } from './library-state';

/** How long a message that can be undone stays, in milliseconds. */
const NOTICE_TIME = 12_000;

/** Changes of many annotations at once, each one request and each to be undone by one click. */
export function createBulkChanges(state: LibraryState, { words }: Locale) {
  const say = (text: string, undo: () => Promise<Result<unknown>>) => {
    const action = { label: words('editorUndo'), run: () => void carryOut(undo(), () => (state.notice.value = null)) };
    const notice = { text, tone: 'good' as const, action };
    state.notice.value = notice;
    setTimeout(() => {
      if (state.notice.value === notice) state.notice.value = null;
    }, NOTICE_TIME);
  };
  const carryOut = async (request: Promise<Result<unknown>>, onDone: () => void) => {
    const done = await request;
    if (done.ok) return onDone();
    const reason = words(wordKey('problem', done.problem.code), done.problem.detail);
    state.notice.value = { text: words('libraryFailed', reason), tone: 'bad', action: null };
  };
  const change = (changes: readonly AnnotationChange[], back: readonly AnnotationChange[], text: string) =>
    carryOut(ask('changeAnnotations', { changes }), () => say(text, () => ask('changeAnnotations', { changes: back })));

  return {
    tag(annotations: readonly ListedAnnotation[], tags: readonly string[]): Promise<void> {
      const changes = [{ ids: annotations.map(({ id }) => id), addTags: tags }];
      const back = tags.map((tag) => ({
        ids: idsOf(annotations.filter((one) => !one.tags.includes(tag))),
        removeTags: [tag],
      }));
      return change(changes, back, words('libraryTagged', String(annotations.length), tags.join('、')));
    },
    untag(annotations: readonly ListedAnnotation[], tag: string): Promise<void> {
      const ids = idsOf(annotations.filter((one) => one.tags.includes(tag)));
      const text = words('libraryUntagged', String(ids.length), tag);
      return change([{ ids, removeTags: [tag] }], [{ ids, addTags: [tag] }], text);
    },
    recolour(annotations: readonly ListedAnnotation[], colour: Colour): Promise<void> {
      const others = annotations.filter((one) => one.colour !== null && one.colour !== colour);
      const back = [...Map.groupBy(others, (one) => one.colour)].flatMap(([before, some]) =>
        before === null ? [] : [{ ids: idsOf(some), colour: before }],
      );
      const text = words('libraryRecoloured', String(others.length), words(wordKey('colour', colour)));
      return change([{ ids: idsOf(others), colour }], back, text);
    },
    remove(annotations: readonly Pick<ListedAnnotation, 'id'>[]): Promise<void> {
      const ids = idsOf(annotations);
      return carryOut(ask('deleteAnnotations', { ids }), () => {
        state.selected.value = new Set();
        say(words('libraryDeleted', String(ids.length)), () => ask('restoreAnnotations', { ids }));
      });
    },
  };
}

function idsOf(annotations: readonly Pick<ListedAnnotation, 'id'>[]): readonly string[] {
  return annotations.map(({ id }) => id);
}
