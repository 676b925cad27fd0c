import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';

/** A copy of the paper's site on a loopback port. */
export interface SiteServer {
  readonly port: number;
  /** Every path asked for, to see that nothing else is. */
  readonly requests: readonly string[];
  /** Serves `html` under `path` from now on, in place of a file. */
  readonly serve: (path: string, html: string) => void;
  readonly close: () => Promise<void>;
}

/** Serves the files under `folder` on a free loopback port. */
export async function startSiteServer(folder: string): Promise<SiteServer> {
  const requests: string[] = [];
  const made = new Map<string, string>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    requests.push(`${request.headers.host ?? ''}${path}`);
    void (async () => {
      try {
        const body = made.get(path) ?? (await readFile(join(folder, normalize(path))));
        response.writeHead(200, { 'content-type': 'text/html' }).end(body);
      } catch {
        response.writeHead(404).end();
      }
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    serve: (path, html) => made.set(path, html),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
