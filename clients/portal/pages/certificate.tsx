import type { FastifyRequest } from 'fastify';
import { EXTERNAL_NUMBER_LIMIT, foreignNumberKind, parseTraceCode } from '../../../schema/domain/certificate-number.ts';
import { type Day as CalendarDay, dayOf, isDay } from '../../../schema/domain/day.ts';
import { HubError, PublicCertificateDocument } from '../../sdk/index.ts';
import { ask, type Told } from '../asking.ts';
import { certificationOf } from '../certification-json.ts';
import { Chinese, Code, Fact, Fictional, instantText, Mixed, StatusMark, Words } from '../pieces.tsx';
import type { ShownCertificate } from '../shown-certificate.ts';
import { type Raw, wantsJson } from '../site.tsx';
import type { Page, Redirect, View } from '../view.ts';
import { absentCertificate, foreignCertificate } from './certificate-absent.tsx';
import { Basis, History, ReuseLinks } from './certificate-grounds.tsx';
import { Coverage } from './certificate-scope.tsx';

/** `GET /certificate/<number>?on=&model=`: a certificate as it stood on a day, and the same in JSON-LD by `Accept`. */
export async function certificatePage(
  view: View,
  params: Readonly<Record<string, string>>,
  request: FastifyRequest,
): Promise<Page | Redirect | Raw> {
  const [, stem = '', isJson] = /^(.*?)(\.jsonld)?$/.exec(params['number'] ?? '') ?? [];
  const number = stem.trim();
  const trace = parseTraceCode(number);
  if (trace) return { redirectTo: `/t/${trace.number}` };
  const foreign = foreignNumberKind(number);
  if (foreign) return foreignCertificate(view, number.slice(0, EXTERNAL_NUMBER_LIMIT), foreign);
  const day = dayAsked(view.query.get('on'));
  const told = await askCertificate(view, number, day.on);
  const certificate = told?.data.certificate ?? null;
  if (isJson || wantsJson(request)) return jsonOf(view, certificate);
  if (!told || !certificate) return absentCertificate(view, number);
  // One address for a certificate, however its number was written.
  if (certificate.number !== number) {
    const search = view.query.toString();
    return { redirectTo: `/certificate/${certificate.number}${search === '' ? '' : `?${search}`}` };
  }
  return pageOf(view, certificate, told, day);
}

/** Null also for a text that is no number of any kind. */
async function askCertificate(view: View, number: string, on: CalendarDay | null) {
  try {
    return await ask(view.hub, PublicCertificateDocument, { number, bodyCode: view.query.get('body'), on });
  } catch (error) {
    if (error instanceof HubError && error.code === 'BAD_USER_INPUT') return null;
    throw error;
  }
}

interface DayAsked {
  /** Null for today, also where the text is no day that can be asked for. */
  readonly on: CalendarDay | null;
  readonly wrong: boolean;
  readonly today: CalendarDay;
}

function dayAsked(text: string | null): DayAsked {
  const today = dayOf(new Date());
  if (text === null || text === '' || text === today) return { on: null, wrong: false, today };
  return isDay(text) && text < today ? { on: text, wrong: false, today } : { on: null, wrong: true, today };
}

function jsonOf(view: View, certificate: ShownCertificate | null): Raw {
  const type = 'application/ld+json; charset=utf-8';
  return certificate
    ? { type, content: JSON.stringify(certificationOf(view, certificate)) }
    : { type: 'application/json; charset=utf-8', status: 404, content: '{"error":{"code":"NOT_FOUND"}}' };
}

function pageOf(view: View, certificate: ShownCertificate, told: Told<object>, day: DayAsked): Page {
  const { t } = view;
  const { number, effectiveStatusDetail: effective } = certificate;
  const notIssued = day.on !== null && day.on < certificate.firstIssuedOn;
  const status = effective?.status ?? 'NOT_KNOWN';
  const title = t('certificate.title', { number });
  return {
    title,
    description: `${t(`status.${status}`)} · ${certificate.products.map(({ name }) => name).join('、')} · ${certificate.holderParty.name}`,
    jsonLd: day.on === null ? certificationOf(view, certificate) : undefined,
    sources: told.sources,
    missing: told.missing,
    noIndex: day.on !== null || view.query.has('model'),
    body: (
      <article class="certificate">
        <header class={`verdict verdict-${notIssued ? 'not-known' : status.toLowerCase().replace('_', '-')}`}>
          <h1>
            <span class="h1-kicker">{t('certificate.number')}</span> <Code>{number}</Code>
          </h1>
          <p class="verdict-status">
            <span class="verdict-day">{day.on ? t('certificate.as.of', { day: day.on }) : t('certificate.today')}</span>{' '}
            {!notIssued && <StatusMark view={view} status={status} large />}
          </p>
          <p>
            {effective && (
              <strong>
                {t('certificate.since', { day: effective.since })}
                {effective.until && ` ${t('certificate.until', { day: effective.until })}`}
              </strong>
            )}
          </p>
          <p>{notIssued ? t('means.NOT_ISSUED') : t(`means.${status}`)}</p>
          {day.wrong && <p class="note">{t('certificate.day.wrong')}</p>}
          <Why view={view} certificate={certificate} />
        </header>
        <Fictional view={view} what={certificate.fictional} />
        <Summary view={view} certificate={certificate} />
        <Coverage view={view} certificate={certificate} isValid={status === 'VALID'} on={day.on} />
        <OtherDay view={view} day={day} />
        <ReuseLinks view={view} certificate={certificate} />
        <History view={view} certificate={certificate} />
        <Basis view={view} certificate={certificate} />
        <Machine view={view} certificate={certificate} told={told} />
      </article>
    ),
  };
}

