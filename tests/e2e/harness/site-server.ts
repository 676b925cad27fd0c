import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';

/** A copy of the paper's site on a loopback port. */
export interface SiteServer {
  readonly port: number;
  /** Every path asked for, to see that nothing else is. */
  readonly requests: readonly string[];
  /** Hosts asked for, also over TLS, that no page was opened on and nothing served names, nor the browser itself wants. */
  readonly strangers: () => readonly string[];
  /** Serves `html` under `path` from now on, in place of a file. */
  readonly serve: (path: string, html: string) => void;
  readonly close: () => Promise<void>;
}

/** What the browsers ask for by themselves, with or without an extension. */
const BROWSERS_OWN = /(?:^|\.)(?:google|googleapis|gstatic|gvt1|mozilla|firefox)\.(?:com|org|net)$/;
/** A host in what is served: of an address, with or without its scheme. */
const NAMED_HOST = /\/\/([\w.-]+)/g;
/** The host a TLS client names first (RFC 6066 §3): after two lengths and the type of the name its own length, under 256. */
const SERVER_NAME = /\0\0.{4}\0\0(.)([\w.-]+\.\w+)/s;

/** Serves the files under `folder` on a free loopback port. */
export async function startSiteServer(folder: string): Promise<SiteServer> {
  const requests: string[] = [];
  const made = new Map<string, string>();
  const known = new Set<string>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const host = request.headers.host ?? '';
    requests.push(`${host}${path}`);
    if (request.headers.accept?.startsWith('text/html') === true) known.add(host);
    void (async () => {
      try {
        const body = made.get(path) ?? (await readFile(join(folder, normalize(path))));
        for (const [, named = ''] of body.toString().matchAll(NAMED_HOST)) known.add(named);
        response.writeHead(200, { 'content-type': 'text/html' }).end(body);
      } catch {
        response.writeHead(404).end();
      }
    })();
  });
  // Chromium is led here with whatever it asks for over TLS, which this server does not speak; the host is in the clear.
  server.on('clientError', ({ rawPacket }: { readonly rawPacket?: Buffer }, socket) => {
    const [, length = '', rest = ''] = SERVER_NAME.exec(rawPacket?.toString('latin1') ?? '') ?? [];
    if (length !== '') requests.push(`${rest.slice(0, length.charCodeAt(0))}:443`);
    socket.destroy();
  });
  // Firefox, which takes this server for a proxy, asks it to connect.
  server.on('connect', ({ url }, socket) => {
    requests.push(url ?? '');
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    strangers: () => {
      const hosts = new Set(requests.map((request) => request.replace(/[:/].*/, '')));
      return [...hosts].filter((host) => !known.has(host) && !BROWSERS_OWN.test(host));
    },
    serve: (path, html) => made.set(path, html),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
