import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DOOR_RULES } from '../../schema/domain/door-rules.ts';
import type { AllianceMemberFact } from '../../schema/domain/facts.ts';
import { bodyOf, operator } from '../../tests/support/certificate-callers.ts';
import { startCertificates, type TestSubgraph } from '../../tests/support/certificates-subgraph.ts';

let hub: TestSubgraph;
beforeAll(async () => {
  hub = await startCertificates(undefined, { certificates: 40, enterprises: 30 });
});
afterAll(() => hub?.stop());

const REPORT = `mutation($input: ReportCertificatesInput!) { reportCertificates(input: $input) {
  results { outcome field code message { zh en } warnings { code } } } }`;
const CHANGE = `mutation($input: ChangeCertificateStatusInput!) { changeCertificateStatus(input: $input) {
  changed certificate { expiresOn } } }`;

interface RowAnswer {
  readonly outcome: string;
  readonly field: string | null;
  readonly code: string | null;
  readonly message: { readonly zh: string; readonly en: string } | null;
  readonly warnings: readonly { readonly code: string }[];
}

const HOLDER = {
  uscc: '91330421YQ0012337C',
  name: '嘉善西塘人造板有限公司',
  address: '浙江省嘉兴市嘉善县样例路1号',
  divisionCode: '330421',
};
/** A floor certificate in order. */
const FLOOR = {
  number: 'G2026101001900001',
  scheme: 'CHINA_GREEN_PRODUCT',
  holder: HOLDER,
  basis: ['GB/T 35601-2024'],
  products: [{ name: '实木复合地板', models: ['XT-N1'] }],
  firstIssuedOn: '2026-06-01',
  expiresOn: '2031-05-31',
};

async function report(row: object, caller = operator): Promise<RowAnswer> {
  const variables = { input: { certificates: [row], partial: true } };
  const { reportCertificates } = await hub.dataOf<{ reportCertificates: { results: RowAnswer[] } }>(
    REPORT,
    variables,
    caller,
  );
  const [result] = reportCertificates.results;
  if (!result) throw new Error('No row was answered.');
  return result;
}

let serial = 100;
/** A row of its own number and model, and what became of it: the code that refused it, or its warnings. */
async function outcome(changes: Record<string, unknown> = {}, category = '001', body = '101'): Promise<string> {
  const year = String(changes['firstIssuedOn'] ?? FLOOR.firstIssuedOn).slice(0, 4);
  const own = {
    number: `G${year}${body}${category}9${String(++serial).padStart(5, '0')}`,
    products: [{ name: '实木复合地板', models: [`XT-${serial}`] }],
  };
  const { code, warnings } = await report({ ...FLOOR, ...own, ...changes });
  return code ?? ['taken', ...warnings.map((warning) => warning.code)].join(' ');
}

