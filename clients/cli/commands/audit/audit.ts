import { join } from 'node:path';
import { Command } from 'commander';
import { verifyRecordProof } from '../../../../schema/contract/evidence/audit-proof.ts';
import { parseRecordId } from '../../../../schema/contract/evidence/audit-record.ts';
import { type VerifiedReceipt, verifyReceiptFile } from '../../../../schema/contract/evidence/receipt.ts';
import type { Note, Witness } from '../../../../schema/contract/evidence/stream-verifier.ts';
import { verificationKeys } from '../../../../schema/contract/evidence/verification-keys.ts';
import { EXIT } from '../../exit-codes.ts';
import type { Done, Io } from '../../io.ts';
import { holding, readEvidence, withKeys, writeEvidence } from '../receipt/evidence-files.ts';
import { streamNames } from './audit-folder.ts';
import { proofOf } from './find-record.ts';
import { type StreamReport, verifyStream } from './verify-stream.ts';

const OWN_KEYS = 'jwks.json';

/** `yunqiao audit …` */
export function auditCommand(io: Io, done: Done): Command {
  const verify = withKeys(
    new Command('verify')
      .description(
        'Verify an audit log offline: chain, signatures, Merkle roots, gaps. Tells the first fault of each stream.',
      )
      .argument('<dir>', "the log's folder, DATA_DIR/audit")
      .option('--receipt <file...>', 'receipts given to callers: the log must hold what they witness')
      .option('--json', 'print the report as JSON', false),
    '<dir>/jwks.json',
  ).action(async (dir: string, options: VerifyOptions) => done(await verifyLog(dir, options, io)));

  const prove = withKeys(
    new Command('prove')
      .description('Write the proof that one record is in a signed batch of the log.')
      .argument('<record>', 'a record id (<stream>:<number>) or a request id')
      .requiredOption('--dir <dir>', "the log's folder, DATA_DIR/audit")
      .requiredOption('--out <file>', 'the proof; must not be there yet'),
    '<dir>/jwks.json',
  ).action(async (record: string, { dir, out, keys: file }: ProveOptions) => {
    const keys = verificationKeys(await readEvidence(file ?? join(dir, OWN_KEYS)));
    await writeEvidence(out, await holding(dir, () => proofOf(dir, record, keys)));
    io.stdout.write(`${out}\n`);
    done(EXIT.ok);
  });

  const verifyProof = withKeys(
    new Command('verify-proof')
      .description('Verify the proof of a record offline and print the record.')
      .argument('<file>', 'the proof'),
  ).action(async (file: string, options: { keys: string }) => {
    const keys = verificationKeys(await readEvidence(options.keys));
    const text = await readEvidence(file);
    const { record, batch, kid } = await holding(file, () => verifyRecordProof(text, keys));
    io.stdout.write(`${file}: holds.\n${JSON.stringify(record, null, 2)}\n`);
    io.stdout.write(`  batch ${batch.batch} of ${batch.stream}, ${batch.from} to ${batch.to}, signed with ${kid}\n`);
    done(EXIT.ok);
  });

  return new Command('audit')
    .description("the hub's audit log: verify it and prove single records, offline")
    .addCommand(verify)
    .addCommand(prove)
    .addCommand(verifyProof);
}

interface VerifyOptions {
  readonly keys?: string;
  readonly receipt?: readonly string[];
  readonly json: boolean;
}

interface ProveOptions {
  readonly dir: string;
  readonly out: string;
  readonly keys?: string;
}

async function verifyLog(dir: string, options: VerifyOptions, io: Io): Promise<number> {
  const started = performance.now();
  const streams = await streamNames(dir);
  const keys = await holding('keys', async () =>
    verificationKeys(await readEvidence(options.keys ?? join(dir, OWN_KEYS))),
  );
  const witnesses = new Map<string, Witness[]>();
  for (const file of options.receipt ?? []) {
    const text = await readEvidence(file);
    const { receipt } = await holding(file, () => verifyReceiptFile(text, keys));
    const [stream, witness] = witnessOf(receipt, file);
    if (stream && witness.batch > 0) witnesses.set(stream, [...(witnesses.get(stream) ?? []), witness]);
  }
  const reports: StreamReport[] = [];
  for (const stream of new Set([...streams, ...witnesses.keys()]))
    reports.push(await verifyStream(dir, stream, keys, witnesses.get(stream) ?? []));
  const seconds = (performance.now() - started) / 1000;
  if (options.json) io.stdout.write(`${JSON.stringify(reports.map(plain), null, 2)}\n`);
  else io.stdout.write(`${reports.map(describe).join('\n')}\n${totals(reports, seconds)}\n`);
  if (!options.keys) io.stderr.write(`Keys: from the log itself. Give --keys a key set of your own to trust nobody.\n`);
  return reports.some(({ fault }) => fault) ? EXIT.findings : EXIT.ok;
}

function witnessOf({ audit }: VerifiedReceipt['receipt'], file: string): [stream: string | undefined, Witness] {
  const stream = parseRecordId(audit.record ?? '')?.stream;
  return [stream, { batch: audit.batch, hash: audit.hash, source: `receipt ${file}` }];
}

function plain({ figures, ...report }: StreamReport): object {
  return { ...report, figures: { ...figures, keys: [...figures.keys] } };
}

function describe({ stream, figures, position, notes, away, fault }: StreamReport): string {
  const { records, batches, bytes, keys, from, to } = figures;
  const lines = [
    `${stream}: ${fault ? 'DOES NOT HOLD' : 'holds'}. ${records} records in ${batches} batches, ${bytes} bytes, ${from ?? '-'} to ${to ?? '-'}; last batch ${position.batch}, record ${position.seq}; keys ${[...keys].join(', ') || '-'}`,
  ];
  if (fault) lines.push(`  ${fault.place}: ${fault.code}: ${fault.message}`);
  if (away.length > 0) lines.push(`  archived and moved away: ${away.join(', ')}`);
  lines.push(...notes.map((note) => `  ${noteText(note)}`));
  return lines.join('\n');
}

function noteText(note: Note): string {
  switch (note.kind) {
    case 'crash':
      return `record ${note.seq}: restart at ${note.restarted} after a crash; what came after ${note.lastSealed ?? 'the start'} and was not yet written is lost`;
    case 'gap':
      return `record ${note.seq}: ${note.records} records from ${note.from} to ${note.to} could not be kept`;
    case 'unsealed tail':
      return `${note.segment}: ${note.lines} lines at the end are not sealed: being written, or cut off by a crash with no restart since`;
  }
}

function totals(reports: readonly StreamReport[], seconds: number): string {
  const records = reports.reduce((sum, { figures }) => sum + figures.records, 0);
  const faults = reports.filter(({ fault }) => fault).length;
  return `${reports.length} streams, ${records} records verified in ${seconds.toFixed(2)} s (${Math.round(records / seconds)}/s); streams with a fault: ${faults}`;
}
