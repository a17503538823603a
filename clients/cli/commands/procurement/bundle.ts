import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import { recordId } from '../../../../schema/contract/evidence/audit-record.ts';
import { verifyCheckpoint } from '../../../../schema/contract/evidence/checkpoint.ts';
import { verifyLoggedRecord } from '../../../../schema/contract/evidence/log-proof.ts';
import { checkpointKeysOf, verificationKeys } from '../../../../schema/contract/evidence/verification-keys.ts';
import {
  BUNDLE_FILES,
  type BundleParts,
  bundleFiles,
  evaluationIn,
  MANIFEST,
  type Manifest,
  receiptOf,
  sha256,
} from '../../../sdk/evaluation-sheet/bundle-files.ts';
import { sheetHtml } from '../../../sdk/evaluation-sheet/sheet-html.ts';
import type { Evaluation } from '../../../sdk/evaluation-sheet/sheet-words.ts';
import { EvidenceFault, type Receipt, verifyReceipt } from '../../../sdk/index.ts';
import { CommandError, EXIT } from '../../exit-codes.ts';

const MAX_BYTES = 64 * 1024 * 1024;
/** The first day that a ZIP archive can state: the same evidence gives the same file. */
const ENTRY = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true };

/** What a bundle proves. */
export interface VerifiedBundle {
  readonly receipt: Receipt;
  readonly kid: string;
  readonly evaluation: Evaluation;
  readonly keepUntil: string;
  /** Size of the log at the head that holds the record; `null`: the bundle has no such proof. */
  readonly logSize: number | null;
}

/** Writes a bundle; one that is there already is never overwritten. */
export async function writeBundle(path: string, parts: BundleParts): Promise<void> {
  if (await stat(path).catch(() => null))
    throw new CommandError(`${path} is there already; evidence is not overwritten.`);
  const zip = new ZipFile();
  for (const [name, text] of bundleFiles(parts)) zip.addBuffer(Buffer.from(text), name, ENTRY);
  const written = pipeline(zip.outputStream, createWriteStream(path, { flags: 'wx' }));
  zip.end();
  await written;
}

/**
 * Verifies a bundle by itself, offline: that every file is the one it was made of, that the hub signed request and answer, that the record is in the hub's log,
 * and that the readable copy says what the answer says.
 * @param trustedKeys text of a key set kept elsewhere; without it the bundle's own keys are taken, which proves that it is whole and not who signed it
 * @throws EvidenceFault, CommandError
 */
export async function verifyBundle(path: string, trustedKeys: string | null): Promise<VerifiedBundle> {
  const files = await readFiles(path);
  const text = (name: string) => {
    const bytes = files.get(name);
    if (!bytes) throw new EvidenceFault('MALFORMED', `The bundle has no ${name}.`);
    return bytes.toString('utf8');
  };
  const manifest = JSON.parse(text(MANIFEST)) as Manifest;
  if (manifest.v !== 1) throw new EvidenceFault('MALFORMED', 'The bundle is of another version.');
  const expected = [MANIFEST, ...Object.keys(manifest.files)].sort();
  if (expected.join('\n') !== [...files.keys()].sort().join('\n'))
    throw new EvidenceFault('MALFORMED', 'The bundle holds other files than it lists.');
  for (const [name, digest] of Object.entries(manifest.files))
    if (sha256(files.get(name) ?? '') !== digest) throw new EvidenceFault('MALFORMED', `${name} was changed.`);
  const keys = trustedKeys ?? text(BUNDLE_FILES.keys);
  const { receipt, kid } = verifyReceipt(text(BUNDLE_FILES.receipt), keys);
  const evaluation = evaluationIn(text(BUNDLE_FILES.receipt));
  if (manifest.tender !== evaluation.tender.id || manifest.evaluation !== evaluation.id)
    throw new EvidenceFault('MALFORMED', 'The bundle is of another evaluation than its receipt.');
  if (text(BUNDLE_FILES.sheet) !== sheetHtml(evaluation, receiptOf(receipt, manifest.endpoint)))
    throw new EvidenceFault('MALFORMED', `${BUNDLE_FILES.sheet} says something else than the answer.`);
  const checkpoint = files.get(BUNDLE_FILES.checkpoint)?.toString('utf8');
  if (checkpoint !== undefined) verifyCheckpoint(checkpoint, checkpointKeysOf(keys));
  const proof = files.get(BUNDLE_FILES.record)?.toString('utf8') ?? null;
  const logged = proof === null ? null : verifyLoggedRecord(proof, verificationKeys(keys), checkpointKeysOf(keys));
  if (logged && recordId(logged.batch.stream, logged.record.seq) !== receipt.audit.record)
    throw new EvidenceFault('NOT_INCLUDED', 'The record in the log is of another request.');
  return { receipt, kid, evaluation, keepUntil: manifest.keepUntil, logSize: logged?.head.size ?? null };
}

async function readFiles(path: string): Promise<Map<string, Buffer>> {
  const { size } = await stat(path);
  if (size > MAX_BYTES) throw new CommandError(`${path}: larger than ${MAX_BYTES} bytes.`);
  const files = new Map<string, Buffer>();
  try {
    const zip = await openPromise(path);
    let unpacked = 0;
    for await (const entry of zip.eachEntry()) {
      unpacked += entry.uncompressedSize;
      if (unpacked > MAX_BYTES || files.has(entry.fileName)) throw new Error('larger than it may be, or a name twice');
      files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
    }
  } catch (error) {
    throw new CommandError(`${path}: no whole bundle of evidence: ${(error as Error).message}`, EXIT.findings);
  }
  return files;
}