describe('checks at the door', () => {
  it('names each rule with severity, source and requirement, in both languages', () => {
    expect(new Set(DOOR_RULES.map(({ code }) => code)).size).toBe(DOOR_RULES.length);
    for (const { code, severity, verdict, zh, en, source, requirement } of DOOR_RULES) {
      expect([code, severity]).toEqual([code, expect.stringMatching(/^(REFUSE|WARN)$/)]);
      expect([code, verdict]).toEqual([code, expect.stringMatching(/^(REVIEW|NOTE)$/)]);
      expect([code, zh, en, source, requirement].filter((text) => text === '')).toEqual([]);
    }
  });

  it('takes a row in order without a warning', async () => {
    expect(await outcome()).toBe('taken');
  });

  it('MI-04, A4: an air conditioner with its own standard does not go under 001', async () => {
    const conditioner = { products: [{ name: '空调机', models: ['RH-1'] }] };
    expect(await outcome({ ...conditioner, basis: ['GB/T 39761.1-2021'] })).toBe('BASIS_OF_OTHER_CATEGORY');
    expect(await outcome(conditioner)).toBe('PRODUCT_OF_OTHER_CATEGORY');
    expect(await outcome({ ...conditioner, basis: ['GB/T 39761.1-2021'] }, '015')).toBe('taken');
  });

  it('MI-04, A4: an edition that had been replaced on the day of issue is refused, on the day before it is not', async () => {
    const issued = (firstIssuedOn: string, expiresOn: string, basis: string) => {
      const products = [{ name: '坐便器', models: [`JT-${firstIssuedOn}`] }];
      return outcome({ products, firstIssuedOn, expiresOn, basis: [basis] }, '003');
    };
    expect(await issued('2026-06-01', '2031-05-31', 'GB/T 35603-2017 绿色产品评价 卫生陶瓷')).toBe(
      'BASIS_EDITION_LEFT',
    );
    expect(await issued('2024-12-31', '2029-12-30', 'GB/T 35603-2017')).toBe('taken');
    expect(await issued('2025-01-01', '2029-12-31', 'ＧＢ／Ｔ 35603—2024')).toBe('taken');
  });

  it('MI-04: a basis that does not name the standard of the category is kept with a warning that readers see', async () => {
    expect(await outcome({ basis: ['企业技术规范 Q/XT 1'] })).toBe('taken BASIS_NOT_NAMED');
    const number = `G20261010019${String(serial).padStart(5, '0')}`;
    const query = 'query($n: String!) { certificate(number: $n) { warnings { code field zh en } } }';
    const { certificate } = await hub.dataOf<{ certificate: { warnings: { zh: string }[] } }>(query, { n: number });
    expect(certificate.warnings).toMatchObject([{ code: 'BASIS_NOT_NAMED', field: 'basis' }]);
    expect(certificate.warnings[0]?.zh).toContain('GB/T 35601');
  });

  it('REP-01, SYS-03, A5: an agri-food category is refused and the right channel named', async () => {
    const { code, message } = await report({
      ...FLOOR,
      number: 'G2026001501900001',
      products: [{ name: '大米', models: ['D-1'] }],
    });
    expect(code).toBe('WRONG_CHANNEL');
    expect(message?.zh).toContain('中国食品农产品认证信息系统');
    expect(message?.en).toContain('China food and agricultural product certification system');
  });

  it('CAT-05: without an entry of the scheme in force on the day nothing is issued', async () => {
    expect(await outcome({ products: [{ name: '加气块', models: ['K-1'] }] }, '104')).toBe('NOT_IN_CATALOGUE');
    expect(await outcome({}, '999')).toBe('BODY_NOT_APPROVED');
    expect(await outcome({ number: 'G2026001999900001' })).toBe('CATEGORY_UNKNOWN');
  });

  it('VAL-01, W12: five years end on the day before the anniversary; a shorter term is noted', async () => {
    expect(await outcome({ expiresOn: '2031-06-01' })).toBe('TERM_TOO_LONG');
    expect(await outcome({ expiresOn: '2031-05-31' })).toBe('taken');
    expect(await outcome({ expiresOn: '2029-05-31' })).toBe('taken TERM_SHORTER');
    const leap = { firstIssuedOn: '2024-02-29', basis: ['GB/T 35601-2017'] };
    expect(await outcome({ ...leap, expiresOn: '2029-02-28' })).toBe('taken');
    expect(await outcome({ ...leap, expiresOn: '2029-03-01' })).toBe('TERM_TOO_LONG');
  });

  it('YRD-03, A2: only a body that is a member on the day of issue certifies for the alliance', async () => {
    const battery = {
      scheme: 'YRD_GREEN_PRODUCT',
      basis: ['YQ-SAMPLE-301'],
      products: [{ name: '铅炭蓄电池', models: ['TX-1'] }],
      firstIssuedOn: '2026-11-10',
      expiresOn: '2031-11-09',
    };
    expect(await outcome(battery, '301', '103')).toBe('taken');
    const membership = {
      id: 'YRD:103:2022-03-01',
      allianceCode: 'YRD',
      bodyCode: '103',
      from: '2022-03-01',
      to: '2026-10-31',
    };
    hub.registers.member(membership as AllianceMemberFact);
    const models = [{ name: '铅炭蓄电池', models: ['TX-2'] }];
    expect(await outcome({ ...battery, products: models }, '301', '103')).toBe('BODY_NOT_MEMBER');
    const before = { firstIssuedOn: '2026-10-31', expiresOn: '2031-10-30', products: models };
    expect(await outcome({ ...battery, ...before }, '301', '103')).toBe('taken');
    expect(await outcome({ ...battery, products: models }, '301', '001')).toBe('BODY_NOT_MEMBER');
  });

  it('CERT-04: one certificate for each unit; another site, another body or an ended one is no duplicate', async () => {
    const products = [{ name: '实木复合地板', models: ['XT-U1', 'XT-U2'] }];
    const site = { name: '嘉善西塘一厂', address: '浙江省嘉兴市嘉善县样例路1号', divisionCode: '330421' };
    expect(await outcome({ products, factory: site })).toBe('taken');
    const first = serial;
    const twice = [{ name: '实木复合地板', models: ['xt-u2', 'XT-U3'] }];
    expect(await outcome({ products: twice, factory: site })).toBe('UNIT_CERTIFIED_TWICE');
    const factory = { name: '嘉善西塘二厂', address: '浙江省嘉兴市平湖市样例路2号', divisionCode: '330421' };
    expect(await outcome({ products, factory })).toBe('taken');
    expect(await outcome({ products, factory: site }, '001', '102')).toBe('taken');
    const number = `G20261010019${String(first).padStart(5, '0')}`;
    const cancel = { certificateNumber: number, event: 'CANCEL', on: '2026-07-01', reasonCode: 'CAN-03' };
    await hub.dataOf(CHANGE, { input: cancel }, operator);
    expect(await outcome({ products, factory: site, firstIssuedOn: '2026-07-02', expiresOn: '2031-07-01' })).toBe(
      'taken',
    );
  });

  it('CERT-04: both of one report are seen', async () => {
    const products = [{ name: '实木复合地板', models: ['XT-B1'] }];
    const factory = { name: '嘉善西塘一厂', address: '浙江省嘉兴市嘉善县样例路1号', divisionCode: '330421' };
    const rows = ['G2026101001910001', 'G2026101001910002'].map((number) => ({ ...FLOOR, number, products, factory }));
    const variables = { input: { certificates: rows, partial: true } };
    const { reportCertificates } = await hub.dataOf<{ reportCertificates: { results: RowAnswer[] } }>(
      REPORT,
      variables,
      bodyOf('101'),
    );
    expect(reportCertificates.results.map(({ code }) => code)).toEqual([null, 'UNIT_CERTIFIED_TWICE']);
  });

  it('does not keep the suspension of a certificate out that would be refused today', async () => {
    const { number } = hub.world.certificates.find(
      (fact) => fact.scheme === 'CHINA_GREEN_PRODUCT' && fact.projectCode === '104',
    ) ?? { number: '' };
    const row = {
      ...FLOOR,
      number,
      scheme: 'CHINA_GREEN_PRODUCT',
      firstIssuedOn: '2022-10-12',
      expiresOn: '2027-10-11',
      basis: ['GB/T 35605-2017'],
      products: [{ name: '蒸压加气混凝土砌块', models: ['XT-K600'] }],
      status: '暂停',
      statusSince: '2026-11-01',
      statusReason: 'SUS-12',
    };
    expect(await report(row)).toMatchObject({ outcome: 'ACCEPTED', warnings: [{ code: 'NOT_IN_CATALOGUE' }] });
  });
});

