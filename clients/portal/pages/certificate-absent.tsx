import { type ForeignNumberKind, parseCertificateNumber } from '../../../schema/domain/certificate-number.ts';
import { PublicBodyCoverageDocument } from '../../sdk/index.ts';
import { ask } from '../asking.ts';
import { instantText, StatusMark } from '../pieces.tsx';
import { SearchBox } from '../search-box.tsx';
import type { Page, View } from '../view.ts';

/** How much of an address is repeated in a page. */
const SHOWN = 60;

/** What it means that no certificate with a number is held: only a body that reports everything makes "not found" an answer. */
export async function absentCertificate(view: View, text: string): Promise<Page> {
  const { t } = view;
  const parts = parseCertificateNumber(text);
  const number = parts?.number ?? text.slice(0, SHOWN);
  if (!parts) return absent(view, number, t('certificate.absent.external'), false);
  const { data, sources } = await ask(view.hub, PublicBodyCoverageDocument, { code: parts.bodyCode });
  const body = data.certificationBody;
  if (!body) return absent(view, number, t('certificate.absent.nobody', { code: parts.bodyCode }), false);
  const named = `${parts.bodyCode} ${view.language === 'zh' ? body.name : body.nameEn || body.name}`;
  const isCovered =
    body.reportsFromYear !== null && body.reportsFromYear !== undefined && parts.year >= body.reportsFromYear;
  if (!isCovered || !body.reportedUntil)
    return absent(view, number, t('certificate.absent.notcovered', { body: named, year: parts.year }), false, sources);
  return absent(
    view,
    number,
    t('certificate.absent.covered', {
      body: named,
      year: body.reportsFromYear ?? '',
      at: instantText(body.reportedUntil),
    }),
    true,
    sources,
  );
}

function absent(view: View, number: string, means: string, isAnswer: boolean, sources: Page['sources'] = []): Page {
  const { t } = view;
  const title = t('certificate.absent', { number });
  return {
    title,
    status: 404,
    noIndex: true,
    sources,
    body: (
      <article>
        <h1>{title}</h1>
        {!isAnswer && (
          <p>
            <StatusMark view={view} status="NOT_KNOWN" large />
          </p>
        )}
        <p>{means}</p>
        <SearchBox view={view} name="again" value={number} />
      </article>
    ),
  };
}

export function foreignCertificate(view: View, number: string, scheme: ForeignNumberKind): Page {
  const title = view.t('certificate.foreign', { number });
  return {
    title,
    status: 404,
    noIndex: true,
    body: (
      <article>
        <h1>{title}</h1>
        <ForeignNumber view={view} scheme={scheme} />
        <SearchBox view={view} name="again" />
      </article>
    ),
  };
}

/** Why a number of another scheme says nothing about green products. */
export function ForeignNumber({ view: { t }, scheme }: { view: View; scheme: ForeignNumberKind }) {
  return (
    <>
      <p>{t('certificate.foreign.means', { kind: t(`foreign.${scheme}`) })}</p>
      <p>{t('certificate.foreign.next')}</p>
    </>
  );
}
