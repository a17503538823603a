import { type FileHandle, open, rm } from 'node:fs/promises';
import { BYTE_ORDER_MARK, csvText, withoutFormula } from '../../../../schema/tabular/csv-row.ts';
import type { Rejection } from './certificate-record.ts';

/** The file of refused rows. There is none when nothing was refused. */
export class RejectionReport {
  readonly path: string;
  #file: FileHandle | null = null;
  count = 0;

  private constructor(path: string) {
    this.path = path;
  }

  /** Removes the report of an earlier run. */
  static async begin(path: string): Promise<RejectionReport> {
    await rm(path, { force: true });
    return new RejectionReport(path);
  }

  async add(rejections: readonly Rejection[]): Promise<void> {
    if (rejections.length === 0) return;
    if (!this.#file) {
      this.#file = await open(this.path, 'w');
      await this.#file.writeFile(BYTE_ORDER_MARK + csvText([['row', 'number', 'field', 'reason']]));
    }
    this.count += rejections.length;
    const rows = rejections.map(({ row, number, field, reason }) =>
      [String(row), number, field, reason].map(withoutFormula),
    );
    await this.#file.writeFile(csvText(rows));
  }

  async close(): Promise<void> {
    await this.#file?.close();
  }
}
