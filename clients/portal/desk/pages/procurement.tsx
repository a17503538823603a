import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { readTenderFile } from '../../../../schema/tender-files/tender-file.ts';
import { bundleFiles, evaluationIn, recordAddress } from '../../../sdk/evaluation-sheet/bundle-files.ts';
import { sheetRows } from '../../../sdk/evaluation-sheet/sheet-rows.ts';
import type { Evaluation } from '../../../sdk/evaluation-sheet/sheet-words.ts';
import {
  CreateTenderDocument,
  EvaluateTenderDocument,
  EvidenceFault,
  HubError,
  ProcurementEligibilityDocument,
  type ProcurementEligibilityQuery,
  type PunishmentMeasureStandingFragment,
  recordReceipts,
  verifyReceipt,
} from '../../../sdk/index.ts';
import { inProcessFetch } from '../../in-process.ts';
import { Code, Fictional, Table, Words } from '../../pieces.tsx';
import { clientOver } from '../caller.ts';
import { type DeskForm, type DeskPage, type DeskView, deskAnswer, type Need } from '../desk-page.tsx';
import { DeskFormBox, FileField, LongField, need, TextField } from '../forms.tsx';
import { FormFault } from '../read-form.ts';
import { readUpload } from '../temporary-file.ts';
import { wordOf } from '../words.tsx';
import { Measures } from './punishments.tsx';

const NEEDS: readonly Need[] = [['PROCUREMENT', 'procurement:check']];
/** Items of one check at a page. */
const MOST_ITEMS = 60;
const FILE_BYTES = 4 * 1024 * 1024;
/** A code of the catalogue of government procurement (政府采购品目分类目录). */
const CATEGORY = /^[AC]\d{4,}$/;

/** `GET /desk/procurement`: what may or must be bought, and a tender's evaluation. */
export const procurementPage: DeskPage = {
  path: '/desk/procurement',
  title: 'desk.procurement',
  group: 'procurement',
  needs: NEEDS,
  async run({ view, hub }) {
    // Whether somebody may ask at all is for the hub to say, before a form is filled in.
    await hub.request(ProcurementEligibilityDocument, { input: { items: [{ productName: '办公桌' }] } });
    return deskAnswer(view, 'desk.procurement', <Forms view={view} />);
  },
};

function Forms({ view, items }: { view: DeskView; items?: string | null }) {
  const { t } = view;
  return (
    <>
      <section>
        <h2>{t('desk.procurement.check')}</h2>
        <p>{t('desk.procurement.intro', { count: MOST_ITEMS })}</p>
        <DeskFormBox view={view} action="/desk/procurement">
          <LongField
            view={view}
            name="items"
            label="desk.procurement.items"
            hint="desk.procurement.items.hint"
            value={items}
            required
          />
          <TextField view={view} name="region" label="desk.division" />
          <TextField view={view} name="supplier" label="desk.procurement.supplier" />
          <button type="submit">{t('desk.procurement.ask')}</button>
        </DeskFormBox>
      </section>
      <section>
        <h2>{t('desk.tender')}</h2>
        <p>{t('desk.tender.intro')}</p>
        <DeskFormBox view={view} action="/desk/procurement/tender" file>
          <FileField
            view={view}
            name="file"
            label="desk.tender.file"
            hint="desk.tender.file.hint"
            accept=".xlsx"
            required
          />
          <button type="submit">{t('desk.tender.send')}</button>
        </DeskFormBox>
      </section>
    </>
  );
}

/** `POST /desk/procurement`: one product a line, with a certificate and model where there are. */
export const checkPurchase: DeskForm = {
  path: '/desk/procurement',
  needs: NEEDS,
  async run({ view, hub }, form) {
    const text = need(form, 'items', 'desk.procurement.items');
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    if (lines.length > MOST_ITEMS) throw new FormFault('desk.procurement.items', 'desk.procurement.toomany');
    const items = lines.map((line, index) => {
      const [product = '', certificateNumber = '', productModel = ''] = line
        .split(/[;；\t]/)
        .map((part) => part.trim());
      return {
        reference: String(index + 1),
        ...(CATEGORY.test(product) ? { categoryCode: product } : { productName: product }),
        ...(certificateNumber && { certificateNumber }),
        ...(productModel && { productModel }),
      };
    });
    const region = form.text('region');
    const { procurementEligibility } = await hub.request(ProcurementEligibilityDocument, {
      input: { items, region, supplierUscc: form.text('supplier') },
      region,
    });
    if (!procurementEligibility) throw new HubError('BAD_RESPONSE', 'The hub did not answer about the purchase.');
    return deskAnswer(
      view,
      'desk.procurement',
      <>
        <Answers view={view} answer={procurementEligibility} lines={lines} />
        <Forms view={view} items={text} />
      </>,
    );
  },
};

type Answer = NonNullable<ProcurementEligibilityQuery['procurementEligibility']>;

function Answers({ view, answer, lines }: { view: DeskView; answer: Answer; lines: readonly string[] }) {
  const { t } = view;
  return (
    <section>
      <h2>{t('desk.procurement.answer')}</h2>
      {answer.supplierBars.map(({ list, decisionNumber }) => (
        <p class="note note-missing">
          {t('desk.procurement.barred')} {list && t(`list.${list}`)} <Code>{decisionNumber ?? '—'}</Code>
        </p>
      ))}
      <Punishments view={view} measures={answer.supplier?.jointPunishments ?? []} />
      <Table
        caption={t('desk.procurement.caption', { day: answer.on })}
        head={[
          t('search.product'),
          t('desk.procurement.outcome'),
          t('desk.words'),
          t('desk.basis'),
          t('certificate.number'),
        ]}
        rows={answer.items.map((item, index) => [
          <span lang="zh-CN">{lines[index]}</span>,
          item.outcome ? wordOf(view, 'ProcurementOutcome', item.outcome) : t('desk.notjudged'),
          item.reasons.map(({ message }) => (
            <>
              <Words view={view} {...message} />{' '}
            </>
          )),
          item.clause ? (
            <>
              <span lang="zh-CN">{item.clause.instrument}</span> <Code>{item.clause.item}</Code>
            </>
          ) : (
            '—'
          ),
          item.certificate ? (
            <a href={view.to(`/certificate/${encodeURIComponent(item.certificate.number)}`)}>
              <Code>{item.certificate.number}</Code>
            </a>
          ) : (
            '—'
          ),
        ])}
      />
    </section>
  );
}

