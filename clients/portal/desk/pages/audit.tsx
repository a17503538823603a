import { z } from 'zod';
import { type CheckedRange, RANGE_ENTRIES } from '../../../../schema/contract/evidence/checked-range.ts';
import {
  type CheckpointKeys,
  readCheckpoint,
  type SignedHead,
  verifyCheckpoint,
} from '../../../../schema/contract/evidence/checkpoint.ts';
import { EvidenceFault } from '../../../../schema/contract/evidence/evidence-fault.ts';
import { verifyGrown } from '../../../../schema/contract/evidence/log-proof.ts';
import { toHex } from '../../../../schema/contract/evidence/merkle.ts';
import { checkpointKeysOf } from '../../../../schema/contract/evidence/verification-keys.ts';
import { HubError, type HubErrorDetail } from '../../../sdk/index.ts';
import type { InProcessAnswer, SendInProcess } from '../../in-process.ts';
import { Code, Fact, Mixed } from '../../pieces.tsx';
import type { TextKey } from '../../texts/zh.ts';
import { type DeskPage, type DeskView, deskAnswer } from '../desk-page.tsx';
import { LongField, TextField } from '../forms.tsx';

/** Entries that are verified when somebody opens the page. */
const NEWEST = 100;
/** A head is some 250 characters; a form that is sent by GET has to fit into an address. */
const HEAD_LENGTH = 1000;

/** `GET /desk/audit`: the signed head of the log, whether it only grew since a head that somebody has kept, and whether its entries hold. */
export const auditPage: DeskPage = {
  path: '/desk/audit',
  title: 'desk.audit',
  group: 'operating',
  needs: [
    ['OPERATIONS', 'audit:read'],
    ['OPERATIONS', 'security:manage'],
    ['OPERATIONS', 'agencies:manage'],
  ],
  async run({ view, send }) {
    const get = (path: string) => send({ method: 'GET', path, headers: {} });
    const [told, jwks] = await Promise.all([get('/audit/checkpoint'), get('/.well-known/jwks.json')]);
    const keys = held(() => checkpointKeysOf(jwks.bytes.toString('utf8')));
    const checkpoint = told.status === 200 ? told.bytes.toString('utf8') : null;
    const read = held(() => readCheckpoint(checkpoint ?? ''));
    const size = read instanceof EvidenceFault ? 0 : read.size;
    const { from, to } = rangeAsked(view, size);
    // It is asked for without a head too: the hub says whether this caller may.
    const checked = await checkedRange(send, from, to);
    const head =
      checkpoint === null
        ? null
        : keys instanceof EvidenceFault
          ? keys
          : held(() => verifyCheckpoint(checkpoint, keys));
    const kept = view.query.get('kept')?.trim();
    return deskAnswer(
      view,
      'desk.audit',
      <>
        <p>{view.t('desk.audit.intro')}</p>
        <Head view={view} checkpoint={checkpoint} head={head} />
        <section id="range">
          <h2>{view.t('desk.audit.range')}</h2>
          <p>{view.t('desk.audit.range.text', { count: RANGE_ENTRIES })}</p>
          <form method="get" action="#range" class="filters" aria-label={view.t('desk.audit.range')}>
            <TextField view={view} name="from" label="desk.audit.from" value={String(from)} type="number" />
            <TextField view={view} name="to" label="desk.audit.to" value={String(to)} type="number" />
            <button type="submit">{view.t('desk.audit.check')}</button>
          </form>
          {checked === null ? (
            <p role="status">{view.t('desk.audit.busy')}</p>
          ) : (
            checked !== 'none' &&
            (checked instanceof EvidenceFault ? (
              <FaultWords view={view} fault={checked} />
            ) : (
              <Checked view={view} checked={checked} asked={to} size={size} />
            ))
          )}
        </section>
        <section id="kept">
          <h2>{view.t('desk.audit.kept')}</h2>
          <p>{view.t('desk.audit.kept.text')}</p>
          <form method="get" action="#kept" class="stacked">
            <LongField view={view} name="kept" label="desk.audit.kept.head" value={kept} max={HEAD_LENGTH} required />
            <button type="submit">{view.t('desk.audit.compare')}</button>
          </form>
          {kept && head && !(head instanceof EvidenceFault) && !(keys instanceof EvidenceFault) && (
            <Grown view={view} grown={await grown(get, kept, head, keys)} />
          )}
        </section>
      </>,
    );
  },
};

/** What is asked for, within what there is; the newest entries where nothing is. */
function rangeAsked({ query }: DeskView, size: number): { from: number; to: number } {
  const number = (name: string) => {
    const value = Number.parseInt(query.get(name) ?? '', 10);
    return Number.isSafeInteger(value) && value > 0 ? value : undefined;
  };
  const to = Math.max(1, Math.min(number('to') ?? size, size));
  const from = Math.min(number('from') ?? Math.max(1, to - NEWEST + 1), to);
  return { from, to: Math.min(to, from + RANGE_ENTRIES - 1) };
}

/** @returns null while another check runs, `none` while there is no head. @throws HubError */
async function checkedRange(
  send: SendInProcess,
  from: number,
  to: number,
): Promise<CheckedRange | EvidenceFault | 'none' | null> {
  const answer = await send({ method: 'GET', path: `/audit/range?from=${from}&to=${to}`, headers: {} });
  if (answer.status === 200) return held(() => readRange(answer.bytes.toString('utf8')));
  const error = errorOf(answer);
  if (error.code === 'RATE_LIMITED') return null;
  if (error.code === 'NOT_FOUND') return 'none';
  throw error;
}