/** Why the effective status is not the one reported, and which result that comes from. */
function Why({ view, certificate }: { view: View; certificate: ShownCertificate }) {
  const { t, language } = view;
  const { statusDetail: reported, effectiveStatusDetail: effective } = certificate;
  if (!effective) return null;
  const reason = effective.reason?.[language];
  if (!reported || reported.status === effective.status)
    return reason ? (
      <p>
        <Mixed view={view}>{reason}</Mixed>
      </p>
    ) : null;
  return (
    <>
      <p>
        <Mixed view={view}>
          {t('certificate.differs', {
            reported: t(`status.${reported.status}`),
            effective: t(`status.${effective.status}`),
            reason: reason ?? '',
          })}
        </Mixed>
      </p>
      {certificate.reuseLinks
        .filter(({ linkState }) => linkState?.state === 'BROKEN')
        .map(({ result, resultId, linkState }) => (
          <p>
            <Mixed view={view}>
              {result
                ? t('certificate.rests', {
                    number: result.number,
                    issuer: result.issuerName,
                    since: linkState?.since ?? '',
                    status: t(`status.${linkState?.resultStatus ?? 'NOT_KNOWN'}`),
                  })
                : t('certificate.result.missing', { id: resultId })}
            </Mixed>
          </p>
        ))}
    </>
  );
}

function Summary({ view, certificate }: { view: View; certificate: ShownCertificate }) {
  const { t, to } = view;
  const { holderParty, holder, body, starGrade } = certificate;
  return (
    <dl class="facts">
      <Fact name={t('certificate.covers')}>
        <Chinese view={view}>
          {certificate.products.map(({ brand, name }) => [brand, name].filter(Boolean).join(' ')).join('、')}
        </Chinese>
      </Fact>
      <Fact name={t('certificate.expires')}>{t('certificate.expires.inclusive', { day: certificate.expiresOn })}</Fact>
      <Fact name={t('certificate.holder')}>
        {holder ? (
          <a href={to(`/organisation/${holder.uscc}`)}>
            <Words view={view} zh={holderParty.name} en={holder.nameEn} />
          </a>
        ) : (
          <Chinese view={view}>{holderParty.name}</Chinese>
        )}
      </Fact>
      <Fact name={t('certificate.body')}>
        <a href={to(`/body/${body.code}`)}>
          <Words view={view} zh={body.name} en={body.nameEn} />
        </a>
        {body.reportedUntil && (
          <span class="aside"> {t('certificate.body.reported', { at: instantText(body.reportedUntil) })}</span>
        )}
      </Fact>
      <Fact name={t('certificate.scheme')}>
        {t(`scheme.${certificate.scheme}`)}
        {starGrade !== null && starGrade !== undefined && ` · ${t('certificate.stars.count', { count: starGrade })}`}
      </Fact>
    </dl>
  );
}

function OtherDay({ view, day }: { view: View; day: DayAsked }) {
  const { t } = view;
  return (
    <section class="no-print">
      <h2>{t('certificate.day')}</h2>
      <form method="get" class="inline">
        <label for="on">{t('certificate.day.label')}</label>
        <input id="on" name="on" type="date" max={day.today} value={day.on ?? day.today} required />
        <button type="submit">{t('certificate.day.button')}</button>
      </form>
    </section>
  );
}

function Machine({ view, certificate, told }: { view: View; certificate: ShownCertificate; told: Told<object> }) {
  const { t, to } = view;
  const address = `${view.origin}${to(`/certificate/${certificate.number}`)}`;
  const query = `{ certificate(number: "${certificate.number}") { number effectiveStatus expiresOn holderParty { name } products { name brand models } } }`;
  const at = told.sources.map(({ asOf }) => asOf).find((one) => one !== null);
  return (
    <section>
      <h2>{t('certificate.machine')}</h2>
      <ul>
        <li>
          {t('certificate.machine.share')} <a href={address}>{address}</a>
        </li>
        <li>
          <a href={to(`/certificate/${certificate.number}.jsonld`)} type="application/ld+json">
            {t('certificate.machine.json')}
          </a>
        </li>
        <li>
          <a href={`/graphql?query=${encodeURIComponent(query)}`} rel="nofollow">
            {t('certificate.machine.graphql')}
          </a>
        </li>
      </ul>
      <p class="no-print">{t('certificate.machine.print')}</p>
      <p class="print-only">{t('certificate.print.stamp', { address, at: at ? instantText(at) : '—' })}</p>
    </section>
  );
}
