import { describe, expect, it } from 'vitest';
import { createSampleWorld } from '../sample-world/create-sample-world.ts';
import { LANDMARK_RESULTS } from '../sample-world/landmarks.ts';
import { judge } from './eligibility.ts';
import { readFacts } from './facts.ts';
import { freshSources, type TestEvent, viewOf } from './fixtures.ts';
import { readReferenceData } from './reference-data.ts';

const DAY = '2026-11-22';
const world = createSampleWorld({ seed: 1, today: DAY });
const events: TestEvent[] = [
  ...world.certificates.map((fact): TestEvent => ({ type: 'CertificateChanged', fact })),
  ...world.bodies.map((fact): TestEvent => ({ type: 'CertificationBodyChanged', fact })),
  ...world.results.map((fact): TestEvent => ({ type: 'ConformityResultChanged', fact })),
  ...world.links.map((fact): TestEvent => ({ type: 'ReuseLinkChanged', fact })),
];
const purchase = {
  ...readReferenceData(),
  facts: readFacts(viewOf(events, freshSources('2026-11-22T04:00:00Z')), { on: '2026-11-22', knownAt: null }),
  day: DAY,
  region: '330502',
  supplierBars: [],
  uncheckedLists: [],
  reportsNeededUntil: Date.parse('2026-10-22T04:00:00Z'),
};

function outcomeOf(landmark: keyof typeof LANDMARK_RESULTS) {
  const result = world.results.find(({ id }) => id === LANDMARK_RESULTS[landmark]);
  if (!result) throw new Error(`No landmark ${landmark}.`);
  const { outcome } = judge(
    {
      reference: null,
      categoryCode: null,
      categoryCatalogue: null,
      productName: result.productName,
      certificateNumbers: [result.number],
      productModel: result.models[0] ?? null,
      starGrade: null,
      projectType: null,
    },
    purchase,
  );
  return outcome;
}

describe('the fictional world', () => {
  it.each([
    ['energyAirConditioner', 'ELIGIBLE_MANDATORY'],
    ['energyAirConditionerGradeThree', 'CERTIFICATE_NOT_ACCEPTED'],
    ['energyAirConditionerExpired', 'CERTIFICATE_NOT_ACCEPTED'],
    ['energyAirConditionerSuspended', 'CERTIFICATE_NOT_ACCEPTED'],
    ['energyLamp', 'ELIGIBLE_MANDATORY'],
    ['energyWaterHeater', 'ELIGIBLE_MANDATORY'],
    ['energyPump', 'ELIGIBLE_PRIORITY'],
    ['waterTap', 'ELIGIBLE_MANDATORY'],
    ['waterToilet', 'ELIGIBLE_MANDATORY'],
    ['waterShower', 'ELIGIBLE_PRIORITY'],
    ['environmentalWallCoating', 'ELIGIBLE_PRIORITY'],
    ['environmentalPanel', 'ELIGIBLE_PRIORITY'],
    ['environmentalCabinet', 'ELIGIBLE_PRIORITY'],
    ['environmentalCeramics', 'ELIGIBLE_PRIORITY'],
  ] as const)('has %s, which is %s', (landmark, outcome) => {
    expect(outcomeOf(landmark)).toBe(outcome);
  });

  it('refuses every China Green Product certificate for a listed product', () => {
    const green = world.certificates.filter(({ scheme }) => scheme === 'CHINA_GREEN_PRODUCT').slice(0, 200);
    expect(green).toHaveLength(200);
    for (const { number, products } of green) {
      const item = {
        reference: null,
        categoryCode: 'A0206180203',
        categoryCatalogue: null,
        productName: null,
        certificateNumbers: [number],
        productModel: products[0]?.models[0] ?? null,
        starGrade: null,
        projectType: null,
      };
      const { outcome, reasons } = judge(item, purchase);
      expect([outcome, reasons[0]?.code]).toEqual(['CERTIFICATE_NOT_ACCEPTED', 'CHINA_GREEN_PRODUCT_NOT_NAMED']);
    }
  });
});
