import { randomBytes } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { PROVINCES } from '../../../schema/domain/division.ts';
import { PublicProvincesDocument, type SuspectMarkKind, type SuspectMarkReportState } from '../../sdk/index.ts';
import { ask } from '../asking.ts';
import { cookieNames, cookieValue, setCookie } from '../desk/cookies.ts';
import { FORM_TOKEN_FIELD, reportToken } from '../desk/form-guard.ts';
import { wordOf, wordsOf } from '../desk/words.tsx';
import { FaultSummary, type Filled, fieldsOf, unfilled } from '../filled.tsx';
import { inLanguage } from '../language.ts';
import { Code } from '../pieces.tsx';
import type { Page, View } from '../view.ts';

export const SUSPECT_MARK_KINDS: readonly SuspectMarkKind[] = ['FAKE', 'MISSING', 'LAPSED'];
/** Field of the form that holds its idempotency key: sent twice, it is one report. */
export const KEY_FIELD = 'key';
/** What a link may bring along: the page of a certificate knows its number. */
const GIVEN = ['certificateNumber', 'productName', 'model'];
const GIVEN_LIMIT = 100;

/** `GET /report`: the form by which anybody reports a suspect mark, and the one that asks for a report's state. */
export async function reportPage(view: View, _params: object, request: FastifyRequest): Promise<Page> {
  const given = (name: string) =>
    GIVEN.includes(name) ? (view.query.get(name)?.trim().slice(0, GIVEN_LIMIT) ?? null) : null;
  return reportForm(view, request, unfilled(given));
}

/** The page with its forms, as they were filled in. */
export async function reportForm(
  view: View,
  request: FastifyRequest,
  filled: Filled,
  { key, code, status }: { readonly key?: string | undefined; readonly code?: string; readonly status?: number } = {},
): Promise<Page> {
  const { t, to } = view;
  const names = cookieNames(view.origin);
  const known = cookieValue(request.headers.cookie, names.form);
  const cookie = known ?? randomBytes(32).toString('base64url');
  const token = <input type="hidden" name={FORM_TOKEN_FIELD} value={reportToken(cookie)} />;
  const { text, long, choice } = fieldsOf(view, filled);
  return {
    title: t('report.title'),
    description: t('report.intro'),
    ...(status !== undefined && { status }),
    noIndex: view.query.size > 0 || status !== undefined,
    headers: {
      'cache-control': 'private, no-store',
      'referrer-policy': 'same-origin',
      ...(known === undefined && { 'set-cookie': setCookie(names.form, cookie, names, 'Strict') }),
    },
    body: (
      <article>
        <h1>{t('report.title')}</h1>
        <p>{t('report.intro')}</p>
        <FaultSummary view={view} faults={filled.faults} />
        <form method="post" action={to('/report')} class="stacked">
          {token}
          <input type="hidden" name={KEY_FIELD} value={key ?? randomBytes(24).toString('base64url')} />
          {choice('kind', 'report.kind', wordsOf(view, 'SuspectMarkKind', SUSPECT_MARK_KINDS))}
          {long('text', 'report.text', { required: true, hint: 'report.text.hint' })}
          {text('certificateNumber', 'report.number', { max: 40, hint: 'report.number.hint' })}
          {text('productName', 'search.product', { max: 100 })}
          {text('model', 'search.model', { max: 100 })}
          {text('listingUrl', 'report.listing', { type: 'url', max: 1000, hint: 'report.listing.hint' })}
          {choice('division', 'report.place', await provincesOf(view), {
            empty: 'report.place.none',
            hint: 'report.place.hint',
          })}
          {text('contact', 'report.contact', { max: 100, hint: 'report.contact.hint' })}
          <p class="hint">{t('report.nofiles')}</p>
          <button type="submit">{t('report.send')}</button>
        </form>
        <h2>{t('report.state')}</h2>
        <form method="post" action={to('/report/state')} class="stacked">
          {token}
          {fieldsOf(view, { ...filled, value: () => code ?? null }).text('code', 'report.code', {
            max: 40,
            required: true,
            hint: 'report.code.hint',
          })}
          <button type="submit">{t('report.state.ask')}</button>
        </form>
        <h2>{t('report.what')}</h2>
        <ul>
          <li>{t('report.what.who')}</li>
          <li>{t('report.what.kept')}</li>
          <li>{t('report.what.limits')}</li>
          <li>{t('report.what.other')}</li>
        </ul>
      </article>
    ),
  };
}

/** What somebody is shown who has reported: the code, once. */
export function reportedPage(view: View, code: string): Page {
  const { t, to } = view;
  return {
    ...privatePage(t('report.taken')),
    body: (
      <article>
        <h1>{t('report.taken')}</h1>
        <p>{t('report.taken.text')}</p>
        <p class="code-told">
          <Code>{code}</Code>
        </p>
        <p>{t('report.taken.code')}</p>
        <p>
          <a href={to('/report')}>{t('report.title')}</a> · <a href={to('/')}>{t('error.home')}</a>
        </p>
      </article>
    ),
  };
}

/** What has become of a report: a word, and what that means. */
export function reportStatePage(view: View, state: SuspectMarkReportState): Page {
  const { t, to } = view;
  return {
    ...privatePage(t('report.state')),
    body: (
      <article>
        <h1>{t('report.state')}</h1>
        <p class="lead">
          <strong>{wordOf(view, 'SuspectMarkReportState', state)}</strong>
        </p>
        <p>{t(`report.state.${state}`)}</p>
        <p>
          <a href={to('/report')}>{t('report.title')}</a> · <a href={to('/')}>{t('error.home')}</a>
        </p>
      </article>
    ),
  };
}

/** Kept by no cache and found by no search. */
function privatePage(title: string): Pick<Page, 'title' | 'noIndex' | 'headers'> {
  return {
    title,
    noIndex: true,
    headers: { 'cache-control': 'private, no-store', 'referrer-policy': 'same-origin' },
  };
}

/** Without their names there is no choice, and a report goes by what else it names. */
async function provincesOf(view: View): Promise<readonly (readonly [string, string])[]> {
  try {
    const { data } = await ask(view.hub, PublicProvincesDocument, { codes: [...PROVINCES] });
    return data.divisions.flatMap((one) =>
      one ? [[one.code, inLanguage(view.language, { zh: one.nameZh, en: one.nameEn }).text] as const] : [],
    );
  } catch {
    return [];
  }
}
