import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CsvReader } from './csv-reader.ts';
import { csvText } from './csv-row.ts';
import { type Encoding, scanFile } from './scan-file.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yunqiao-scan-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function scan(bytes: Buffer | string, encoding?: Encoding) {
  const path = join(folder, 'file.csv');
  await writeFile(path, bytes);
  return scanFile(path, encoding);
}

async function detected(bytes: Buffer | string): Promise<string> {
  const { content } = await scan(bytes);
  return content.kind === 'text' ? content.encoding : content.kind;
}

describe('encodings', () => {
  test('UTF-8 with and without byte order mark', async () => {
    expect(await detected('证书编号,品牌\n')).toBe('utf-8');
    expect(await detected('\uFEFF证书编号,品牌\n')).toBe('utf-8');
  });

  test('GB18030, GBK and GB2312', async () => {
    expect(await detected(iconv.encode('证书编号,品牌\n', 'gb2312'))).toBe('gb18030');
    expect(await detected(iconv.encode('证书编号,𠀀品牌€\n', 'gb18030'))).toBe('gb18030');
  });

  test('UTF-16 with byte order mark', async () => {
    expect(await detected(iconv.encode('证书编号', 'utf-16le', { addBOM: true }))).toBe('utf-16le');
    expect(await detected(iconv.encode('证书编号', 'utf-16be', { addBOM: true }))).toBe('utf-16be');
  });

  test('the first Chinese character may come after thousands of plain rows', async () => {
    const plain = Buffer.from('G2025101002123456,abc\n'.repeat(60_000));
    expect(await detected(Buffer.concat([plain, iconv.encode('绿色', 'gb18030')]))).toBe('gb18030');
    expect(await detected(Buffer.concat([plain, Buffer.from('绿色')]))).toBe('utf-8');
  });

  test('bytes of neither are refused with their line', async () => {
    const broken = Buffer.concat([Buffer.from('a,b\n证书\n'), Buffer.from([0xff, 0xff, 0x0a]), Buffer.from('c,d\n')]);
    await expect(scan(broken)).rejects.toThrow(/line 3: the bytes are neither UTF-8 nor GB18030/);
  });

  test('a wrong --encoding is told with the line', async () => {
    await expect(scan(iconv.encode('a\nb\n证书\n', 'gb18030'), 'utf-8')).rejects.toThrow(
      /line 3: the bytes are not UTF-8/,
    );
  });

  test('text of any characters in GB18030 is read as it was, wherever chunks end', async () => {
    const character = fc.constantFrom('a', '证', '，', '€', '𠀀', '😀', 'Ａ', '１');
    const cells = fc.array(fc.string({ unit: character, minLength: 1, maxLength: 30 }), {
      minLength: 1,
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(cells, async (texts) => {
        const bytes = iconv.encode(csvText(texts.map((text) => [text, 'x'])).repeat(200), 'gb18030');
        const { path } = await scan(bytes, 'gb18030');
        let index = 0;
        for await (const { cells: row } of new CsvReader(path, 'gb18030', ',').rows()) {
          expect(row[0]).toBe(texts[index++ % texts.length]);
        }
        expect(index).toBe(texts.length * 200);
      }),
      { numRuns: 15 },
    );
  });
});

describe('files that are no table', () => {
  test.each([
    ['an empty file', Buffer.alloc(0), /is empty: expected CSV, NDJSON or XLSX/],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /Excel 97 workbook .* save it as \.xlsx, or as CSV/],
    ['a web page called .xls', Buffer.from('\uFEFF<html><table>'), /web page \(HTML\) named as a spreadsheet/],
    ['three bytes', Buffer.from('a,b'), /has 3 bytes only/],
    [
      'an encrypted workbook',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      /password .*save it without/,
    ],
    [
      'a web archive',
      Buffer.from('MIME-Version: 1.0\nContent-Type: multipart/related\n\n<table>'),
      /web archive \(MHTML\)/,
    ],
    ['SYLK', Buffer.from('ID;PWXL;N;E\n'), /SYLK/],
    [
      'SpreadsheetML',
      Buffer.from('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
      /SpreadsheetML 2003/,
    ],
    ['a JSON array', Buffer.from('[{"a":1}]'), /JSON array: write one object a line/],
    ['a PDF document', Buffer.from('%PDF-1.7\n'), /PDF document/],
    ['binary data', Buffer.from([1, 2, 0, 3, 4]), /holds zero bytes/],
  ])('%s is refused with what to do', async (_, bytes, message) => {
    await expect(scan(bytes)).rejects.toThrow(message);
  });
});

describe('encodings that fit several ways are not guessed', () => {
  const simplified =
    '商品标题,证书编号\n实木复合地板环保家用客厅卧室,G2021101001483920\n瓷砖地砖防滑耐磨,G2021101001483921\n';
  const traditional =
    '商品標題,證書編號\n實木複合地板環保家用客廳臥室,G2021101001483920\n瓷磚地磚防滑耐磨,G2021101001483921\n';

  test('Big5 stops with the choices, also under plain headers, and is read when it is named', async () => {
    const big5 = iconv.encode(`id,cert\n${traditional}`, 'big5');
    await expect(scan(big5)).rejects.toThrow(/doubtful, most likely BIG5.* --encoding big5 or --encoding gb18030/);
    expect((await scan(big5, 'big5')).content).toEqual({ kind: 'text', encoding: 'big5' });
  });

  test('simplified Chinese in GB18030 is no matter of doubt', async () => {
    expect(await detected(iconv.encode(simplified, 'gb18030'))).toBe('gb18030');
  });

  test('UTF-8 with a character cut in two is named as such, with its line', async () => {
    const bytes = Buffer.from(simplified);
    const cut = Buffer.concat([bytes.subarray(0, 40), bytes.subarray(41)]);
    await expect(scan(cut)).rejects.toThrow(/line 2: a character of UTF-8 is broken/);
  });

  test('any everyday text of either script is never read as the other encoding', async () => {
    const words = fc.array(
      fc.constantFrom('地板', '瓷砖', '环保', '家用', '品牌', '绿色', '建材', '认证', '编号', '客厅'),
      { minLength: 5, maxLength: 30 },
    );
    await fc.assert(
      fc.asyncProperty(words, async (list) => {
        expect(await detected(iconv.encode(`id,name\n1,${list.join('')}\n`, 'gb18030'))).toBe('gb18030');
      }),
      { numRuns: 50 },
    );
  });
});

test('the fingerprint changes with any byte', async () => {
  const first = await scan('a,b\n1,2\n');
  const second = await scan('a,b\n1,3\n');
  expect(first.size).toBe(second.size);
  expect(first.sha256).not.toBe(second.sha256);
});

/** Everyday words of listings, four characters at least, so that a line shows what it is in. */
const WORDS = [
  '实木餐桌',
  '环保板材',
  '绿色产品认证',
  '证书编号',
  '海尔空调',
  '儿童书柜',
  '白色地板',
  '电饭煲高级',
  '床单被套',
];

describe('lines in different encodings', () => {
  test('each is read in its own, and those that most are not in are named', async () => {
    const lines = fc.array(fc.tuple(fc.subarray(WORDS, { minLength: 1 }), fc.boolean()), {
      minLength: 2,
      maxLength: 60,
    });
    await fc.assert(
      fc.asyncProperty(lines, async (all) => {
        const inGb = all.flatMap(([, isGb], at) => (isGb ? [at + 1] : []));
        fc.pre(inGb.length > 0 && inGb.length < all.length);
        const bytes = all.map(([words, isGb]) => iconv.encode(`${words.join(',')}\n`, isGb ? 'gb18030' : 'utf-8'));
        const { path, content } = await scan(Buffer.concat(bytes));
        if (content.kind !== 'text' || !content.mixed) throw new Error('not taken for mixed');
        const others = content.encoding === 'utf-8' ? inGb : all.flatMap(([, isGb], at) => (isGb ? [] : [at + 1]));
        expect(content.mixed.lines).toEqual({ count: others.length, first: others.slice(0, 20) });
        const read: string[] = [];
        for await (const { cells } of new CsvReader(path, content.encoding, ',', content.mixed).rows())
          read.push(cells.join(','));
        expect(read).toEqual(all.map(([words]) => words.join(',')));
      }),
      { numRuns: 60 },
    );
  });

  test('a file in one encoding is never taken for mixed', async () => {
    const lines = fc.array(fc.subarray(WORDS, { minLength: 1 }), { minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(lines, fc.constantFrom('utf-8', 'gb18030'), async (all, encoding) => {
        const { content } = await scan(iconv.encode(all.map((words) => `${words.join(',')}\n`).join(''), encoding));
        expect(content).toEqual({ kind: 'text', encoding });
      }),
      { numRuns: 60 },
    );
  });
});

describe('Korean', () => {
  test('is not read as Chinese: its encoding is asked for', async () => {
    const bytes = iconv.encode('id,title\na1,친환경 원목 마루\na2,거실 책장\n', 'euc-kr');
    await expect(scan(bytes)).rejects.toThrow(/doubtful, most likely EUC-KR.*--encoding euc-kr or --encoding gb18030/);
    const { path } = await scan(bytes, 'euc-kr');
    const read: string[] = [];
    for await (const { cells } of new CsvReader(path, 'euc-kr', ',').rows()) read.push(cells[1] ?? '');
    expect(read).toEqual(['title', '친환경 원목 마루', '거실 책장']);
  });
});
