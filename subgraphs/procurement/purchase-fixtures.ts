import type { ReportedStatus, StatusPeriod } from '../../schema/domain/facts.ts';
import { judge, type PurchaseItem } from './eligibility.ts';
import { readFacts } from './facts.ts';
import {
  blacklistEntry,
  body,
  certificate,
  conformityResult,
  freshSources,
  type TestEvent,
  viewOf,
} from './fixtures.ts';
import { readReferenceData } from './reference-data.ts';
import { supplierBarsOn, uncheckedLists } from './supplier-bars.ts';

/** The day of the story. */
export const DAY = '2026-11-22';
/** The instant at which everything is complete. */
export const NOW = '2026-11-22T04:00:00.000Z';
const SUPPLIER = blacklistEntry().subjectUscc;
const reference = readReferenceData();

const RESULT: TestEvent = { type: 'ConformityResultChanged', fact: conformityResult() };
const CERTIFICATE: TestEvent = { type: 'CertificateChanged', fact: certificate() };
/** That the keepers of all lists but the tax authority have handed them over. */
const STATED: TestEvent[] = reference.supplierBars.flatMap(({ list }) =>
  list === 'MAJOR_TAX_VIOLATION'
    ? []
    : [{ type: 'BlacklistStated', fact: { list, asOf: DAY, complete: true, authority: '样例' } } satisfies TestEvent],
);
const BODY: TestEvent = { type: 'CertificationBodyChanged', fact: body(NOW) };
/** The energy-saving certificate of the story, changed. */
export const resultWith = (changes: Parameters<typeof conformityResult>[0]): TestEvent => ({
  type: 'ConformityResultChanged',
  fact: conformityResult(changes),
});
/** The building material certificate of the story, changed. */
export const certificateWith = (changes: Parameters<typeof certificate>[0]): TestEvent => ({
  type: 'CertificateChanged',
  fact: certificate(changes),
});
/** A reported period. */
export const status = (value: ReportedStatus, from: string): StatusPeriod => ({
  status: value,
  from,
  reasonCode: value === 'VALID' ? null : 'SUS-12',
  until: null,
  voluntary: false,
});

/** What differs from the story. */
export interface Given {
  readonly facts?: readonly TestEvent[];
  readonly item?: Partial<PurchaseItem>;
  readonly day?: string;
  readonly region?: string | null;
  readonly supplier?: string | null;
}

const AIR_CONDITIONER: PurchaseItem = {
  reference: 'one',
  categoryCode: 'A0206180203',
  categoryCatalogue: null,
  productName: null,
  certificateNumbers: ['YQ-SAMPLE-1'],
  productModel: 'RH-K26',
  starGrade: null,
  projectType: null,
};
/** A wall coating for a hospital, with the building material certificate. */
export const WALL_COATING: Partial<PurchaseItem> = {
  categoryCode: '128',
  certificateNumbers: ['G2024101128000001'],
  productModel: 'LH-N1',
  projectType: 'HOSPITAL',
};

/**
 * The answer for one item: an air conditioner with its energy-saving certificate, bought in Huzhou from a supplier without a record, where nothing
 * else is said. FICTIONAL.
 */
export function answer({ facts = [], item = {}, day = DAY, region = '330502', supplier = SUPPLIER }: Given) {
  const known = readFacts(viewOf([RESULT, CERTIFICATE, BODY, ...STATED, ...facts], freshSources(NOW)), {
    on: day,
    knownAt: null,
  });
  const bars = supplier === null ? null : supplierBarsOn(known.entries(supplier), reference.supplierBars, day);
  const reportsNeededUntil = Date.parse('2026-10-22T00:00:00Z');
  const purchase = {
    ...reference,
    facts: known,
    day,
    region,
    supplierBars: bars,
    uncheckedLists: uncheckedLists(reference.supplierBars, day, known.stated),
    reportsNeededUntil,
  };
  const judged = judge({ ...AIR_CONDITIONER, ...item }, purchase);
  return { ...judged, codes: judged.reasons.map(({ code }) => code) };
}
