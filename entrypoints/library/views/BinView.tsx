import { useEffect, useState } from 'preact/hooks';
import { BinList } from '@/components/BinList';
import type { Binned } from '@/lib/domain/library/binned';
import { ask } from '@/lib/messages/ask';
import type { LibraryViewProps } from './library-view-props';

/** What was deleted and can still be brought back. */
export function BinView({ state }: LibraryViewProps) {
  const [binned, setBinned] = useState<readonly Binned[]>([]);
  const load = async () => {
    const bin = await ask('openBin', {});
    if (bin.ok) setBinned(bin.value);
    else state.problem.value = bin.problem;
  };
  const restore = async (one: Binned) => {
    const restored =
      one.type === 'entry'
        ? await ask('restoreEntry', { id: one.entry.id })
        : await ask('restoreAnnotation', { id: one.annotation.id });
    if (!restored.ok) state.problem.value = restored.problem;
    await load();
  };
  useEffect(() => void load(), []);
  return (
    <div class="bin-view">
      <BinList binned={binned} onRestore={(one) => void restore(one)} />
    </div>
  );
}
