import type { FastifyBaseLogger } from 'fastify';
import { HubError } from '../../sdk/index.ts';
import { FAULT_KINDS, FAULT_STATUS, type FaultKind } from '../pages/error.tsx';
import { Code } from '../pieces.tsx';
import type { TextKey } from '../texts/zh.ts';
import type { Page, View } from '../view.ts';
import { FormFault } from './read-form.ts';

type Kind = FaultKind | 'conflict' | 'foreign';

const STATUS: Readonly<Record<Kind, number>> = { ...FAULT_STATUS, conflict: 409, foreign: 403 };

/** Who works here also changes things, and by more than public operations. */
const KINDS: Readonly<Record<string, Kind>> = {
  ...FAULT_KINDS,
  OPERATION_TOO_COSTLY: 'input',
  CONFLICT: 'conflict',
  OPERATION_NOT_TRUSTED: 'forbidden',
  PURPOSE_REQUIRED: 'forbidden',
};

/** The page for what failed at a desk, with the hub's own words: whoever works here can mend what he is told. What is none of the hub's errors is logged. */
export function deskFault(view: View, error: unknown, requestId: string, log: FastifyBaseLogger): Page {
  if (error instanceof FormFault) {
    const { t } = view;
    return faultPage(
      view,
      'input',
      <p>{t('desk.fault.field', { field: t(error.field), expected: t(error.expected) })}</p>,
    );
  }
  const told = error instanceof HubError ? error : null;
  const kind = (told && KINDS[told.code]) ?? 'internal';
  if (kind === 'internal') log.error({ err: error, requestId }, 'a page of a desk could not be made');
  const seconds = Math.ceil((told?.retryAfterMs ?? 10_000) / 1000);
  const page = faultPage(view, kind, told && <HubWords error={told} view={view} />, told?.requestId ?? requestId);
  return kind === 'busy' || kind === 'down' ? { ...page, headers: { 'retry-after': String(seconds) } } : page;
}

/** The page for a form that another site sent, or one of an earlier session. */
export function foreignForm(view: View): Page {
  return faultPage(view, 'foreign', null);
}

/** What the hub said, in its words: code, sentence, place. */
function HubWords({ view: { t }, error }: { view: View; error: HubError }) {
  const [first] = error.errors;
  const { argument, expected, requiredScopes } = first?.extensions ?? {};
  return (
    <dl class="facts">
      <div class="fact">
        <dt>{t('desk.fault.code')}</dt>
        <dd>
          <Code>{error.code}</Code>
        </dd>
      </div>
      <div class="fact">
        <dt>{t('desk.fault.words')}</dt>
        <dd lang="en">{error.message}</dd>
      </div>
      {argument && (
        <div class="fact">
          <dt>{t('desk.fault.place')}</dt>
          <dd>
            <Code>{argument}</Code> {expected && <span lang="en">{expected}</span>}
          </dd>
        </div>
      )}
      {Array.isArray(requiredScopes) && (
        <div class="fact">
          <dt>{t('desk.fault.scopes')}</dt>
          <dd>
            <Code>{requiredScopes.join(' ')}</Code>
          </dd>
        </div>
      )}
    </dl>
  );
}

function faultPage(view: View, kind: Kind, said: Page['body'] | null, requestId?: string): Page {
  const { t, to } = view;
  const title = t(`desk.fault.${kind}` as TextKey);
  return {
    title,
    status: STATUS[kind],
    noIndex: true,
    body: (
      <article>
        <h1>{title}</h1>
        <p>{t(`desk.fault.${kind}.means` as TextKey)}</p>
        {said}
        {requestId && (
          <p class="hint">
            {t('desk.fault.number')} <Code>{requestId}</Code>
          </p>
        )}
        <p>
          <a href={to('/desk')}>{t('desk.title')}</a>
        </p>
      </article>
    ),
  };
}
