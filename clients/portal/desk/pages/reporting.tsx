import { createHash } from 'node:crypto';
import { REPORT_KINDS } from '../../../../schema/domain/report-kinds.ts';
import type { GroupedRecord } from '../../../../schema/report-files/group-rows.ts';
import { openReportFile } from '../../../../schema/report-files/open-report-file.ts';
import { REPORT_FILES } from '../../../../schema/report-files/report-files.ts';
import { TableError } from '../../../../schema/tabular/table.ts';
import {
  CorrectionQueueDocument,
  DeskReportsDocument,
  DeskTraceCodesDocument,
  type QueuedRowState,
  type TraceCodeApplicationState,
} from '../../../sdk/index.ts';
import { type RowAnswer, SEND } from '../../../sdk/send-report.ts';
import { Code, Instant, Table, Words } from '../../pieces.tsx';
import { type DeskForm, type DeskView, deskAnswer, deskPage, type Need } from '../desk-page.tsx';
import { ChoiceField, DeskFormBox, FileField, needOf } from '../forms.tsx';
import { chosenOf, Filters, Listing, pageAsked } from '../listing.tsx';
import { FormFault, type FormFile } from '../read-form.ts';
import { readUpload } from '../temporary-file.ts';
import { Amount, Word, wordsOf } from '../words.tsx';

const NEEDS: readonly Need[] = [
  ['REPORTING', 'certificates:report'],
  ['REPORTING', 'results:report'],
];
const KINDS = REPORT_FILES.map(({ command }) => command);
/** Largest file that a page takes; longer ones go by the command line, which can be interrupted. */
const FILE_BYTES = 8 * 1024 * 1024;
/** Records of one call, and of one file at a page. */
const BATCH = 200;
const MOST_RECORDS = 5_000;
/** Rows that a page shows; refused ones first. */
const SHOWN = 200;
/** Nobody interrupts: a call has its own time limit. */
const NEVER = new AbortController().signal;
const QUEUE_STATES: readonly QueuedRowState[] = ['OPEN', 'CORRECTED', 'WITHDRAWN'];

/** `GET /desk/reports`: what was reported, and a form for a file. */
export const reportsPage = deskPage({
  path: '/desk/reports',
  title: 'desk.reports',
  group: 'reporting',
  needs: NEEDS,
  document: DeskReportsDocument,
  variables: pageAsked,
  body: (view, { reportReceipts }) => (
    <>
      <ReportForm view={view} />
      <h2>{view.t('desk.reports.receipts')}</h2>
      <Listing
        view={view}
        list={reportReceipts}
        caption="desk.reports.receipts"
        empty="desk.reports.none"
        columns={[
          ['desk.receipt', ({ number }) => <Code>{number}</Code>],
          ['desk.kind', ({ kind }) => <Word view={view} of="ReportKind" value={kind} />],
          ['desk.time', ({ receivedAt }) => <Instant>{receivedAt}</Instant>],
          ['desk.rows', ({ rows }) => <Amount>{rows}</Amount>],
          ['desk.accepted', ({ accepted }) => <Amount>{accepted}</Amount>],
          ['desk.unchanged', ({ unchanged }) => <Amount>{unchanged}</Amount>],
          ['desk.rejected', ({ rejected }) => <Amount>{rejected}</Amount>],
        ]}
      />
    </>
  ),
});

function ReportForm({ view }: { view: DeskView }) {
  const words = REPORT_FILES.map(({ command, title }) => [command, title[view.language]] as const);
  return (
    <section>
      <h2>{view.t('desk.reports.upload')}</h2>
      <p>{view.t('desk.reports.upload.text')}</p>
      <DeskFormBox view={view} action="/desk/reports" file>
        <ChoiceField view={view} name="kind" label="desk.kind" options={words} />
        <FileField view={view} name="file" label="desk.file" accept=".csv,.xlsx,.ndjson,.jsonl" required />
        <button type="submit">{view.t('desk.reports.send')}</button>
      </DeskFormBox>
    </section>
  );
}

