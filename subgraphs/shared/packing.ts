import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { Int32, serialize } from 'bson';

/** Shorter records are left as they are: to pack one takes 25 to 40 µs, and they gain little. */
const LEAST_BYTES = 350;
/** Longer ones are left as they are too: nobody else is answered meanwhile, and 256 KB take some 5 ms. */
const MOST_BYTES = 2 ** 18;

const day = '2025-01-01';
const at = '2026-01-01T00:00:00.000Z';
const one = new Int32(1);
const uscc = '91330200YQ2000305H';
const party = {
  uscc,
  name: '宁波样例木业有限公司',
  address: '浙江省宁波市样例路2号',
  divisionCode: '330200',
  country: 'CN',
};
const period = { status: 'VALID', from: day, reasonCode: null, until: null, voluntary: false };
const segment = (status: string, to: string) => ({
  status,
  since: day,
  reasonCode: null,
  until: null,
  from: day,
  to,
  brokenResults: [],
  linkBroken: false,
});
const history = {
  acts: [{ at, cause: 'ISSUE', by: null, grounds: null }],
  versions: [{ from: day, to: null, recordedFrom: one, recordedTo: null, act: one, differs: {} }],
};
const body = {
  scheme: 'GREEN_BUILDING_MATERIAL',
  activityClass: 'ACTIVITY_2',
  bodyCode: '102',
  projectCode: '103',
  starGrade: one,
  holder: party,
  producer: party,
  factory: { ...party, uscc: null, address: '江苏省南京市样例工业园区', divisionCode: '320100' },
  basis: ['GB/T 35601-2017', 'T/CECS 10030-2019', 'CNCA-CGP-13:2020'],
  products: [
    { seq: one, name: '实木复合地板', brand: '样例', series: 'T系列', models: ['YQ-100001-0001', 'YQ-100001-0002'] },
  ],
  firstIssuedOn: day,
  terms: [{ from: day, to: '2030-01-01' }],
  reissuedOn: null,
  statusHistory: [period],
  fictional: true,
  warnings: [{ code: 'PRODUCT_NAME_UNKNOWN', field: 'products[0].name', detail: '', expected: '' }],
  reportedStatusWord: null,
};
const concerned = { body: '102', holder: uscc, division: '330200', agencies: [] };
const act = { at, action: 'OPEN', by: null, note: null };

/** What records look like most of the time: their names, in the order they come in, and words that come again and again. All of it is made up. */
const USUAL = [
  {
    status: ['SUSPENDED', 'WITHDRAWN', 'CANCELLED', 'REVOKED', 'INVALID'],
    scheme: ['GREEN_PRODUCT', 'GREEN_DESIGN', 'LOW_CARBON'],
  },
  {
    number: 'G2025102103100001',
    issuedOn: day,
    expiresOn: day,
    conductedOn: day,
    conclusion: 'PASS',
    effectiveStatus: 'EXPIRED',
  },
  {
    _id: 'CERTIFICATE_EXPIRING G2025102103100001',
    rule: 'SURVEILLANCE_DUE',
    subject: 'CERTIFICATE:G2025102103100001',
    assignee: 'BODY:102',
    assignees: ['BODY:102'],
    due: day,
    state: 'OPEN',
    pending: true,
    takenBy: null,
    level: one,
    route: ['REGULATOR:330200', 'MINISTRY'],
    escalatesOn: day,
    concerned,
    openedAt: at,
    endedAt: null,
    history: [act],
  },
  {
    _id: '0mx3ia33sa4633108cd3797d6ec',
    to: `ENTERPRISE:${uscc}`,
    kind: 'CERTIFICATE_EXPIRING',
    subject: 'CERTIFICATE:G2025102103100001',
    values: { starts: day, due: day },
    at,
    occasion: 'REMIND SURVEILLANCE_DUE G2025102103100001',
    readBy: [],
  },
  {
    _id: one,
    at,
    type: 'EffectiveStatusChanged',
    key: 'G2025102103100001',
    fact: {
      certificateNumber: 'G2025102103100001',
      bodyCode: '102',
      holderUscc: uscc,
      holderDivision: '330200',
      on: day,
      cause: 'CLOCK',
      before: { status: 'VALID', since: day, reasonCode: null, until: null },
      after: { status: 'EXPIRED', since: day, reasonCode: null, until: null },
      brokenResults: [],
    },
  },
  {
    _id: one,
    at,
    type: 'CertificateChanged',
    key: 'G2025102103100001',
    fact: { number: 'G2025102103100001', ...body, history },
  },
  {
    _id: 'G2025102103100001',
    ...body,
    history,
    holderUscc: uscc,
    holderDivision: '330200',
    expiresOn: day,
    unitKey: `102|GREEN_BUILDING_MATERIAL|103|${uscc}|宁波样例木业有限公司`,
    productKeys: [`${uscc} YQ-100001-0001`],
    productWords: ['木业', '业有', '地板', '系列'],
    timeline: [segment('VALID', day), segment('EXPIRED', '9999-12-31')],
  },
];

/** Packed records cannot be read without their dictionary, to the byte: another one needs another mark. */
const DICTIONARY_CHECKSUM = 744_938_097;

function dictionary(): Buffer {
  // What is nearest to the record is cheapest to refer to, so the most usual come last.
  const bytes = Buffer.concat(USUAL.map((record) => serialize(record)));
  if (crc32(bytes) !== DICTIONARY_CHECKSUM)
    throw new Error(
      `The dictionary of packed records is another one (${crc32(bytes)}): what is stored can't be read with it.`,
    );
  return bytes;
}

/** A record with what it shares with others left out (raw DEFLATE, RFC 1951, with a dictionary); `null` where that gains nothing. */
export function packed(record: Uint8Array): Buffer | null {
  if (record.length < LEAST_BYTES || record.length > MOST_BYTES) return null;
  const bytes = deflateRawSync(record, { ...PACKING, level: 3, memLevel: 5 });
  return bytes.length < record.length ? bytes : null;
}

/** The record that was packed; only bytes whose checksum was found right may come here. */
export function unpacked(bytes: Uint8Array): Buffer {
  return inflateRawSync(bytes, { ...PACKING, maxOutputLength: MOST_BYTES });
}

/** A window of 8 KB holds the dictionary and most records; a greater one costs more to clear than it saves. */
const PACKING = { windowBits: 13, dictionary: dictionary() };