/** What says nothing of a fault is no word that there is none. @throws EvidenceFault MALFORMED */
function readRange(text: string): CheckedRange {
  const parsed = CHECKED.safeParse(JSON.parse(text));
  if (!parsed.success) throw new EvidenceFault('MALFORMED', 'It is not the answer of a check.');
  return parsed.data as CheckedRange;
}

const CHECKED = z.object({
  from: z.int(),
  to: z.int(),
  records: z.int(),
  away: z.int(),
  fault: z.object({ code: z.string(), entry: z.object({ number: z.int() }).loose().nullable() }).nullable(),
});

function errorOf({ bytes }: InProcessAnswer): HubError {
  const { errors } = JSON.parse(bytes.toString('utf8')) as { errors: HubErrorDetail[] };
  const { code, requestId } = errors[0]?.extensions ?? {};
  return new HubError(String(code), errors[0]?.message ?? '', { errors, requestId: String(requestId ?? '') || null });
}

function held<T>(verify: () => T): T | EvidenceFault {
  try {
    return verify();
  } catch (error) {
    if (error instanceof EvidenceFault) return error;
    throw error;
  }
}

interface Grown {
  readonly from: number;
  readonly to: number;
}

/** Whether the head that somebody has kept is of this log and an earlier state of it. */
async function grown(
  get: (path: string) => Promise<InProcessAnswer>,
  kept: string,
  head: SignedHead,
  keys: CheckpointKeys,
): Promise<Grown | EvidenceFault> {
  // A form sends its lines with both ends, and without the last.
  const older = held(() => verifyCheckpoint(`${kept.replaceAll('\r\n', '\n')}\n`, keys));
  if (older instanceof EvidenceFault) return older;
  const { bytes } =
    older.size > head.size
      ? { bytes: Buffer.from('') }
      : await get(`/audit/consistency?from=${older.size}&to=${head.size}`);
  return held(() => {
    verifyGrown(bytes.toString('utf8'), older, head);
    return { from: older.size, to: head.size };
  });
}

function Head({
  view,
  checkpoint,
  head,
}: {
  view: DeskView;
  checkpoint: string | null;
  head: SignedHead | EvidenceFault | null;
}) {
  const { t } = view;
  return (
    <section>
      <h2>{t('desk.audit.head')}</h2>
      {checkpoint === null || head === null ? (
        <p>{t('desk.health.head.none')}</p>
      ) : (
        <>
          {head instanceof EvidenceFault ? (
            <FaultWords view={view} fault={head} />
          ) : (
            <>
              <p class="answer answer-yes" role="status">
                {t('desk.audit.head.holds')}
              </p>
              <dl class="facts">
                <Fact name={t('desk.audit.size')}>{head.size}</Fact>
                <Fact name={t('desk.audit.root')}>
                  <Code>{toHex(head.root)}</Code>
                </Fact>
                <Fact name={t('desk.audit.log')}>
                  <Code>{head.origin}</Code>
                </Fact>
                <Fact name={t('desk.audit.key')}>
                  <Code>{head.kid}</Code>
                </Fact>
              </dl>
            </>
          )}
          <pre>{checkpoint}</pre>
          <p>
            <a href="/audit/checkpoint" download="checkpoint.txt">
              {t('desk.audit.keep')}
            </a>
          </p>
        </>
      )}
    </section>
  );
}

function Checked({
  view,
  checked,
  asked,
  size,
}: {
  view: DeskView;
  checked: CheckedRange;
  asked: number;
  size: number;
}) {
  const { t, to } = view;
  const { fault, from, to: last, records, away } = checked;
  const next = Math.min(last + RANGE_ENTRIES, size);
  return (
    <>
      {fault ? (
        <FaultWords view={view} fault={fault} />
      ) : (
        <p class="answer answer-yes" role="status">
          {t('desk.audit.range.holds', { from, to: last, records })}
        </p>
      )}
      {fault?.entry && (
        <dl class="facts">
          <Fact name={t('desk.audit.broken')}>{fault.entry.number}</Fact>
          <Fact name={t('desk.audit.records')}>
            {fault.entry.firstRecord === fault.entry.lastRecord
              ? fault.entry.firstRecord
              : t('desk.audit.records.of', { first: fault.entry.firstRecord, last: fault.entry.lastRecord })}
          </Fact>
          <Fact name={t('desk.audit.place')}>
            <Code>{`${fault.entry.stream}/${fault.entry.segment}`}</Code>
          </Fact>
        </dl>
      )}
      {fault?.entry && fault.entry.number > from && (
        <p>{t('desk.audit.range.holds', { from, to: fault.entry.number - 1, records })}</p>
      )}
      {away > 0 && <p>{t('desk.audit.away', { count: away })}</p>}
      {!fault && last < asked && <p>{t('desk.audit.range.time', { to: last })}</p>}
      {!fault && last < size && (
        <p>
          <a href={`${to('/desk/audit')}?from=${last + 1}&to=${next}#range`}>
            {t('desk.audit.next', { from: last + 1, to: next })}
          </a>
        </p>
      )}
    </>
  );
}

function Grown({ view, grown }: { view: DeskView; grown: Grown | EvidenceFault }) {
  if (grown instanceof EvidenceFault) return <FaultWords view={view} fault={grown} />;
  return (
    <p class="answer answer-yes" role="status">
      {view.t('desk.audit.grown', { from: grown.from, to: grown.to })}
    </p>
  );
}

/** What does not hold, in words, and the code that the command line says too. */
function FaultWords({ view, fault }: { view: DeskView; fault: Pick<EvidenceFault, 'code'> }) {
  return (
    <p class="answer answer-no" role="alert">
      <Mixed view={view}>{view.t(`desk.audit.fault.${fault.code}` as TextKey)}</Mixed> <Code>{fault.code}</Code>
    </p>
  );
}
