import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { type AuditDirectoryOptions, openAuditDirectory } from '../../gateway/evidence/audit-directory.ts';
import type { AuditEntry, AuditTrail } from '../../gateway/evidence/evidence.ts';
import { openHeadKeeper } from '../../gateway/evidence/head-keeper.ts';
import type { Anchor } from '../../schema/contract/evidence/anchor.ts';
import { generateKeySet, type KeySet, parseKeySet } from '../../schema/contract/key-set.ts';

/** A request as the front door tells of it. */
export function entry(change: Partial<AuditEntry> = {}): AuditEntry {
  return {
    channel: 'graphql',
    requestId: 'request-0001',
    caller: { kind: 'ECOMMERCE_PLATFORM', agency: 'platform', agreement: 'A-1', purpose: 'CLAIM_CHECK' },
    operation: {
      facts: {
        kind: 'query',
        documentHash: 'ab'.repeat(32),
        rootFields: ['certificate'],
        coordinates: new Set(['Query.certificate', 'Certificate.number', 'Certificate.effectiveStatus']),
        introspects: false,
      },
      name: 'LookUp',
    },
    cut: [],
    subjects: ['CERTIFICATE:G2026101001000001'],
    moreSubjects: 0,
    decision: 'ALLOWED',
    code: 'OK',
    durationMs: 1.25,
    receipt: false,
    ...change,
  };
}

/** An audit log in a folder of its own. */
export interface AuditStory {
  readonly directory: string;
  readonly keys: KeySet;
  /** Opens the stream `worker-1`. */
  open(options?: Partial<AuditDirectoryOptions>): Promise<AuditTrail>;
  /** A log that was opened, filled and closed: `batches` of `records` each, beside the records of start and stop. */
  fill(batches: number, records: number, stream?: string): Promise<void>;
  /** Signs the head over all streams, as a hub does every minute and when it stops. */
  seal(options?: { readonly anchor?: Anchor; readonly directory?: string }): Promise<void>;
}

export function auditStory(keys: KeySet = parseKeySet(generateKeySet())): AuditStory {
  const directory = mkdtempSync(join(tmpdir(), 'yunqiao-audit-'));
  const open = (options: Partial<AuditDirectoryOptions> = {}) =>
    openAuditDirectory({ directory, stream: 'worker-1', keys, log: pino({ level: 'silent' }), ...options });
  const seal: AuditStory['seal'] = async (options) => {
    const keeper = await openHeadKeeper({ directory, keys, log: pino({ level: 'silent' }), ...options });
    await keeper.close();
  };
  return {
    directory,
    keys,
    open,
    seal,
    async fill(batches, records, stream = 'worker-1') {
      // The record of the start is the first of the first batch, that of the stop the last batch.
      const trail = await open({ stream, limits: { recordsPerBatch: records } });
      for (let i = 0; i < batches * records - 1; i++)
        trail.append(entry({ requestId: `request-${i}`, receipt: i % 10 === 0 }));
      await trail.close();
      await seal();
    },
  };
}
