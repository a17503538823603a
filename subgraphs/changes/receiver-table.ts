import { parse } from 'csv-parse/sync';
import type { FactByEvent } from '../../schema/domain/events/events.ts';
import { readAsset } from '../shared/asset.ts';
import type { ReadModelReader } from '../shared/read-model/read-model.ts';
import { type ChangeRecord, kindOf } from './change.ts';

/** Systems of others that have to be told (接收系统). */
export const RECEIVER_KINDS = ['CNCA_PLATFORM', 'INFORMATION_CENTRE', 'NOTIFICATION_SYSTEM'] as const;
export type ReceiverKind = (typeof RECEIVER_KINDS)[number];

/** A row of the table of what goes to whom: a kind of change, of these causes and this scheme only where it names them. */
export interface ReceiverRule {
  readonly receiver: ReceiverKind;
  readonly change: string;
  readonly causes: readonly string[];
  readonly scheme: string | null;
  readonly whatZh: string;
  readonly whatEn: string;
  readonly source: string;
}

export interface ReceiverEntry {
  readonly kind: ReceiverKind;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly source: string;
  readonly rules: readonly ReceiverRule[];
}

type Row = Record<string, string>;
const rowsOf = (path: string) =>
  parse(readAsset(import.meta.url, path), { columns: true, skip_empty_lines: true }) as Row[];

const RULES: readonly ReceiverRule[] = rowsOf('./data/receiver_rules.csv').map((row) => ({
  receiver: row['receiver'] as ReceiverKind,
  change: row['change'] ?? '',
  causes: row['causes'] ? row['causes'].split(';') : [],
  scheme: row['scheme'] || null,
  whatZh: row['what_zh'] ?? '',
  whatEn: row['what_en'] ?? '',
  source: row['source'] ?? '',
}));

/** Every receiver, with what goes to it and why. */
export const RECEIVERS: readonly ReceiverEntry[] = rowsOf('./data/receivers.csv').map((row) => ({
  kind: row['receiver'] as ReceiverKind,
  nameZh: row['name_zh'] ?? '',
  nameEn: row['name_en'] ?? '',
  source: row['source'] ?? '',
  rules: RULES.filter(({ receiver }) => receiver === row['receiver']),
}));

/** Whether a change goes to a receiver. The scheme is that of the certificate that it is about, as it was told last. */
export function goesTo(
  receiver: ReceiverKind,
  { type, cause, certificateNumber }: Pick<ChangeRecord, 'type' | 'cause' | 'certificateNumber'>,
  view: Pick<ReadModelReader, 'get'>,
): boolean {
  const kind = kindOf(type);
  return RULES.some((rule) => {
    if (rule.receiver !== receiver || rule.change !== kind) return false;
    if (rule.causes.length > 0 && !rule.causes.includes(cause)) return false;
    if (rule.scheme === null) return true;
    const place = `CertificateChanged/${certificateNumber}`;
    return view.get<FactByEvent['CertificateChanged']>('before', place)?.scheme === rule.scheme;
  });
}
