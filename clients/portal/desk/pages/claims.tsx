import { createHash } from 'node:crypto';
import {
  CancelClaimJobDocument,
  ClaimJobDocument,
  type ClaimJobState,
  CreateClaimJobDocument,
  DeskClaimJobsDocument,
  HubError,
  StartClaimJobDocument,
} from '../../../sdk/index.ts';
import { Fact, Instant, Words } from '../../pieces.tsx';
import { type DeskForm, type DeskPage, deskChange, deskPage, type Need } from '../desk-page.tsx';
import { DeskFormBox, FileField, need, RowButton } from '../forms.tsx';
import { Listing, pageAsked } from '../listing.tsx';
import { FormFault } from '../read-form.ts';
import { Amount, Word } from '../words.tsx';

const NEEDS: readonly Need[] = [['CLAIM_CHECK', 'claims:verify']];
/** Largest file that a page takes; the address of the job takes larger ones in parts. */
const FILE_BYTES = 16 * 1024 * 1024;
const UNDER_WAY: ReadonlySet<ClaimJobState> = new Set(['QUEUED', 'RUNNING', 'WAITING']);
const AGAIN_SECONDS = 3;

/** `GET /desk/claims`: files of claims, and a form for another one. */
export const claimsPage = deskPage({
  path: '/desk/claims',
  title: 'desk.claims',
  group: 'claims',
  needs: NEEDS,
  document: DeskClaimJobsDocument,
  variables: pageAsked,
  body: (view, { claimJobs }) => (
    <>
      <p>{view.t('desk.claims.intro')}</p>
      <DeskFormBox view={view} action="/desk/claims" file>
        <FileField
          view={view}
          name="file"
          label="desk.file"
          hint="desk.claims.file.hint"
          accept=".csv,.xlsx,.ndjson"
          required
        />
        <p>
          <label>
            <input type="checkbox" name="dryRun" value="1" /> {view.t('desk.claims.dryrun')}
          </label>
        </p>
        <button type="submit">{view.t('desk.claims.send')}</button>
      </DeskFormBox>
      <h2>{view.t('desk.claims.jobs')}</h2>
      <Listing
        view={view}
        list={claimJobs}
        caption="desk.claims.jobs"
        empty="desk.claims.none"
        columns={[
          [
            'desk.file',
            ({ id, fileName }) => <a href={view.to(`/desk/claims/${encodeURIComponent(id)}`)}>{fileName ?? id}</a>,
          ],
          ['desk.state', ({ state }) => <Word view={view} of="ClaimJobState" value={state} />],
          ['desk.time', ({ createdAt }) => <Instant>{createdAt}</Instant>],
          ['desk.claims.judged', ({ progress }) => <Amount>{progress.rowsJudged}</Amount>],
          ['desk.claims.accepted', ({ progress }) => <Amount>{progress.accepted}</Amount>],
          ['desk.claims.rejected', ({ progress }) => <Amount>{progress.rejected}</Amount>],
          ['desk.claims.review', ({ progress }) => <Amount>{progress.review}</Amount>],
        ]}
      />
    </>
  ),
});

const FORMATS = { csv: 'CSV', txt: 'CSV', xlsx: 'XLSX', ndjson: 'NDJSON', jsonl: 'NDJSON' } as const;

/** `POST /desk/claims`: makes a job and gives it the file. The same file sent twice within a job's life is the same job. */
export const sendClaims: DeskForm = {
  path: '/desk/claims',
  needs: NEEDS,
  bytes: FILE_BYTES,
  async run({ view, hub, send }, form) {
    const file = form.file('file');
    if (!file) throw new FormFault('desk.file', 'desk.fault.empty');
    const ending = file.name.toLowerCase().split('.').at(-1) ?? '';
    if (!Object.hasOwn(FORMATS, ending)) throw new FormFault('desk.file', 'desk.claims.formats');
    const dryRun = form.text('dryRun') !== null;
    const key = createHash('sha256').update(file.bytes).update(`${dryRun} ${file.name}`).digest('hex');
    const { createClaimJob } = await hub.request(CreateClaimJobDocument, {
      input: {
        idempotencyKey: `desk-${key.slice(0, 48)}`,
        format: FORMATS[ending as keyof typeof FORMATS],
        fileName: file.name,
        language: view.language === 'zh' ? 'ZH' : 'EN',
        dryRun,
      },
    });
    const job = createClaimJob?.job;
    if (!job) throw new HubError('BAD_RESPONSE', 'The hub did not make a job.');
    if (job.state === 'AWAITING_FILE') {
      const { status, bytes } = await send({
        method: 'PUT',
        path: job.uploadPath,
        headers: { 'content-type': 'application/octet-stream' },
        body: file.bytes,
      });
      if (status >= 400) throw failureOf(status, bytes);
    }
    return { redirectTo: `/desk/claims/${encodeURIComponent(job.id)}` };
  },
};

/** What an address of the hub that is no GraphQL refused, as an error of the hub. */
function failureOf(status: number, bytes: Buffer): HubError {
  try {
    const { errors = [] } = JSON.parse(bytes.toString('utf8')) as { errors?: HubError['errors'] };
    const [first] = errors;
    if (first) return new HubError(first.extensions?.code ?? 'INTERNAL', first.message, { errors });
  } catch {
    // No JSON.
  }
  return new HubError('BAD_RESPONSE', `HTTP status ${status}`);
}

