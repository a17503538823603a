import type { FastifyInstance, FastifyRequest } from 'fastify';
import { HTML_LANG, LANGUAGES, localPath } from './language.ts';

/** What asks the hub anew for every address, or is of one reader only. */
const NOT_FOR_ROBOTS = [
  '/search',
  '/bulk',
  '/t/',
  '/desk',
  '/text-size/',
  '/graphql',
  '/oauth/',
  '/en/desk',
  '/en/search',
  '/en/bulk',
  '/en/t/',
];

/**
 * `GET /robots.txt` and `/sitemap.xml`: the pages with a fixed address, in every language. Certificates are not listed: a list of all numbers is what
 * limits against enumeration are for.
 */
export function registerForRobots(
  app: FastifyInstance,
  paths: readonly string[],
  origin: (request: FastifyRequest) => string,
): void {
  app.get('/robots.txt', async (request, reply) =>
    reply
      .type('text/plain; charset=utf-8')
      .send(
        [
          'User-agent: *',
          ...NOT_FOR_ROBOTS.map((path) => `Disallow: ${path}`),
          `Sitemap: ${origin(request)}/sitemap.xml`,
          '',
        ].join('\n'),
      ),
  );
  app.get('/sitemap.xml', async (request, reply) => {
    const here = origin(request);
    const entries = paths.flatMap((path) =>
      LANGUAGES.map((language) => {
        const alternates = LANGUAGES.map(
          (one) => `<xhtml:link rel="alternate" hreflang="${HTML_LANG[one]}" href="${here}${localPath(one, path)}"/>`,
        );
        return `<url><loc>${here}${localPath(language, path)}</loc>${alternates.join('')}</url>`;
      }),
    );
    return reply
      .type('application/xml; charset=utf-8')
      .send(
        `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${entries.join('')}</urlset>\n`,
      );
  });
}
