import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { readAsset } from '../../schema/contract/asset.ts';

const require = createRequire(import.meta.url);
/** A file of a package, whether or not its `exports` name it: browser bundles often aren't named there. */
const inPackage = (name: string, file: string) => join(dirname(require.resolve(`${name}/package.json`)), file);

/** GraphiQL and React from the installed packages: the explorer works where no outside network is. */
const ASSETS: Readonly<Record<string, { readonly type: string; readonly path: string }>> = {
  'react.js': { type: 'text/javascript', path: inPackage('react', 'umd/react.production.min.js') },
  'react-dom.js': { type: 'text/javascript', path: inPackage('react-dom', 'umd/react-dom.production.min.js') },
  'graphiql.js': { type: 'text/javascript', path: inPackage('graphiql', 'graphiql.min.js') },
  'graphiql.css': { type: 'text/css', path: inPackage('graphiql', 'graphiql.min.css') },
};

/** Nothing inline and nothing from elsewhere, so that what an answer holds is never run. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** `GET /explorer` and the files that it loads. */
export function registerExplorer(app: FastifyInstance): void {
  app.get('/explorer', async (_request, reply) =>
    reply
      .header('content-security-policy', CONTENT_SECURITY_POLICY)
      .type('text/html; charset=utf-8')
      .send(readAsset(import.meta.url, './explorer.html')),
  );
  for (const [name, { type, path }] of Object.entries(ASSETS)) {
    app.get(`/explorer/${name}`, async (_request, reply) =>
      reply.type(`${type}; charset=utf-8`).header('cache-control', 'public, max-age=3600').send(createReadStream(path)),
    );
  }
  app.get('/explorer/icon.svg', async (_request, reply) =>
    reply.type('image/svg+xml').send(readAsset(import.meta.url, './explorer-icon.svg')),
  );
  app.get('/explorer/start.css', async (_request, reply) =>
    reply.type('text/css; charset=utf-8').send(readAsset(import.meta.url, './explorer.css')),
  );
  app.get('/explorer/start.js', async (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').send(readAsset(import.meta.url, './explorer.js')),
  );
}
