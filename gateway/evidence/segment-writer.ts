import { compareSegments, parseSegmentName, segmentName } from '../../schema/contract/evidence/segment-lines.ts';
import type { AuditDisk, SegmentFile } from './audit-disk.ts';
import { HEAD_FILE } from './recovery.ts';

/** A segment is closed when it has grown past this. */
const SEGMENT_BYTES = 128 * 1024 * 1024;

interface OpenSegment {
  readonly name: string;
  file: SegmentFile | undefined;
  length: number;
}

/** Appends sealed batches to day files. A failed write can be tried again: it goes to the same place of the same file. */
export class SegmentWriter {
  readonly #disk: AuditDisk;
  #day: string;
  #open: OpenSegment | undefined;

  /** @param lastDay the day of the newest segment there is. */
  constructor(disk: AuditDisk, lastDay: string) {
    this.#disk = disk;
    this.#day = lastDay;
  }

  /** Name of the segment that is being written. */
  get current(): string | undefined {
    return this.#open?.name;
  }

  /**
   * Writes batches; resolves when they would survive a power cut.
   * @param day Asia/Shanghai day of the batches; an earlier one than that of the newest segment is taken for it.
   */
  async write(batches: Buffer, day: string): Promise<void> {
    const open = await this.#segmentFor(day);
    try {
      open.file ??= await this.#disk.reopen(open.name);
      await open.file.write(batches, open.length);
      await open.file.sync();
    } catch (error) {
      const { file } = open;
      // What a file holds after a failed sync is unknown to its handle; a new handle and the same bytes make it known.
      open.file = undefined;
      await file?.close().catch(() => undefined);
      throw error;
    }
    open.length += batches.length;
  }

  /** Replaces the head by that of batches which are written; resolves when it would survive a power cut. */
  putHead(head: string): Promise<void> {
    return this.#disk.replace(HEAD_FILE, head);
  }

  async close(): Promise<void> {
    await this.#open?.file?.close();
    this.#open = undefined;
  }

  async #segmentFor(wanted: string): Promise<OpenSegment> {
    const day = wanted > this.#day ? wanted : this.#day;
    if (this.#open && day === this.#day && this.#open.length < SEGMENT_BYTES) return this.#open;
    const newest = (await this.#disk.names())
      .filter((name) => parseSegmentName(name)?.day === day)
      .sort(compareSegments);
    const name = segmentName(day, (parseSegmentName(newest.at(-1) ?? '')?.part ?? 0) + 1);
    const file = await this.#disk.create(name);
    const previous = this.#open;
    this.#open = { name, file, length: 0 };
    this.#day = day;
    await previous?.file?.close().catch(() => undefined);
    return this.#open;
  }
}
