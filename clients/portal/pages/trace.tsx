import type { FastifyRequest } from 'fastify';
import QRCode from 'qrcode';
import { parseTraceCode } from '../../../schema/domain/certificate-number.ts';
import { PublicTraceDocument } from '../../sdk/index.ts';
import { ask } from '../asking.ts';
import { Chinese, Code, Day, Fact, Fictional, Mixed, StatusMark, Words } from '../pieces.tsx';
import { SearchBox } from '../search-box.tsx';
import { type Raw, wantsJson } from '../site.tsx';
import type { Page, Redirect, View } from '../view.ts';

/** How much of an address is repeated in a page. */
const SHOWN = 60;
/** Pixels of a PNG's side: 30 mm at 300 dpi. */
const PNG_WIDTH = 354;

/**
 * `GET /t/<code>`: what stands behind the QR code on a product, in JSON where `Accept` prefers it; with `.svg` or `.png` the QR code itself, which holds
 * the address of this page, so that the owner of the certificate prints what the hub would.
 */
export async function tracePage(
  view: View,
  params: Readonly<Record<string, string>>,
  request: FastifyRequest,
): Promise<Page | Redirect | Raw> {
  const asked = params['code'] ?? '';
  const [, stem = '', picture] = /^(.*?)(?:\.(svg|png))?$/i.exec(asked) ?? [];
  const code = parseTraceCode(stem)?.number ?? null;
  const told = code === null ? null : await ask(view.hub, PublicTraceDocument, { code });
  const trace = told?.data.trace ?? null;
  if (picture && code && trace) return qrCode(`${view.origin}/t/${code}`, picture.toLowerCase());
  if (picture || wantsJson(request)) return json(trace);
  if (!told || !trace) return absent(view, code ?? stem.slice(0, SHOWN));
  if (code !== null && code !== asked) return { redirectTo: `/t/${code}` };
  const { t, to } = view;
  const { certificate, product, model } = trace;
  const status = certificate.effectiveStatusDetail?.status ?? 'NOT_KNOWN';
  const reason = certificate.effectiveStatusDetail?.reason?.[view.language];
  return {
    title: t('trace.title', { code: trace.code }),
    description: `${t(`status.${status}`)} · ${product?.name ?? ''} ${model}`,
    noIndex: true,
    sources: told.sources,
    missing: told.missing,
    body: (
      <article class="certificate">
        <header class={`verdict verdict-${status.toLowerCase().replace('_', '-')}`}>
          <h1>
            <span class="h1-kicker">{t('trace.intro')}</span> <Chinese view={view}>{product?.name ?? ''}</Chinese>{' '}
            <Code>{model}</Code>
          </h1>
          <p class="verdict-status">
            <span class="verdict-day">{t('certificate.today')}</span> <StatusMark view={view} status={status} large />
          </p>
          <p>{t(`means.${status}`)}</p>
          {reason && (
            <p>
              <Mixed view={view}>{reason}</Mixed>
            </p>
          )}
        </header>
        <Fictional view={view} what={certificate.fictional} />
        <p>
          <strong>{t('trace.check')}</strong>
        </p>
        <dl class="facts">
          <Fact name={t('trace.model')}>
            <Code>{model}</Code>
          </Fact>
          <Fact name={t('certificate.brand')}>{product?.brand && <Chinese view={view}>{product.brand}</Chinese>}</Fact>
          <Fact name={t('certificate.holder')}>
            <Chinese view={view}>{certificate.holderParty.name}</Chinese>
          </Fact>
          <Fact name={t('certificate.body')}>
            <Words view={view} zh={certificate.body.name} en={certificate.body.nameEn} />
          </Fact>
          <Fact name={t('certificate.scheme')}>{t(`scheme.${certificate.scheme}`)}</Fact>
          <Fact name={t('certificate.expires')}>
            {t('certificate.expires.inclusive', { day: certificate.expiresOn })}
          </Fact>
          <Fact name={t('certificate.number')}>
            <a href={to(`/certificate/${certificate.number}`)}>
              <Code>{certificate.number}</Code> {t('trace.certificate')}
            </a>
          </Fact>
          <Fact name={t('trace.issued')}>
            <Day>{trace.issuedOn}</Day>
          </Fact>
        </dl>
        <p>
          {t('trace.qr')} <a href={`/t/${trace.code}.svg`}>SVG</a> <a href={`/t/${trace.code}.png`}>PNG</a>
        </p>
      </article>
    ),
  };
}

function json(trace: object | null): Raw {
  const type = 'application/json; charset=utf-8';
  return trace
    ? { type, content: JSON.stringify(trace) }
    : { type, status: 404, content: '{"error":{"code":"NOT_FOUND","message":"No such trace code was issued."}}' };
}

/** The address alone: what it leads to may change, what is printed may not. */
async function qrCode(address: string, picture: string): Promise<Raw> {
  const headers = { 'cache-control': 'public, max-age=86400' };
  return picture === 'svg'
    ? { type: 'image/svg+xml', content: await QRCode.toString(address, { type: 'svg', margin: 4 }), headers }
    : { type: 'image/png', content: await QRCode.toBuffer(address, { width: PNG_WIDTH, margin: 4 }), headers };
}

function absent(view: View, code: string): Page {
  const { t } = view;
  const title = t('trace.absent', { code });
  return {
    title,
    status: 404,
    noIndex: true,
    body: (
      <article>
        <h1>{title}</h1>
        <p>{t('trace.absent.means')}</p>
        <p>{t('trace.absent.next')}</p>
        <SearchBox view={view} name="again" value={code} />
      </article>
    ),
  };
}