/** `POST /desk/reports`: a file, and what became of each of its rows. The same file again changes nothing. */
export const sendReport: DeskForm = {
  path: '/desk/reports',
  needs: NEEDS,
  bytes: FILE_BYTES,
  async run({ view, hub }, form) {
    const command = needOf(form, 'kind', 'desk.kind', KINDS);
    const send = SEND[command];
    const file = form.file('file');
    if (!file || !send) throw new FormFault('desk.file', 'desk.fault.empty');
    const records = await recordsOf(file, command, view);
    if ('refused' in records) return refusedFile(view, records.refused);
    const rows: (RowAnswer & { readonly row: number; readonly receipt: string })[] = [];
    const reportKey = createHash('sha256').update(file.bytes).digest('hex');
    for (let from = 0; from < records.length; from += BATCH) {
      const batch = records.slice(from, from + BATCH);
      // Whether reports are complete up to now is for the command line to state, or for the body's own system.
      const answer = await send(hub, { records: batch, reportKey: `${reportKey}:${from}`, partial: true }, NEVER);
      for (const [index, row] of answer.rows.entries())
        rows.push({ ...row, row: batch[index]?.row ?? 0, receipt: answer.receiptNumber });
    }
    return rowResults(view, rows);
  },
};

async function recordsOf(
  file: FormFile,
  command: string,
  view: DeskView,
): Promise<GroupedRecord[] | { readonly refused: string }> {
  const kind = REPORT_FILES.find((one) => one.command === command);
  if (!kind) throw new FormFault('desk.kind', 'desk.fault.choice');
  return readUpload(file, view, async (path) => {
    const opened = await openReportFile(path, kind, { map: [] });
    const records: GroupedRecord[] = [];
    for await (const record of opened.records) {
      records.push(record);
      if (records.length > MOST_RECORDS) throw new TableError(view.t('desk.reports.toomany', { count: MOST_RECORDS }));
    }
    return records;
  });
}

function refusedFile(view: DeskView, words: string) {
  return deskAnswer(
    view,
    'desk.reports',
    <>
      <p class="note note-missing" role="alert">
        <strong>{view.t('desk.reports.unreadable')}</strong> {words}
      </p>
      <ReportForm view={view} />
    </>,
    { status: 400 },
  );
}

function rowResults(view: DeskView, rows: readonly (RowAnswer & { readonly row: number; readonly receipt: string })[]) {
  const { t } = view;
  const of = (outcome: RowAnswer['outcome']) => rows.filter((row) => row.outcome === outcome);
  const shown = [...of('REJECTED'), ...of('ACCEPTED'), ...of('UNCHANGED')].slice(0, SHOWN);
  return deskAnswer(
    view,
    'desk.reports.results',
    <>
      <ul class="figures">
        {(['ACCEPTED', 'UNCHANGED', 'REJECTED'] as const).map((outcome) => (
          <li>
            <strong>{of(outcome).length}</strong> <Word view={view} of="RowOutcome" value={outcome} />
          </li>
        ))}
      </ul>
      {of('REJECTED').length > 0 && (
        <p>
          {t('desk.reports.rejected')} <a href={view.to('/desk/corrections')}>{t('desk.corrections')}</a>
        </p>
      )}
      <Table
        caption={t('desk.list.shown', { shown: shown.length, count: rows.length })}
        head={[t('desk.row'), t('desk.key'), t('desk.decision'), t('desk.place'), t('desk.words'), t('desk.receipt')]}
        rows={shown.map(({ row, key, outcome, field, zh, en, result, receipt }) => [
          String(row),
          <Code>{key}</Code>,
          <Word view={view} of="RowOutcome" value={outcome} />,
          <Code>{field}</Code>,
          <>
            <Words view={view} zh={zh} en={en} /> {result}
          </>,
          <Code>{receipt}</Code>,
        ])}
      />
      <p>
        <a href={view.to('/desk/reports')}>{t('desk.reports')}</a>
      </p>
    </>,
  );
}

