import { TextDecoder } from 'node:util';
import type { Encoding } from './encodings.ts';
import { looksKorean } from './hangul.ts';
import { TableError } from './table.ts';
import {
  type Counts,
  createCounter,
  createUtf8Counter,
  plausibility,
  SURE,
  type Utf8Counts,
} from './text-plausibility.ts';

const LINE_FEED = 0x0a;
/** Below it, a text is none of the encoding: what decodes it takes nearly any bytes. */
const POSSIBLE = 0.5;
/** How much better than GB18030 another encoding has to fit before it is the likelier one. */
const BETTER = 0.1;
/** So many sound sequences for each faulty byte, and a text is damaged UTF-8. */
const SOUND_FOR_A_FAULT = 4;

/**
 * Finds a text's encoding from all of its bytes: by its byte order mark, else strictly valid UTF-8, else GB18030 where that gives everyday Chinese. What
 * fits several, or none well, is not guessed: reading in the wrong encoding would make other texts of the same listing.
 */
export class EncodingScan {
  readonly #path: string;
  readonly #decoders: Map<Encoding, TextDecoder>;
  readonly #asked: readonly Encoding[];
  readonly #named: boolean;
  readonly #gb: Counts = { total: 0, usual: 0, rare: 0 };
  readonly #big5: Counts = { total: 0, usual: 0, rare: 0 };
  readonly #utf8: Utf8Counts = { long: 0, short: 0, faults: 0 };
  /** Double-byte characters that occur. */
  readonly #seen = new Uint8Array(0x10000);
  readonly #counters: readonly ((bytes: Buffer) => void)[];
  readonly #failedLines = new Map<Encoding, number>();
  #lines = 0;

