import { addDays, type Day } from '../../schema/domain/day.ts';
import type {
  CertificateFact,
  ConformityKind,
  ConformityResultFact,
  ReuseLinkFact,
  StatusPeriod,
} from '../../schema/domain/facts.ts';
import { makeLandmarkLinks, makeLandmarkResults } from './landmark-results.ts';
import { LANDMARKS } from './landmarks.ts';
import { fullTerm, suspended, termsCovering, valid } from './life-cycle.ts';
import { integer, pick, type Random } from './random.ts';
import { LISTED_BODIES } from './reference.ts';

/** Kinds of result by what they are reused as: class 1 is on the List, class 2 needs a risk assessment, class 3 is a declaration. */
const KINDS: readonly (readonly [kind: ConformityKind, reuseClass: 1 | 2 | 3, codes: RegExp])[] = [
  ['WATER_SAVING', 1, /^(003|017|117|132|133|13[4-9]|140)$/],
  ['ENERGY_SAVING', 1, /^(005|015|018|14[1-8])$/],
  ['ENVIRONMENTAL_LABELLING', 1, /^(001|002|006|010|012|014|12[5-9]|130|131)$/],
  ['LOW_CARBON', 1, /^(004|007|009|10\d|11\d)$/],
  ['ROHS_VOLUNTARY', 2, /^(015|146|306|303)$/],
  ['RECYCLED', 2, /^(011|012|013|201|307)$/],
  ['TEST_REPORT', 2, /./],
  ['SUPPLIER_DECLARATION', 3, /./],
];
const RESULT_YEARS = 3;
const SAMPLE_LABORATORY = '样例检验检测中心(上海)';

/** Conformity results with the certificates that rest on them. */
export interface Reuse {
  readonly results: readonly ConformityResultFact[];
  readonly links: readonly ReuseLinkFact[];
}

/** About a quarter of the certificates rest on one to three results; some results feed several certificates of one holder. */
export function makeReuse(random: Random, certificates: readonly CertificateFact[], today: Day): Reuse {
  const results = makeLandmarkResults(today);
  const links = makeLandmarkLinks(certificates);
  const settled = new Set([...Object.values<string>(LANDMARKS), ...links.map((link) => link.certificateNumber)]);
  const latestOfHolder = new Map<string, ConformityResultFact>();
  for (const certificate of certificates) {
    const uscc = certificate.holder.uscc;
    if (settled.has(certificate.number) || uscc === null || random() > 0.25) continue;
    for (let count = integer(random, 1, 3); count > 0; count--) {
      const suitable = KINDS.filter(([, , codes]) => codes.test(certificate.projectCode));
      const [kind, reuseClass] = pick(random, suitable);
      const known = latestOfHolder.get(`${uscc} ${kind}`);
      const shareable = known && (known.terms[0]?.from ?? '') < certificate.firstIssuedOn;
      const result = shareable && random() < 0.6 ? known : makeResult(random, results.length, kind, certificate, today);
      if (result !== known) results.push(result);
      latestOfHolder.set(`${uscc} ${kind}`, result);
      const twice = links.some((link) => link.certificateNumber === certificate.number && link.resultId === result.id);
      if (!twice)
        links.push({
          certificateNumber: certificate.number,
          resultId: result.id,
          reuseClass,
          from: certificate.firstIssuedOn,
          to: null,
        });
    }
  }
  return { results, links: links.map((link, index) => ({ id: `RL${String(index + 1).padStart(6, '0')}`, ...link })) };
}

function makeResult(
  random: Random,
  index: number,
  kind: ConformityKind,
  certificate: CertificateFact,
  today: Day,
): ConformityResultFact {
  const id = `CR${String(index + 1).padStart(6, '0')}`;
  const from = addDays(certificate.firstIssuedOn, -integer(random, 10, 200));
  const issuer = pick(
    random,
    LISTED_BODIES.filter((body) => body.fictional && body.code !== '106'),
  );
  const declared = kind === 'SUPPLIER_DECLARATION';
  const tested = kind === 'TEST_REPORT';
  const product = certificate.products[0];
  const graded = kind === 'ENERGY_SAVING' || kind === 'WATER_SAVING';
  return {
    id,
    kind,
    number: `YQ-SAMPLE-${id.slice(2)}`,
    issuerBodyCode: declared || tested ? null : issuer.code,
    issuerName: declared ? certificate.holder.name : tested ? SAMPLE_LABORATORY : issuer.nameZh,
    holderUscc: certificate.holder.uscc ?? '',
    holderName: certificate.holder.name,
    productName: product?.name ?? '',
    models: product?.models ?? [],
    standard: null,
    grade: graded ? integer(random, 1, 2) : null,
    terms: random() < 0.95 ? termsCovering(from, RESULT_YEARS, today) : [fullTerm(from, RESULT_YEARS)],
    statusHistory: makeHistory(random, from, today),
    fictional: true,
  };
}

function makeHistory(random: Random, from: Day, today: Day): StatusPeriod[] {
  const history = [valid(from)];
  if (random() < 0.04) {
    const since = addDays(today, -integer(random, 5, 150));
    if (since > from) history.push(suspended(since, 'SUS-12'));
  }
  return history;
}
