import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { workOnLibrary } from '@/entrypoints/options/backup/work-on-library';
import type { BackupJob } from '@/entrypoints/options/backup/backup-worker';
import { failure, success } from '@/lib/messages/problem';
import { EMPTY_LIBRARY } from '../../../lib/domain/library/empty-library';

const TIME = '2026-11-26T02:00:00.000Z';

/** A worker that does as it is told with a job. */
class OneJobWorker extends EventTarget {
  isEnded = false;
  constructor(private readonly work: (job: BackupJob) => Event) {
    super();
  }
  postMessage(job: BackupJob): void {
    setTimeout(() => this.dispatchEvent(this.work(job)));
  }
  terminate(): void {
    this.isEnded = true;
  }
}

const answering = (data: unknown) => new MessageEvent('message', { data });

describe('a job with the library', () => {
  const workers: OneJobWorker[] = [];
  const run = (work: (job: BackupJob) => Event) =>
    workOnLibrary<BackupJob, unknown>(
      () => {
        const worker = new OneJobWorker(work);
        workers.push(worker);
        return worker as unknown as Worker;
      },
      { exported: TIME },
    );
  const background = (answer: unknown) => {
    const asked = vi.fn(() => Promise.resolve({ answer }));
    Object.assign(fakeBrowser.runtime, { sendMessage: asked });
    return asked;
  };
  beforeEach(() => {
    fakeBrowser.reset();
    workers.splice(0);
  });

  it('is done by a worker that reads the records itself, and ended then', async () => {
    const asked = background(success(EMPTY_LIBRARY));
    const done = await run(({ records, exported }) => answering({ ok: true, value: { records, exported } }));
    expect(done).toEqual(success({ records: null, exported: TIME }));
    expect(asked).not.toHaveBeenCalled();
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true]);
  });

  it('is given the records by the background where the worker cannot read them', async () => {
    background(success({ ...EMPTY_LIBRARY, exportTemplate: '# {{title}}' }));
    const done = await run(({ records, choices }) =>
      records === null
        ? answering({ ok: false, detail: 'InvalidStateError' })
        : answering({ ok: true, value: choices.exportTemplate }),
    );
    expect(done).toEqual(success('# {{title}}'));
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, true]);
  });

  it('fails as the background does, which knows what is wrong with the data', async () => {
    background(failure('upgrade-failed', 'to version 3'));
    const fail = () => Object.assign(new Event('error'), { message: 'Uncaught' });
    expect(await run(fail)).toEqual(failure('upgrade-failed', 'to version 3'));
  });
});
