import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Environment } from '../../schema/contract/environment.ts';
import type { KeySet } from '../../schema/contract/key-set.ts';
import { parseCertificateNumber, parseTraceCode } from '../../schema/domain/certificate-number.ts';
import { parseUscc } from '../../schema/domain/uscc.ts';
import { openAuditDirectory } from '../evidence/audit-directory.ts';
import { createLogProofs } from '../evidence/log-proofs.ts';
import type { ReceiptCoordinates } from '../evidence/receipt-issuer.ts';
import type { EvidenceConfig } from '../evidence/request-evidence.ts';
import type { ObjectKind, SubjectKind } from '../evidence/subjects.ts';

/** Names the stream of a worker; the primary gives each of its places one, so that a worker that takes a dead one's place goes on with its stream. */
export const AUDIT_STREAM_VARIABLE = 'YUNQIAO_AUDIT_STREAM';

/** Folder of the audit log in the data directory. */
export const AUDIT_FOLDER = 'audit';

/** The stream of the worker in a place, counted from 1. */
export function auditStreamOf(place: number): string {
  return `worker-${place}`;
}

/** The place of a stream; 0 when it is none of a worker. */
function placeOf(stream: string): number {
  return Number(/^worker-([1-9]\d*)$/.exec(stream)?.[1] ?? 0);
}

/** By which numbers requests are about somebody or something. */
export const SUBJECT_KINDS: readonly SubjectKind[] = [
  {
    name: 'CERTIFICATE',
    length: 17,
    form: 'G20\\d{14}',
    fields: ['Certificate.number', 'Change.certificateNumber', 'Lead.certificateNumber', 'Appeal.certificateNumber'],
    read: (text) => parseCertificateNumber(text)?.number ?? null,
  },
  {
    name: 'TRACE_CODE',
    length: 23,
    form: 'G20\\d{20}',
    fields: ['TraceCode.code'],
    read: (text) => parseTraceCode(text)?.number ?? null,
  },
  {
    name: 'ORGANISATION',
    length: 18,
    form: '[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}',
    fields: [
      'Organisation.uscc',
      'CertificateParty.uscc',
      'BlacklistEntry.subjectUscc',
      'Change.holderUscc',
      'Lead.subjectUscc',
    ],
    read: (text) => {
      const read = parseUscc(text);
      return 'uscc' in read ? read.uscc : null;
    },
  },
];

/** The hub's own things, by where their ids stand. */
export const OBJECT_KINDS: readonly ObjectKind[] = [
  { name: 'AGENCY', fields: ['Agency.id'], arguments: ['agency', 'provider', 'consumer'] },
  { name: 'AGREEMENT', fields: ['SharingAgreement.id'], arguments: ['agreement', 'replaces'] },
  { name: 'CREDENTIAL', fields: ['AgencyCredential.id'], arguments: ['credential'] },
  { name: 'OPERATION', fields: ['RegisteredOperation.hash'], arguments: ['hash'] },
  { name: 'ADMINISTRATIVE_ACT', fields: ['AdministrativeAct.id'], arguments: ['act'] },
];

/** What receipts can show item by item, and where answers tell the freshness of their sources. */
export const RECEIPT_COORDINATES: ReceiptCoordinates = {
  items: ['ClaimVerification.verdicts', 'ProcurementEligibility.items'],
  sources: ['ClaimVerification.sources', 'ProcurementEligibility.sources'],
};

/** Opens the audit log of a worker in `DATA_DIR/audit`. */
export async function openHubEvidence(
  environment: Environment,
  keys: KeySet,
  log: Logger,
): Promise<EvidenceConfig & { close(): Promise<void> }> {
  const directory = join(environment.dataDirectory, AUDIT_FOLDER);
  const stream = process.env[AUDIT_STREAM_VARIABLE] ?? auditStreamOf(1);
  const trail = await openAuditDirectory({
    directory,
    stream,
    keys,
    log,
    // Of places that there were when the hub had more workers; one process sees to them.
    isUnused: (name) => stream === auditStreamOf(1) && placeOf(name) > environment.workers,
  });
  return {
    trail,
    subjectKinds: SUBJECT_KINDS,
    objectKinds: OBJECT_KINDS,
    receipts: RECEIPT_COORDINATES,
    proofs: createLogProofs(directory, keys),
    close: () => trail.close(),
  };
}
