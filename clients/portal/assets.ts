import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { assetPath } from '../../schema/contract/asset.ts';

const TYPES = {
  'portal.css': 'text/css; charset=utf-8',
  'icon.svg': 'image/svg+xml',
  'desk.css': 'text/css; charset=utf-8',
  'desk.js': 'text/javascript; charset=utf-8',
  'verify.js': 'text/javascript; charset=utf-8',
  'passkey.js': 'text/javascript; charset=utf-8',
  'inspection.js': 'text/javascript; charset=utf-8',
  'inspection-worker.js': 'text/javascript; charset=utf-8',
} as const;

/** A file that pages load. */
export type AssetName = keyof typeof TYPES;

interface Asset {
  readonly type: string;
  readonly tag: string;
  readonly plain: Buffer;
  readonly gzip: Buffer;
  readonly brotli: Buffer;
}

const assets = new Map<string, Asset>(
  Object.entries(TYPES).map(([name, type]) => {
    const plain = readFileSync(assetPath(import.meta.url, `./assets/${name}`));
    const brotli = brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    const tag = createHash('sha256').update(plain).digest('base64url').slice(0, 12);
    return [name, { type, tag, plain, gzip: gzipSync(plain), brotli }];
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
    if (/\bbr\b/.test(accepted)) return reply.header('content-encoding', 'br').send(asset.brotli);
    if (/\bgzip\b/.test(accepted)) return reply.header('content-encoding', 'gzip').send(asset.gzip);
    return reply.send(asset.plain);
  });
  app.get('/favicon.ico', async (_request, reply) =>
    reply.header('cache-control', 'public, max-age=86400').type(TYPES['icon.svg']).send(assets.get('icon.svg')?.plain),
  );
}