/** `GET /desk/claims/<id>`: how far a file is; the page loads itself again until it is done. */
export const claimJobPage = deskPage({
  path: '/desk/claims/:id',
  title: 'desk.claimjob',
  group: null,
  needs: NEEDS,
  document: ClaimJobDocument,
  variables: ({ params }) => ({ id: params['id'] ?? '' }),
  again: ({ claimJob }) => (claimJob && UNDER_WAY.has(claimJob.state) ? AGAIN_SECONDS : undefined),
  body: (view, { claimJob }) => {
    const { t, to } = view;
    if (!claimJob) return <p>{t('desk.claimjob.absent')}</p>;
    const { id, state, progress, inspection, failure, fileName } = claimJob;
    const rows = inspection?.rows ?? 0;
    const place = `/desk/claims/${encodeURIComponent(id)}`;
    return (
      <>
        <p>
          <strong>{fileName ?? id}</strong>
        </p>
        <p role="status">
          <Word view={view} of="ClaimJobState" value={state} />
          {claimJob.waitingFor && [' ', <Word view={view} of="ClaimJobWaiting" value={claimJob.waitingFor} />]}
        </p>
        {failure && (
          <p class="note note-missing">
            <Words view={view} {...failure} />
          </p>
        )}
        {rows > 0 && (
          <p>
            <progress value={progress.rowsJudged} max={rows} aria-label={t('desk.claims.judged')} />{' '}
            {t('desk.claimjob.progress', { judged: progress.rowsJudged, rows })}
          </p>
        )}
        <ul class="figures">
          <li>
            <strong>{progress.accepted}</strong> {t('desk.claims.accepted')}
          </li>
          <li>
            <strong>{progress.rejected}</strong> {t('desk.claims.rejected')}
          </li>
          <li>
            <strong>{progress.review}</strong> {t('desk.claims.review')}
          </li>
        </ul>
        {inspection && (
          <dl class="facts">
            <Fact name={t('desk.claimjob.read')}>{inspection.description}</Fact>
            <Fact name={t('desk.claimjob.columns')}>
              {inspection.columns.map(({ field, header }) => `${header} = ${field}`).join('；')}
            </Fact>
            <Fact name={t('desk.claimjob.unmapped')}>{inspection.unmapped.join('、')}</Fact>
            <Fact name={t('desk.claimjob.damaged')}>{String(inspection.rowsDamaged)}</Fact>
            <Fact name={t('desk.claimjob.quota')}>
              {`${inspection.quotaNeeded}${inspection.quotaLeft === null ? '' : ` / ${inspection.quotaLeft}`}`}
            </Fact>
            <Fact name={t('desk.claimjob.warnings')}>
              {inspection.warnings.length > 0 && (
                <ul>
                  {inspection.warnings.map(({ message }) => (
                    <li>
                      <Words view={view} {...message} />
                    </li>
                  ))}
                </ul>
              )}
            </Fact>
          </dl>
        )}
        {claimJob.csvPath && (
          <p>
            <a href={to(`${place}/result.csv`)} download>
              {t('desk.claimjob.csv')}
            </a>{' '}
            <a href={to(`${place}/result.ndjson`)} download>
              NDJSON
            </a>
          </p>
        )}
        {state === 'INSPECTED' && (
          <RowButton
            view={view}
            action="/desk/claims/start"
            name="job"
            value={id}
            label="desk.claimjob.start"
            what={fileName ?? id}
          />
        )}
        {(UNDER_WAY.has(state) || state === 'INSPECTED' || state === 'AWAITING_FILE') && (
          <RowButton
            view={view}
            action="/desk/claims/cancel"
            name="job"
            value={id}
            label="desk.claimjob.cancel"
            what={fileName ?? id}
          />
        )}
      </>
    );
  },
});

/** `GET /desk/claims/<id>/result.csv` and `.ndjson`, as the hub makes them for the same token. */
const resultFile = (format: 'csv' | 'ndjson'): DeskPage => ({
  path: `/desk/claims/:id/result.${format}`,
  title: 'desk.claimjob',
  group: null,
  needs: NEEDS,
  async run({ view, send }) {
    const path = `/claim-jobs/${encodeURIComponent(view.params['id'] ?? '')}/result.${format}`;
    const { status, header, bytes } = await send({ method: 'GET', path, headers: {} });
    if (status >= 400) throw failureOf(status, bytes);
    return {
      type: header('content-type') ?? 'application/octet-stream',
      content: bytes,
      headers: { 'content-disposition': header('content-disposition') ?? 'attachment' },
    };
  },
});
export const resultCsv = resultFile('csv');
export const resultNdjson = resultFile('ndjson');

export const startClaims = deskChange({
  path: '/desk/claims/start',
  needs: NEEDS,
  document: StartClaimJobDocument,
  variables: (form) => ({ id: need(form, 'job', 'desk.claimjob') }),
  next: (form) => `/desk/claims/${encodeURIComponent(form.text('job') ?? '')}`,
  done: 'desk.done.started',
});

export const cancelClaims = deskChange({
  path: '/desk/claims/cancel',
  needs: NEEDS,
  document: CancelClaimJobDocument,
  variables: (form) => ({ id: need(form, 'job', 'desk.claimjob') }),
  next: (form) => `/desk/claims/${encodeURIComponent(form.text('job') ?? '')}`,
  done: 'desk.done.cancelled',
});
