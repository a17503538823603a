import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  type Client,
  HubError,
  ReportSuspectMarkDocument,
  type SuspectMarkKind,
  SuspectMarkReportStateDocument,
} from '../sdk/index.ts';
import { clientOver } from './desk/caller.ts';
import { cookieNames, cookieValue } from './desk/cookies.ts';
import { foreignForm } from './desk/fault.tsx';
import { FORM_TOKEN_FIELD, holdsToken, isFromThisSite, reportToken } from './desk/form-guard.ts';
import { needOf } from './desk/forms.tsx';
import { type Form, readForm } from './desk/read-form.ts';
import { type Filled, faultsIn, filled } from './filled.tsx';
import { inProcessFetch, type SendInProcess } from './in-process.ts';
import { LANGUAGES, localPath } from './language.ts';
import { errorPage } from './pages/error.tsx';
import { KEY_FIELD, reportedPage, reportForm, reportStatePage, SUSPECT_MARK_KINDS } from './pages/report.tsx';
import { instantText } from './pieces.tsx';
import { type SiteParts, sendPage, viewOf } from './site.tsx';
import type { Page, View } from './view.ts';

/** Most bytes of the form: 2,000 characters of Chinese, percent-encoded, and the rest. */
const FORM_BYTES = 32 * 1024;
const NAMES = ['kind', 'text', 'certificateNumber', 'productName', 'model', 'listingUrl', 'division', 'contact'];

type Answer = (view: View, hub: Client, request: FastifyRequest, form: Form) => Promise<Page>;

/**
 * Takes `POST /report` and `POST /report/state`, from pages of this site only. The hub is asked as the reader's own request would be: what one place may report a day is
 * counted by where it came from.
 */
export function registerReport(
  app: FastifyInstance,
  site: SiteParts,
  sendFor: (reader: FastifyRequest) => SendInProcess,
): void {
  const serve = (scope: FastifyInstance, path: string, answer: Answer) => {
    for (const language of LANGUAGES)
      scope.post(localPath(language, path), { bodyLimit: FORM_BYTES }, async (request, reply) => {
        const view = viewOf(request, language, site);
        // The page to come back to, and the one in the other language, are those of the form.
        const shown = { ...view, path: '/report', query: new URLSearchParams() };
        return take(request, reply, shown, clientOver(inProcessFetch(sendFor(request))), answer);
      });
  };
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'buffer' }, (_request, body, done) =>
      done(null, body),
    );
    serve(scope, '/report', takeReport);
    serve(scope, '/report/state', tellState);
  });
}

async function take(
  request: FastifyRequest,
  reply: FastifyReply,
  view: View,
  hub: Client,
  answer: Answer,
): Promise<FastifyReply> {
  const send = (page: Page) => sendPage(request, reply, view, page);
  if (!isFromThisSite(request, view.origin)) return send(foreignForm(view));
  try {
    const form = await readForm(request);
    const cookie = cookieValue(request.headers.cookie, cookieNames(view.origin).form);
    if (cookie === undefined || !holdsToken(form.text(FORM_TOKEN_FIELD), reportToken(cookie)))
      // A page of ours that had grown old, or a browser without cookies: nothing that was written is lost.
      return send(await again(view, request, form, { '': view.t('report.old') }, 403));
    return send(await answer(view, hub, request, form));
  } catch (error) {
    return send(errorPage(view, error, request.id, request.log));
  }
}

const takeReport: Answer = async (view, hub, request, form) => {
  try {
    const input = {
      idempotencyKey: form.text(KEY_FIELD) ?? '',
      kind: needOf<SuspectMarkKind>(form, 'kind', 'report.kind', SUSPECT_MARK_KINDS),
      text: form.text('text') ?? '',
      certificateNumber: form.text('certificateNumber'),
      productName: form.text('productName'),
      model: form.text('model'),
      listingUrl: form.text('listingUrl'),
      division: form.text('division'),
      contact: form.text('contact'),
    };
    const { reportSuspectMark } = await hub.request(ReportSuspectMarkDocument, { input });
    if (!reportSuspectMark) throw new HubError('INTERNAL', 'The hub took no report.');
    return reportedPage(view, reportSuspectMark.code);
  } catch (error) {
    const seconds = tooMany(error);
    if (seconds !== null) {
      const at = instantText(new Date(Date.now() + seconds * 1000).toISOString());
      const page = await again(view, request, form, { '': view.t('report.toomany', { at }) }, 429);
      return { ...page, headers: { ...page.headers, 'retry-after': String(seconds) } };
    }
    const faults = faultsIn(view, error, NAMES);
    if (faults) return again(view, request, form, faults, 400);
    throw error;
  }
};

const tellState: Answer = async (view, hub, request, form) => {
  const code = form.text('code') ?? '';
  const { suspectMarkReportState: state } = await hub.request(SuspectMarkReportStateDocument, { code });
  return state
    ? reportStatePage(view, state)
    : reportForm(
        view,
        request,
        { value: () => null, faults: { code: view.t('report.code.unknown') } },
        { code, status: 404 },
      );
};

/** After how many seconds a report is taken again, where too many were made; `null` for any other failure. */
function tooMany(error: unknown): number | null {
  if (!(error instanceof HubError) || error.code !== 'RATE_LIMITED') return null;
  return Number(error.errors[0]?.extensions?.['retryAfterSeconds'] ?? 60);
}

function again(view: View, request: FastifyRequest, form: Form, faults: Filled['faults'], status: number) {
  return reportForm(view, request, filled(form, faults), { key: form.text(KEY_FIELD) ?? undefined, status });
}
