import { parseCertificateNumber, parseTraceCode } from '../../../schema/domain/certificate-number.ts';
import { PublicCertificateRowDocument, type PublicCertificateRowQuery, PublicTraceDocument } from '../../sdk/index.ts';
import { ask, type Told } from '../asking.ts';
import { Chinese, Code, Day, Fictional, StatusMark, Table } from '../pieces.tsx';
import type { Page, View } from '../view.ts';

/** Numbers that are looked up at once. */
export const BULK_LIMIT = 20;
/** Longest text that is read for them. */
const TEXT_LIMIT = 2000;

export function BulkForm({ view: { t, to }, text }: { view: View; text?: string }) {
  return (
    <section>
      <h2>{t('bulk.title')}</h2>
      <form action={to('/bulk')} method="get" class="stacked">
        <label for="bulk-numbers">{t('bulk.label', { count: BULK_LIMIT })}</label>
        <textarea id="bulk-numbers" name="numbers" rows={4} maxLength={TEXT_LIMIT} spellcheck={false}>
          {text ?? ''}
        </textarea>
        <button type="submit">{t('bulk.button')}</button>
      </form>
    </section>
  );
}

type Certificate = NonNullable<PublicCertificateRowQuery['certificate']>;

interface Row {
  readonly text: string;
  readonly address: string | null;
  readonly certificate: Pick<Certificate, 'expiresOn' | 'effectiveStatusDetail' | 'fictional'> | null;
  readonly product: string | null;
}

/** `GET /bulk?numbers=`: a table of up to 20 numbers, one a line; its address can be kept and shared. */
export async function bulkPage(view: View): Promise<Page> {
  const { t, to, query } = view;
  const text = (query.get('numbers') ?? '').slice(0, TEXT_LIMIT);
  const lines = text
    .split(/[\r\n,;，；、]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const unique = [...new Set(lines)];
  const rows = await Promise.all(unique.slice(0, BULK_LIMIT).map((line) => rowOf(view, line)));
  return {
    title: t('bulk.title'),
    noIndex: true,
    sources: rows.flatMap(({ told }) => told?.sources ?? []),
    missing: [...new Set(rows.flatMap(({ told }) => told?.missing ?? []))],
    body: (
      <>
        <h1>{t('bulk.title')}</h1>
        {rows.length === 0 && <p>{t('bulk.none')}</p>}
        {unique.length > BULK_LIMIT && <p class="note">{t('bulk.cut', { count: BULK_LIMIT })}</p>}
        {rows.length > 0 && (
          <>
            <Fictional view={view} what={rows.some(({ row }) => row.certificate?.fictional)} />
            <Table
              caption={t('bulk.caption', { count: rows.length })}
              head={[t('bulk.number'), t('bulk.status'), t('bulk.covers'), t('bulk.until')]}
              rows={rows.map(({ row }) => [
                row.address ? (
                  <a href={to(row.address)}>
                    <Code>{row.text}</Code>
                  </a>
                ) : (
                  <Code>{row.text}</Code>
                ),
                row.certificate?.effectiveStatusDetail ? (
                  <StatusMark view={view} status={row.certificate.effectiveStatusDetail.status} />
                ) : row.address ? (
                  t('bulk.notfound')
                ) : (
                  t('bulk.notnumber')
                ),
                row.product ? <Chinese view={view}>{row.product}</Chinese> : '—',
                <Day>{row.certificate?.expiresOn}</Day>,
              ])}
            />
          </>
        )}
        <BulkForm view={view} text={text} />
      </>
    ),
  };
}

async function rowOf(view: View, text: string): Promise<{ row: Row; told: Told<object> | null }> {
  const trace = parseTraceCode(text)?.number;
  if (trace) {
    const told = await ask(view.hub, PublicTraceDocument, { code: trace });
    const found = told.data.trace;
    const product = found ? `${found.product?.name ?? ''} ${found.model}`.trim() : null;
    return { told, row: { text, address: `/t/${trace}`, certificate: found?.certificate ?? null, product } };
  }
  const number = parseCertificateNumber(text)?.number;
  if (!number) return { told: null, row: { text, address: null, certificate: null, product: null } };
  const told = await ask(view.hub, PublicCertificateRowDocument, { number });
  const certificate = told.data.certificate ?? null;
  const product = certificate?.products.map(({ name }) => name).join('、') ?? null;
  return { told, row: { text, address: `/certificate/${number}`, certificate, product } };
}