describe('renewal at the door', () => {
  const OLD = { firstIssuedOn: '2021-12-10', expiresOn: '2026-12-09', basis: ['GB/T 35601-2017'] };
  const renewed = async (surveillances: readonly object[], input: object) => {
    await outcome({ ...OLD, surveillances });
    const certificateNumber = `G20211010019${String(serial).padStart(5, '0')}`;
    const { data, codes } = await hub.ask(CHANGE, { input: { certificateNumber, event: 'RENEW', ...input } }, operator);
    return codes[0] ?? (data as { changeCertificateStatus: { certificate: { expiresOn: string } } });
  };
  const passed = [{ conductedOn: '2026-03-01', conclusion: '通过' }];

  it('REN-01: not without a surveillance in the term, nor after a failed one', async () => {
    expect(await renewed([], { on: '2026-11-20' })).toBe('CONFLICT');
    expect(await renewed([...passed, { conductedOn: '2026-06-01', conclusion: 'FAIL' }], { on: '2026-11-20' })).toBe(
      'CONFLICT',
    );
    expect(await renewed(passed, { on: '2026-11-20' })).toMatchObject({
      changeCertificateStatus: { certificate: { expiresOn: '2031-12-09' } },
    });
  });

  it('REN-01: judged by the day of request, not of decision', async () => {
    expect(await renewed(passed, { on: '2026-11-20', requestedOn: '2026-09-09' })).toBe('CONFLICT');
    expect(await renewed(passed, { on: '2026-11-20', requestedOn: '2026-09-10' })).toMatchObject({
      changeCertificateStatus: { changed: true },
    });
  });

  it('REN-01: a request in time that is decided after the end renews from the old end', async () => {
    const old = {
      firstIssuedOn: '2021-11-01',
      expiresOn: '2026-10-31',
      basis: ['GB/T 35601-2017'],
      surveillances: passed,
    };
    await outcome(old);
    const certificateNumber = `G20211010019${String(serial).padStart(5, '0')}`;
    const renew = (requestedOn: string) =>
      hub.ask(CHANGE, { input: { certificateNumber, event: 'RENEW', on: '2026-11-15', requestedOn } }, operator);
    expect((await renew('2026-11-01')).codes).toEqual(['CONFLICT']);
    expect((await renew('2026-10-31')).data).toMatchObject({
      changeCertificateStatus: { certificate: { expiresOn: '2031-10-31' } },
    });
  });
});

