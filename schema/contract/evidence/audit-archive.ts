import type { KeyLookup, SigningKey } from '../caller-header.ts';
import { EvidenceFault } from './evidence-fault.ts';
import { members, signJws, verifyJws } from './jws.ts';

const ARCHIVE_TYPE = 'yunqiao-audit-archive';

/** Where a stream stood: its last sealed batch. */
export interface StreamPosition {
  readonly batch: number;
  readonly seq: number;
  /** Hash of that batch, which the next one names. */
  readonly hash: string;
}

/** A segment that was moved to the archive; the manifest keeps one signed entry for each. */
export interface ArchivedSegment {
  readonly v: 1;
  readonly stream: string;
  readonly segment: string;
  readonly bytes: number;
  /** Of the segment and of the compressed file, hex. */
  readonly sha256: string;
  readonly zippedSha256: string;
  /** Where the stream stood at the segment's end. */
  readonly last: StreamPosition;
  readonly archivedAt: string;
}

/** One line of a manifest. */
export function manifestLine(entry: ArchivedSegment, key: SigningKey): string {
  return JSON.stringify({ archived: signJws(ARCHIVE_TYPE, entry, key) });
}

/** @throws EvidenceFault */
export function readManifestLine(line: string, keys: KeyLookup): ArchivedSegment {
  let jws: unknown;
  try {
    jws = members(JSON.parse(line))['archived'];
  } catch {
    jws = undefined;
  }
  if (typeof jws !== 'string') throw new EvidenceFault('MALFORMED', 'It is not the manifest of an archive.');
  const entry = members(verifyJws(ARCHIVE_TYPE, jws, keys).payload);
  const last = members(entry['last']);
  if (typeof entry['segment'] !== 'string' || !Number.isSafeInteger(last['batch']))
    throw new EvidenceFault('MALFORMED', 'It is not the manifest of an archive.');
  return entry as unknown as ArchivedSegment;
}
