import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { assetPath } from '../../schema/contract/asset.ts';

const require = createRequire(import.meta.url);
const CSS = 'text/css; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';

const own = (name: string) => assetPath(import.meta.url, `./assets/${name}`);
/** A file of a package, whether or not its `exports` name it: browser bundles often aren't named there. */
const inPackage = (name: string, file: string) => join(dirname(require.resolve(`${name}/package.json`)), file);

/** What pages load. The explorer's bundles come from the installed packages: it works where no outside network is. */
const FILES = {
  'portal.css': { type: CSS, path: own('portal.css') },
  'icon.svg': { type: 'image/svg+xml', path: own('icon.svg') },
  'share.png': { type: 'image/png', path: own('share.png') },
  'desk.css': { type: CSS, path: own('desk.css') },
  'desk.js': { type: SCRIPT, path: own('desk.js') },
  'verify.js': { type: SCRIPT, path: own('verify.js') },
  'passkey.js': { type: SCRIPT, path: own('passkey.js') },
  'inspection.js': { type: SCRIPT, path: own('inspection.js') },
  'inspection-worker.js': { type: SCRIPT, path: own('inspection-worker.js') },
  'explorer.css': { type: CSS, path: own('explorer.css') },
  'explorer.js': { type: SCRIPT, path: own('explorer.js') },
  'react.js': { type: SCRIPT, path: inPackage('react', 'umd/react.production.min.js') },
  'react-dom.js': { type: SCRIPT, path: inPackage('react-dom', 'umd/react-dom.production.min.js') },
  'graphiql.js': { type: SCRIPT, path: inPackage('graphiql', 'graphiql.min.js') },
  'graphiql.css': { type: CSS, path: inPackage('graphiql', 'graphiql.min.css') },
} as const;

/** A file that pages load. */
export type AssetName = keyof typeof FILES;

interface Asset {
  readonly type: string;
  readonly tag: string;
  readonly plain: Buffer;
  /** Compressed when a browser first asks, and kept: a worker that starts has better things to do. */
  readonly gzip: () => Promise<Buffer>;
  readonly brotli: () => Promise<Buffer>;
}

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);
/** Larger files take seconds by the best quality, and a tenth of that by the one below, for a few per cent more bytes. */
const BEST_TO_BYTES = 200_000;

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const assets = new Map<string, Asset>(
  Object.entries(FILES).map(([name, { type, path }]) => {
    const plain = readFileSync(path);
    const params = { [constants.BROTLI_PARAM_QUALITY]: plain.length > BEST_TO_BYTES ? 9 : 11 };
    const asset = {
      type,
      tag: createHash('sha256').update(plain).digest('base64url').slice(0, 12),
      plain,
      gzip: once(() => gzipped(plain)),
      brotli: once(() => brotlied(plain, { params })),
    };
    return [name, asset];
  }),
);

/** Address of an asset; another content has another address, so browsers may keep it for ever. */
export function assetAddress(name: AssetName): string {
  return `/assets/${assets.get(name)?.tag}/${name}`;
}

export function registerAssets(app: FastifyInstance): void {
  app.get<{ Params: { tag: string; name: string } }>('/assets/:tag/:name', async (request, reply) => {
    const asset = assets.get(request.params.name);
    if (!asset || asset.tag !== request.params.tag) return reply.callNotFound();
    reply
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('vary', 'accept-encoding')
      .type(asset.type);
    // It lies beside other assets and serves one page of the desk: the page names which. It loads what that page loads, and runs nothing else.
    if (request.params.name === 'inspection-worker.js')
      reply
        .header('service-worker-allowed', '/')
        .header('content-security-policy', "default-src 'none'; connect-src 'self'");
    const accepted = request.headers['accept-encoding'] ?? '';
    if (/\bbr\b/.test(accepted)) return reply.header('content-encoding', 'br').send(await asset.brotli());
    if (/\bgzip\b/.test(accepted)) return reply.header('content-encoding', 'gzip').send(await asset.gzip());
    return reply.send(asset.plain);
  });
  app.get('/favicon.ico', async (_request, reply) =>
    reply
      .header('cache-control', 'public, max-age=86400')
      .type(FILES['icon.svg'].type)
      .send(assets.get('icon.svg')?.plain),
  );
}
