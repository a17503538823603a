import type { FastifyBaseLogger } from 'fastify';
import { HubError } from '../../sdk/index.ts';
import { Code } from '../pieces.tsx';
import type { TextKey } from '../texts/zh.ts';
import type { Page, View } from '../view.ts';

export type FaultKind = 'notfound' | 'input' | 'busy' | 'down' | 'internal' | 'forbidden';

/** The status that a page of a kind of fault is answered with. */
export const FAULT_STATUS: Readonly<Record<FaultKind, number>> = {
  notfound: 404,
  input: 400,
  busy: 429,
  down: 503,
  internal: 500,
  forbidden: 403,
};

/** Kinds of fault by the hub's error codes; what is not named is a fault of the hub. */
export const FAULT_KINDS: Readonly<Record<string, FaultKind>> = {
  BAD_USER_INPUT: 'input',
  NOT_FOUND: 'notfound',
  RATE_LIMITED: 'busy',
  QUOTA_EXCEEDED: 'busy',
  SOURCE_UNAVAILABLE: 'down',
  TIMEOUT: 'down',
  UNREACHABLE: 'down',
  UNAUTHENTICATED: 'forbidden',
  FORBIDDEN: 'forbidden',
  FIELD_FORBIDDEN: 'forbidden',
};

/** The page for what failed while a page was made; what is none of the hub's errors is logged and told as a fault of the hub. */
export function errorPage(view: View, error: unknown, requestId: string, log: FastifyBaseLogger): Page {
  const told = error instanceof HubError ? error : null;
  const kind = (told && FAULT_KINDS[told.code]) ?? 'internal';
  if (kind === 'internal') log.error({ err: error, requestId }, 'a page could not be made');
  const seconds = told?.errors[0]?.extensions?.['retryAfterSeconds'] ?? Math.ceil((told?.retryAfterMs ?? 1000) / 1000);
  const page = faultPage(view, kind, told?.requestId ?? requestId, Number(seconds));
  return kind === 'busy' || kind === 'down'
    ? { ...page, headers: { 'retry-after': String(kind === 'busy' ? seconds : 10) } }
    : page;
}

/** The page for a status that something outside of the pages answered with. */
export function statusPage(view: View, status: number, requestId: string): Page {
  const kind = (Object.keys(FAULT_STATUS) as FaultKind[]).find((one) => FAULT_STATUS[one] === status);
  return { ...faultPage(view, kind ?? (status < 500 ? 'input' : 'internal'), requestId, 1), status };
}

function faultPage(view: View, kind: FaultKind, requestId: string, seconds: number): Page {
  const { t, to } = view;
  const title = t(`error.${kind}` as TextKey);
  const [before, after] = t('error.number', { id: '\u0000' }).split('\u0000');
  return {
    title,
    status: FAULT_STATUS[kind],
    noIndex: true,
    body: (
      <article>
        <h1>{title}</h1>
        <p>{t(`error.${kind}.means` as TextKey, { seconds })}</p>
        <p>
          {before}
          <Code>{requestId}</Code>
          {after}
        </p>
        <p>
          <a href={to('/')}>{t('error.home')}</a>
        </p>
      </article>
    ),
  };
}