/** `GET /desk/corrections`: rows that were refused, until they are right or withdrawn. */
export const correctionsPage = deskPage({
  path: '/desk/corrections',
  title: 'desk.corrections',
  group: 'reporting',
  needs: NEEDS,
  document: CorrectionQueueDocument,
  variables: (view) => ({
    ...pageAsked(view),
    filter: {
      kind: chosenOf(view, 'kind', REPORT_KINDS) ?? null,
      state: chosenOf(view, 'state', QUEUE_STATES) ?? 'OPEN',
    },
  }),
  body: (view, { myCorrectionQueue }) => (
    <>
      <p>{view.t('desk.corrections.intro')}</p>
      <Filters
        view={view}
        filters={[
          { name: 'kind', label: 'desk.kind', options: wordsOf(view, 'ReportKind', REPORT_KINDS) },
          { name: 'state', label: 'desk.state', options: wordsOf(view, 'QueuedRowState', QUEUE_STATES) },
        ]}
      />
      <Listing
        view={view}
        list={myCorrectionQueue}
        caption="desk.corrections"
        empty="desk.corrections.none"
        columns={[
          ['desk.key', ({ key }) => <Code>{key ?? '—'}</Code>],
          ['desk.kind', ({ kind }) => <Word view={view} of="ReportKind" value={kind} />],
          [
            'desk.words',
            ({ field, message, code }) => (
              <>
                <Code>{field}</Code>: <Words view={view} {...message} /> <Code>{code}</Code>
              </>
            ),
          ],
          ['desk.state', ({ state }) => <Word view={view} of="QueuedRowState" value={state} />],
          ['desk.time', ({ refusedAt }) => <Instant>{refusedAt}</Instant>],
          ['desk.receipt', ({ receiptNumber }) => <Code>{receiptNumber}</Code>],
        ]}
      />
    </>
  ),
});

const APPLICATION_STATES: readonly TraceCodeApplicationState[] = ['AWAITING_REVIEW', 'ISSUED', 'REFUSED'];

/** `GET /desk/trace-codes` */
export const traceCodesPage = deskPage({
  path: '/desk/trace-codes',
  title: 'desk.tracecodes',
  group: 'reporting',
  needs: [['REPORTING', 'certificates:report']],
  document: DeskTraceCodesDocument,
  variables: (view) => ({
    ...pageAsked(view),
    filter: { state: chosenOf(view, 'state', APPLICATION_STATES) ?? null },
  }),
  body: (view, { traceCodeApplications }) => (
    <>
      <Filters
        view={view}
        filters={[
          {
            name: 'state',
            label: 'desk.state',
            options: wordsOf(view, 'TraceCodeApplicationState', APPLICATION_STATES),
          },
        ]}
      />
      <Listing
        view={view}
        list={traceCodeApplications}
        caption="desk.tracecodes"
        empty="desk.tracecodes.none"
        columns={[
          ['certificate.number', ({ certificate }) => <Code>{certificate?.number ?? '—'}</Code>],
          ['search.model', ({ models }) => models.join('、')],
          ['desk.state', ({ state }) => <Word view={view} of="TraceCodeApplicationState" value={state} />],
          ['desk.words', ({ reasons }) => reasons.map(({ zh, en }) => <Words view={view} zh={zh} en={en} />)],
          ['desk.time', ({ appliedAt }) => <Instant>{appliedAt}</Instant>],
          [
            'desk.codes',
            ({ traceCodes }) =>
              traceCodes.map(({ code }) => (
                <>
                  <a href={view.to(`/t/${encodeURIComponent(code)}`)}>
                    <Code>{code}</Code>
                  </a>{' '}
                </>
              )),
          ],
        ]}
      />
    </>
  ),
});
