import { createHash } from 'node:crypto';
import { EvidenceFault } from '../../../schema/contract/evidence/evidence-fault.ts';
import { type Receipt, verifyReceipt } from '../receipt.ts';
import { sheetHtml } from './sheet-html.ts';
import type { Evaluation } from './sheet-words.ts';

/** Files of a bundle, by what they are. */
export const BUNDLE_FILES = {
  /** Request, answer and signature, to the byte. */
  receipt: 'receipt.json',
  /** The hub's public keys at the time. */
  keys: 'jwks.json',
  /** Proof that the record of the request is in the hub's log, with the signed head of the log. */
  record: 'log-record.json',
  /** The signed head of the log when the bundle was made. */
  checkpoint: 'checkpoint.txt',
  /** For people: made of the answer alone. */
  sheet: '审查表.html',
} as const;
export const MANIFEST = 'manifest.json';
/** Documents of a procurement are kept at least this long after it ended. Source: 政府采购法 art. 42. */
export const KEPT_YEARS = 15;
/** What a bundle says of itself. */
export interface Manifest {
  readonly v: 1;
  /** Origin of the hub. */
  readonly endpoint: string;
  readonly tender: string;
  readonly evaluation: string;
  readonly keepUntil: string;
  /** SHA-256 of each file, hexadecimal. */
  readonly files: Readonly<Record<string, string>>;
}

/** What goes into a bundle. */
export interface BundleParts {
  readonly receipt: string;
  readonly keys: string;
  /** `null` while the hub has not sealed the record. */
  readonly record: string | null;
  /** `null`: the log has no head yet. */
  readonly checkpoint: string | null;
  readonly evaluation: Evaluation;
  readonly endpoint: string;
}

export const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');

/** The address at which the record behind a receipt is checked. */
export function recordAddress(endpoint: string, record: string): string {
  return `${new URL(endpoint).origin}/audit/records/${encodeURIComponent(record)}`;
}

/** Every file of a bundle by name, its manifest first. @throws EvidenceFault when the receipt is not by these keys, or of another evaluation */
export function bundleFiles({
  receipt,
  keys,
  record,
  checkpoint,
  evaluation,
  endpoint,
}: BundleParts): Map<string, string> {
  const { receipt: signed } = verifyReceipt(receipt, keys);
  const files = new Map<string, string>([
    [BUNDLE_FILES.receipt, receipt],
    [BUNDLE_FILES.keys, keys],
    ...(record === null ? [] : [[BUNDLE_FILES.record, record] as const]),
    ...(checkpoint === null ? [] : [[BUNDLE_FILES.checkpoint, checkpoint] as const]),
    [BUNDLE_FILES.sheet, sheetHtml(evaluation, receiptOf(signed, endpoint))],
  ]);
  const manifest: Manifest = {
    v: 1,
    endpoint: new URL(endpoint).origin,
    tender: evaluation.tender.id,
    evaluation: evaluation.id,
    keepUntil: `${Number(evaluation.on.slice(0, 4)) + KEPT_YEARS}${evaluation.on.slice(4)}`,
    files: Object.fromEntries([...files].map(([name, text]) => [name, sha256(text)])),
  };
  return new Map([[MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`] as const, ...files]);
}

export function receiptOf({ audit }: Receipt, endpoint: string) {
  return audit.record === null ? null : { record: audit.record, address: recordAddress(endpoint, audit.record) };
}

/** The evaluation that a receipt is of. @throws EvidenceFault */
export function evaluationIn(receiptText: string): Evaluation {
  const { response } = JSON.parse(receiptText) as {
    response?: { data?: { evaluateTender?: { tenderEvaluation?: Evaluation } | null } };
  };
  const evaluation = response?.data?.evaluateTender?.tenderEvaluation;
  if (!evaluation) throw new EvidenceFault('MALFORMED', 'The receipt is not of an evaluation.');
  return evaluation;
}
