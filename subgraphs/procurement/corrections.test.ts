import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { readAsset } from '../shared/asset.ts';
import { certificate, conformityResult } from './fixtures.ts';
import { answer, certificateWith, resultWith, WALL_COATING } from './purchase-fixtures.ts';
import { readReferenceData } from './reference-data.ts';

/** Rows of a data file, as they are: what a rule rests on has to stand beside it. */
const rowsOf = (file: string): Readonly<Record<string, string>>[] =>
  parse(readAsset(import.meta.url, `./data/${file}.csv`), { columns: true, skip_empty_lines: true });
const { editions, supplierBars } = readReferenceData();

/** Answers and rules that were wrong once, each with the row of data that it now rests on. */
describe('what was wrong once', () => {
  it.each(['壁挂式空调', '立式空调', '柜式空调', '分体式空调', '变频空调', '液晶电视', '监控摄像头'])(
    'A6 %s is of mandatory purchase, by a word with its source',
    (productName) => {
      const { checks, outcome } = answer({ item: { categoryCode: null, productName, certificateNumbers: [] } });
      expect([outcome, checks[0]?.item.treatment]).toEqual(['NO_CERTIFICATE', 'MANDATORY']);
    },
  );

  it('A6 every synonym and every modifier has its source', () => {
    for (const row of [...rowsOf('synonyms'), ...rowsOf('modifiers'), ...rowsOf('ordinary-products')])
      expect(row['source']).toBeTruthy();
    expect(answer({ item: { categoryCode: null, productName: '量子空调罩' } })).toMatchObject({
      outcome: null,
      codes: expect.arrayContaining(['NAME_NOT_UNDERSTOOD']),
    });
  });

  it.each([
    ['A02061808', '燃气热水器'],
    ['A02010104', '服务器'],
  ])(
    'A7 the code %s with the name %s is refused or asked back, never answered by the code',
    (categoryCode, productName) => {
      const judged = answer({ item: { categoryCode, productName, certificateNumbers: [] } });
      const named = judged.checks.map(({ item }) => item.name);
      expect(named.filter((name) => name === '电热水器' || name === '台式计算机')).toEqual([]);
    },
  );

  it('A8 a code of two catalogues is asked back, and the concordance names its source', () => {
    const codes = rowsOf('category-codes').filter(({ catalogue }) => catalogue === 'CATALOGUE_2022');
    expect(codes.every(({ source, confidence }) => source && confidence)).toBe(true);
    for (const categoryCode of ['A02010104', 'A02010105'])
      expect(answer({ item: { categoryCode, certificateNumbers: [] } })).toMatchObject({
        outcome: null,
        codes: expect.arrayContaining(['CODE_OF_TWO_CATALOGUES']),
      });
  });

  it('W2 a test report by the demand standard counts, by the row of that standard', () => {
    expect(rowsOf('demand-standards').map(({ source }) => source)).toEqual([
      expect.stringContaining('27655878'),
      expect.stringContaining('3716715'),
    ]);
    const report = resultWith({
      kind: 'TEST_REPORT',
      number: 'TR-1',
      productName: '墙面涂料',
      models: ['LH-N1'],
      standard: '《绿色建筑和绿色建材政府采购需求标准》（2025年版）',
      grade: null,
    });
    expect(answer({ facts: [report], item: { ...WALL_COATING, certificateNumbers: ['TR-1'] } }).outcome).toBe(
      'ELIGIBLE_MANDATORY',
    );
  });

  it('W3 a kind whose duty is not held is no flat mandatory purchase', () => {
    const { requiredKindsHeld, coverage } = editions.find(({ validFrom }) => validFrom === '2025-01-01') ?? {};
    expect([requiredKindsHeld, coverage?.zh]).toEqual([false, expect.stringContaining('可选类不少于40%')]);
  });

  it('W6 the three lists of 财库〔2016〕125号 bar, each by a row with its source', () => {
    const rows = rowsOf('supplier-bars').filter(({ instrument }) => instrument === '财库〔2016〕125号');
    expect(rows.map(({ list }) => list).sort()).toEqual([
      'COURT_DEFAULTER',
      'MAJOR_TAX_VIOLATION',
      'PROCUREMENT_DISHONESTY',
    ]);
    expect(rows.every(({ source, confidence }) => source && confidence)).toBe(true);
    expect(supplierBars.map(({ list }) => list)).toContain('MAJOR_TAX_VIOLATION');
  });

  it('W7 a body that no directory here names is not known, and the directory says that it is not held', () => {
    expect(rowsOf('determined-directories').map(({ complete, source }) => [complete, source])).toEqual(
      Array.from({ length: 3 }, () => ['N', expect.stringContaining('市监认证函〔2019〕513号')]),
    );
    const facts = [resultWith({ issuerBodyCode: '003', fictional: false })];
    expect(answer({ facts }).codes).toContain('BODY_DETERMINATION_NOT_KNOWN');
  });

  it('W8 财库〔2019〕9号 is quoted for its own lists only', () => {
    const number = 'G2024101001000001';
    const green = certificateWith({ number, scheme: 'CHINA_GREEN_PRODUCT', starGrade: null });
    const { reasons } = answer({ facts: [green], item: { ...WALL_COATING, certificateNumbers: [number] } });
    const quoted = reasons.filter(({ code }) => code === 'CHINA_GREEN_PRODUCT_NOT_NAMED');
    expect(quoted.map(({ instrument }) => instrument)).not.toContain(
      editions.find(({ validFrom }) => validFrom === '2025-01-01')?.instrument,
    );
  });

  it('W10 a city that is not held is not denied, and the list says how many it lacks', () => {
    const edition = editions.find(({ validFrom }) => validFrom === '2025-01-01');
    expect([edition?.citiesComplete, edition?.coverage.zh]).toEqual([false, expect.stringMatching(/101个.*7个/)]);
    const judged = answer({ item: WALL_COATING, region: '310115' });
    expect([judged.outcome, judged.codes]).toEqual([null, expect.arrayContaining(['CITY_LIST_INCOMPLETE'])]);
  });

  it('W11 the five groups without a source say so', () => {
    const edition = editions.find(({ instrument }) => instrument === '财库〔2019〕18号');
    expect([edition?.itemsComplete, edition?.coverage.zh]).toEqual([false, expect.stringMatching(/45.*5/)]);
    const doubtful = rowsOf('environmental-items').filter(({ confidence }) => /memory/.test(confidence ?? ''));
    expect(doubtful.length).toBeGreaterThan(0);
  });

  it('A6 to W11 keep what was right: the certificate of the story is accepted', () => {
    expect(conformityResult().kind).toBe('ENERGY_SAVING');
    expect(certificate().scheme).toBe('GREEN_BUILDING_MATERIAL');
    expect(answer({}).outcome).toBe('ELIGIBLE_MANDATORY');
  });
});