/** What somebody tries who knows the rules and not the code; the outcomes were written down before the first run. */
describe('attempts that need a certificate before them', () => {
  const passed = [{ conductedOn: '2023-10-01', conclusion: '通过' }];
  const LEAP = {
    firstIssuedOn: '2019-03-01',
    expiresOn: '2024-02-29',
    basis: ['GB/T 35601-2017'],
    surveillances: passed,
  };
  const renewedLeap = async (changes: object) => {
    expect(await outcome(LEAP)).toBe('taken');
    const own = {
      number: `G20191010019${String(serial).padStart(5, '0')}`,
      products: [{ name: '实木复合地板', models: [`XT-${serial}`] }],
    };
    const { code } = await report({
      ...FLOOR,
      ...LEAP,
      ...own,
      termFrom: '2024-03-01',
      expiresOn: '2029-02-28',
      ...changes,
    });
    return code ?? 'taken';
  };

  it.each([
    ['VAL-01', 'a term that ended on 29 February is renewed to 28 February', {}, 'taken'],
    ['VAL-01', 'a term that ended on 29 February is renewed to 1 March', { expiresOn: '2029-03-01' }, 'TERM_TOO_LONG'],
    [
      'REN-01',
      'asked for 91 days before a 29 February',
      { renewalRequestedOn: '2023-11-30' },
      'RENEWAL_OUTSIDE_WINDOW',
    ],
    ['REN-01', 'asked for 90 days before a 29 February', { renewalRequestedOn: '2023-12-01' }, 'taken'],
    ['REN-01', 'asked for on that 29 February', { renewalRequestedOn: '2024-02-29' }, 'taken'],
    ['REN-01', 'asked for on the day after', { renewalRequestedOn: '2024-03-01' }, 'RENEWAL_OUTSIDE_WINDOW'],
    ['REN-01', 'with a gap of a day', { termFrom: '2024-03-02' }, 'FIELD_INVALID'],
  ])('%s: %s', async (_requirement, _what, changes, expected) => {
    expect(await renewedLeap(changes)).toBe(expected);
  });

  it('CERT-04: the same model and site in other signs is the same unit, also while the first is suspended, and not once it has expired', async () => {
    const site = { name: '嘉善西塘三厂', address: '浙江省嘉兴市嘉善县样例路31号', divisionCode: '330421' };
    const floor = (model: string) => [{ name: '实木复合地板', models: [model] }];
    expect(await outcome({ products: floor('XT-Q9'), factory: site })).toBe('taken');
    const number = `G20261010019${String(serial).padStart(5, '0')}`;
    const tried: string[] = [];
    tried.push(await outcome({ products: floor('ＸＴ－Ｑ９'), factory: site }));
    tried.push(
      await outcome({ products: floor('xt-q9'), factory: { ...site, address: '浙江省嘉兴市嘉善县样例路３１号' } }),
    );
    tried.push(await outcome({ products: [{ name: '强化木地板', models: ['XT-Q9'] }], factory: site }));
    await hub.dataOf(
      CHANGE,
      { input: { certificateNumber: number, event: 'SUSPEND', on: '2026-06-02', reasonCode: 'SUS-12' } },
      operator,
    );
    tried.push(
      await outcome({ products: floor('XT-Q9'), factory: site, firstIssuedOn: '2026-06-10', expiresOn: '2031-06-09' }),
    );
    tried.push(
      await outcome({
        products: floor('XT-\u200bQ9'),
        factory: site,
        firstIssuedOn: '2026-06-11',
        expiresOn: '2031-06-10',
      }),
    );
    expect(tried).toEqual(new Array(5).fill('UNIT_CERTIFIED_TWICE'));
    const old = {
      products: floor('XT-Q10'),
      factory: site,
      firstIssuedOn: '2018-07-01',
      expiresOn: '2023-06-30',
      basis: ['GB/T 35601-2017'],
    };
    expect(await outcome(old)).toBe('taken');
    expect(await outcome({ products: floor('XT-Q10'), factory: site })).toBe('taken');
  });
});
