import { batchOfLine } from '../../../../schema/contract/evidence/audit-batch.ts';
import { proveRecord } from '../../../../schema/contract/evidence/audit-proof.ts';
import { parseRecordId, recordId } from '../../../../schema/contract/evidence/audit-record.ts';
import { EvidenceFault } from '../../../../schema/contract/evidence/evidence-fault.ts';
import type { KeyLookup } from '../../../../schema/contract/evidence/verification-keys.ts';
import { CommandError } from '../../exit-codes.ts';
import { linesOf, openStream, streamNames } from './audit-folder.ts';

interface Match {
  readonly id: string;
  readonly proof: string;
}

/** More records of one request are not listed. */
const MAX_MATCHES = 20;

/**
 * The proof of a record, found by its id (`<stream>:<number>`) or by its request id.
 * @throws EvidenceFault NOT_FOUND
 * @throws CommandError when several records have the request id, listing theirs
 */
export async function proofOf(folder: string, id: string, keys: KeyLookup): Promise<string> {
  const wanted = parseRecordId(id);
  const prefix = wanted ? `{"seq":${wanted.seq},` : undefined;
  const requestId = `"requestId":${JSON.stringify(id)}`;
  const matches: Match[] = [];
  for (const name of wanted ? [wanted.stream] : await streamNames(folder)) {
    const isWanted = (line: Buffer) =>
      prefix === undefined ? line.includes(requestId) : line.toString('latin1', 0, prefix.length) === prefix;
    await collect(folder, name, keys, isWanted, matches, prefix === undefined ? MAX_MATCHES : 1);
  }
  const [only, ...more] = matches;
  if (!only) throw new EvidenceFault('NOT_FOUND', `Record ${id}.`);
  if (more.length > 0)
    throw new CommandError(
      `${id}: several records have this request id: ${matches.map((match) => match.id).join(', ')}.`,
    );
  return only.proof;
}

async function collect(
  folder: string,
  stream: string,
  keys: KeyLookup,
  isWanted: (line: Buffer) => boolean,
  matches: Match[],
  most: number,
): Promise<void> {
  for (const segment of (await openStream(folder, stream, keys)).segments) {
    if (!segment.path) continue;
    let batch: Buffer[] = [];
    let found: number[] = [];
    for await (const lines of linesOf(segment))
      for (const { bytes, complete } of lines) {
        const jws = complete ? batchOfLine(bytes) : undefined;
        if (jws === undefined) {
          if (isWanted(bytes)) found.push(batch.length);
          batch.push(bytes);
          continue;
        }
        for (const index of found) {
          const seq = /^\{"seq":(\d+)/.exec(batch[index]?.toString('latin1', 0, 30) ?? '')?.[1];
          matches.push({ id: recordId(stream, Number(seq)), proof: proveRecord(batch, index, jws) });
          if (matches.length >= most) return;
        }
        batch = [];
        found = [];
      }
  }
}