/** What the authorities of the purchase's province have taken against the supplier: to be read, it bars from nothing by itself. */
function Punishments({ view, measures }: { view: DeskView; measures: readonly PunishmentMeasureStandingFragment[] }) {
  if (measures.length === 0) return null;
  return (
    <section class="note">
      <strong>{view.t('desk.procurement.punished')}</strong>
      <Fictional view={view} what={measures.some(({ fictional }) => fictional)} />
      <Measures view={view} measures={measures} />
    </section>
  );
}

/** `POST /desk/procurement/tender`: a workbook with project, items and bids; the sheet that compares them. The same workbook is the same tender. */
export const evaluateTender: DeskForm = {
  path: '/desk/procurement/tender',
  needs: NEEDS,
  bytes: FILE_BYTES,
  async run({ view, send }, form) {
    const file = form.file('file');
    if (!file) throw new FormFault('desk.tender.file', 'desk.fault.empty');
    const read = await readUpload(file, view, readTenderFile);
    if ('refused' in read)
      return deskAnswer(
        view,
        'desk.procurement',
        <>
          <p class="note note-missing" role="alert">
            <strong>{view.t('desk.tender.unreadable')}</strong> {read.refused}
          </p>
          <Forms view={view} />
        </>,
        { status: 400 },
      );
    const recorder = recordReceipts(inProcessFetch(send));
    const hub = clientOver(recorder.fetch);
    const { createTender } = await hub.request(CreateTenderDocument, { input: read.tender });
    const tender = createTender?.tender.id ?? '';
    const { evaluateTender: evaluated } = await hub.request(EvaluateTenderDocument, {
      input: { tender, bids: read.bids },
    });
    if (!evaluated) throw new HubError('BAD_RESPONSE', 'The hub did not evaluate the tender.');
    return deskAnswer(
      view,
      'desk.tender.sheet',
      <Sheet view={view} evaluation={evaluated.tenderEvaluation} receipt={recorder.file()} />,
    );
  },
};

/** Most bytes of a receipt that a page brings back, as the form writes it. */
const RECEIPT_BYTES = 16 * 1024 * 1024;

/**
 * `POST /desk/procurement/bundle`: what proves an evaluation, in one archive that `yunqiao evidence verify` verifies offline. The page brings its own receipt back, so that
 * the bundle is of the very evaluation that was shown; one that the hub did not sign makes none.
 */
export const downloadBundle: DeskForm = {
  path: '/desk/procurement/bundle',
  needs: NEEDS,
  bytes: RECEIPT_BYTES,
  async run({ view, send }, form) {
    const receipt = Buffer.from(need(form, 'receipt', 'desk.tender.receipt'), 'base64url').toString('utf8');
    const text = async (path: string) => {
      const { status, bytes } = await send({ method: 'GET', path, headers: {} });
      return status === 200 ? bytes.toString('utf8') : null;
    };
    const keys = await text('/.well-known/jwks.json');
    if (keys === null) throw new HubError('BAD_RESPONSE', 'The hub shows no keys.');
    try {
      const { record } = verifyReceipt(receipt, keys).receipt.audit;
      const files = bundleFiles({
        receipt,
        keys,
        record: record === null ? null : await text(new URL(recordAddress(view.origin, record)).pathname),
        checkpoint: await text('/audit/checkpoint'),
        evaluation: evaluationIn(receipt),
        endpoint: view.origin,
      });
      return {
        type: 'application/zip',
        content: await zipOf(files),
        headers: { 'content-disposition': 'attachment; filename="evidence.zip"' },
      };
    } catch (error) {
      if (!(error instanceof EvidenceFault)) throw error;
      throw new FormFault('desk.tender.receipt', 'desk.tender.receipt.wrong');
    }
  },
};

/** The first day that a ZIP archive can state: the same evidence gives the same file. */
const ENTRY = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true };

function zipOf(files: ReadonlyMap<string, string>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, text] of files) zip.addBuffer(Buffer.from(text), name, ENTRY);
  zip.end();
  return buffer(zip.outputStream);
}

/** The evaluation sheet, in the words of the files that purchasers keep: Chinese. */
function Sheet({ view, evaluation, receipt }: { view: DeskView; evaluation: Evaluation; receipt: string }) {
  return (
    <div lang="zh-CN">
      <div lang={view.language === 'zh' ? 'zh-CN' : 'en'}>
        <DeskFormBox view={view} action="/desk/procurement/bundle">
          <input type="hidden" name="receipt" value={Buffer.from(receipt).toString('base64url')} />
          <p>{view.t('desk.tender.bundle.text')}</p>
          <button type="submit">{view.t('desk.tender.bundle')}</button>
        </DeskFormBox>
      </div>
      {sheetRows(evaluation).map(({ name, rows: [head = [], ...rows] }) => (
        <Table caption={name} head={head} rows={rows} />
      ))}
      <p class="no-print">
        <a href={view.to('/desk/procurement')} lang={view.language === 'zh' ? 'zh-CN' : 'en'}>
          {view.t('desk.procurement')}
        </a>
      </p>
    </div>
  );
}