  /** @param named by the user, or by the kind of file */
  constructor(path: string, head: Buffer, named?: Encoding) {
    this.#path = path;
    this.#named = named !== undefined;
    this.#asked = named ? [named] : candidates(head);
    this.#decoders = new Map(this.#asked.map((encoding) => [encoding, new TextDecoder(encoding, { fatal: true })]));
    this.#counters =
      this.#asked.length > 1
        ? [
            createCounter(this.#gb, 'gb18030', this.#seen),
            createCounter(this.#big5, 'big5'),
            createUtf8Counter(this.#utf8),
          ]
        : [];
  }

  /** @throws TableError when no encoding is left */
  add(chunk: Buffer): void {
    if (!this.#asked[0]?.startsWith('utf-16') && chunk.includes(0)) throw this.#zeroBytes(chunk);
    for (const count of this.#counters) count(chunk);
    for (const [encoding, decoder] of this.#decoders) {
      try {
        decoder.decode(chunk, { stream: true });
      } catch {
        this.#fail(encoding, this.#lines + 1 + linesBeforeFault(chunk, encoding));
      }
    }
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, at + 1)) this.#lines++;
  }

  /** Whether a byte order mark or sequences of UTF-8 were met, though the bytes as a whole may be something else. */
  get hasUtf8(): boolean {
    return this.#utf8.long > 0 || (this.#asked.length === 1 && this.#asked[0] === 'utf-8');
  }

  /** @throws TableError when none fits, or it is doubtful which */
  finish(): Encoding {
    for (const [encoding, decoder] of this.#decoders) {
      try {
        decoder.decode();
      } catch {
        this.#fail(encoding, this.#lines + 1);
      }
    }
    const [only] = this.#asked;
    if (this.#asked.length === 1 && only) return only;
    return this.#judge();
  }

  #judge(): Encoding {
    const { long, short, faults } = this.#utf8;
    const gb = this.#decoders.has('gb18030') ? plausibility(this.#gb) : 0;
    const big5 = this.#decoders.has('big5') ? plausibility(this.#big5) : 0;
    if (this.#decoders.has('utf-8')) {
      // Pairs alone are no Chinese in UTF-8, and may well be in GB18030.
      if (long > 0 || short === 0 || gb < SURE) return 'utf-8';
      throw this.#doubtful(['utf-8', 'gb18030']);
    }
    if (long > 0 && long >= faults * SOUND_FOR_A_FAULT) throw this.#damagedUtf8();
    if (this.#decoders.has('gb18030') && looksKorean(this.#seen)) throw this.#doubtful(['euc-kr', 'gb18030']);
    if (gb >= SURE && big5 < gb + BETTER) return 'gb18030';
    const fits: (readonly [Encoding, number])[] = [
      ['gb18030', gb],
      ['big5', big5],
    ];
    const likely = Math.max(gb, big5) >= POSSIBLE ? fits.filter(([encoding]) => this.#decoders.has(encoding)) : [];
    if (likely.length === 0) throw this.#noneFits();
    throw this.#doubtful(likely.sort(([, a], [, b]) => b - a).map(([encoding]) => encoding));
  }

  #fail(encoding: Encoding, line: number): void {
    this.#failedLines.set(encoding, line);
    this.#decoders.delete(encoding);
    if (this.#decoders.size > 0) return;
    if (this.#asked.length > 1 && this.#utf8.long > 0 && this.#utf8.long >= this.#utf8.faults * SOUND_FOR_A_FAULT)
      throw this.#damagedUtf8();
    throw this.#noneFits();
  }

  #noneFits(): TableError {
    const names = this.#asked.filter((encoding) => encoding !== 'big5').map((encoding) => encoding.toUpperCase());
    const place = `line ${Math.max(...this.#failedLines.values())}`;
    const placeZh = `第${Math.max(...this.#failedLines.values())}行`;
    return this.#named || names.length === 1
      ? new TableError(
          `${this.#path}, ${place}: the bytes are not ${names[0] ?? 'BIG5'}, which was expected.`,
          `${this.#path}${placeZh}不是所期望的${names[0] ?? 'BIG5'}编码。`,
        )
      : new TableError(
          `${this.#path}, ${place}: the bytes are neither ${names.join(' nor ')}. Give --encoding, or save the file as UTF-8.`,
          `${this.#path}${placeZh}既不是${names.join('也不是')}编码。请指明编码（--encoding），或另存为UTF-8。`,
        );
  }

  #damagedUtf8(): TableError {
    return new TableError(
      `${this.#path}, line ${this.#failedLines.get('utf-8') ?? 1}: a character of UTF-8 is broken (cut in two, or a byte lost); the rest of the file is UTF-8. Export the file again.`,
      `${this.#path}第${this.#failedLines.get('utf-8') ?? 1}行有一个UTF-8字符残缺（被截断或丢失字节），其余部分为UTF-8。请重新导出文件。`,
    );
  }

  #doubtful(likely: readonly Encoding[]): TableError {
    const choices = likely.map((encoding) => `--encoding ${encoding}`).join(' or ');
    const [first = ''] = likely;
    return new TableError(
      `${this.#path}: the encoding is doubtful, most likely ${first.toUpperCase()}. Say which it is with ${choices}, or save the file as UTF-8.`,
      `${this.#path}的编码无法确定，最可能是${first.toUpperCase()}。请用${likely.map((encoding) => `--encoding ${encoding}`).join('或')}指明，或另存为UTF-8。`,
    );
  }

  #zeroBytes(chunk: Buffer): TableError {
    let line = this.#lines + 1;
    const zero = chunk.indexOf(0);
    for (let at = chunk.indexOf(LINE_FEED); at >= 0 && at < zero; at = chunk.indexOf(LINE_FEED, at + 1)) line++;
    return new TableError(
      `${this.#path}, line ${line}: holds zero bytes: expected CSV text, NDJSON or XLSX. For UTF-16 without a byte order mark give --encoding utf-16le or utf-16be.`,
      `${this.#path}第${line}行含零字节：应为CSV文本、NDJSON或XLSX。没有字节顺序标记的UTF-16请指明--encoding utf-16le或utf-16be。`,
    );
  }
}

/** Encodings that the first bytes leave possible. */
function candidates(head: Buffer): Encoding[] {
  const mark = head.subarray(0, 4).toString('hex');
  if (mark.startsWith('efbbbf')) return ['utf-8'];
  if (mark.startsWith('fffe')) return ['utf-16le'];
  if (mark.startsWith('feff')) return ['utf-16be'];
  return mark === '84319533' ? ['gb18030'] : ['utf-8', 'gb18030', 'big5'];
}

/**
 * How many lines of a chunk come before the faulty one. No trail byte of UTF-8, GB18030 or Big5 is a line feed, so lines can be judged one by one; the
 * first may have begun in an earlier chunk, so it is taken to be the faulty one when all others are sound.
 */
function linesBeforeFault(chunk: Buffer, encoding: Encoding): number {
  if (encoding.startsWith('utf-16')) return 0;
  let line = 0;
  for (let from = chunk.indexOf(LINE_FEED) + 1; from > 0; ) {
    line++;
    const next = chunk.indexOf(LINE_FEED, from);
    const end = next < 0 ? chunk.length : next;
    try {
      new TextDecoder(encoding, { fatal: true }).decode(chunk.subarray(from, end), { stream: next < 0 });
    } catch {
      return line;
    }
    from = next + 1;
  }
  return 0;
}
