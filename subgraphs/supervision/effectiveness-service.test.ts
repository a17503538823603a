import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SUPERVISORS } from '../../tests/support/supervision-hub.ts';
import { supervisionStory } from '../../tests/support/supervision-story.ts';
import { createSampleWorld } from '../sample-world/create-sample-world.ts';
import { compareGroups, LEAST_INSPECTED } from './effectiveness-service.ts';
import type { InspectionDocument } from './model.ts';
import { samplePlan } from './sample.ts';

const some = (inspected: number, failed: number) =>
  Array.from({ length: inspected }, (_, index) => ({
    conclusion: index < failed ? ('FAIL' as const) : ('PASS' as const),
  }));

describe('whether results are effective (MI-05)', () => {
  it('tells a body that fails far more than chance from one that is only small, and ranks nobody', () => {
    const { rate, rows } = compareGroups(
      new Map([
        ['103', some(200, 8)],
        ['101', some(60, 24)],
        ['102', some(3, 3)],
        ['104', some(6, 1)],
      ]),
    );
    expect(rate).toBeCloseTo(36 / 269, 9);
    expect(
      rows.map(({ key, rate: own, standing }) => [key, own === null ? null : Number(own.toFixed(3)), standing]),
    ).toEqual([
      ['101', 0.4, 'FAR_ABOVE'],
      ['102', null, null],
      ['103', 0.04, 'FAR_BELOW'],
      ['104', 0.167, 'WITHIN'],
    ]);
    expect(rows[0]?.interval?.low).toBeGreaterThan(0.28);
  });

  it('adds up, and says nothing of too few, whatever was found', () => {
    const group = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => some(Math.max(a, b), Math.min(a, b)));
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1, maxLength: 3 }), group), (groups) => {
        const { inspected, failed, rows } = compareGroups(new Map(Object.entries(groups)));
        expect(rows.reduce((sum, row) => sum + row.inspected, 0)).toBe(inspected);
        expect(rows.reduce((sum, row) => sum + row.failed, 0)).toBe(failed);
        for (const row of rows)
          for (const value of [row.rate, row.interval, row.inner, row.outer, row.standing])
            expect(value === null).toBe(row.inspected < LEAST_INSPECTED);
      }),
    );
  });
});

const { ministry, operator, shanghai, zhejiang, guangdong, body101 } = SUPERVISORS;
const story = supervisionStory();
const ANALYSE = `query ($by: EffectivenessDimension!) { inspectionEffectiveness(by: $by, from: "2026-01-01", to: "2026-12-31") {
  inspected failed rate rows { key inspected failed rate standing interval { low } innerLimits { high } outerLimits { high } } } }`;

it('is made of the inspections that the caller may read, and of no other', async () => {
  const sample = samplePlan(createSampleWorld({ today: '2026-11-22', certificates: 400, enterprises: 80 }))?.inspection;
  if (!sample) throw new Error('The sample has no inspection.');
  const inspection = (index: number, more: Partial<InspectionDocument>): InspectionDocument => ({
    ...sample,
    _id: `in_${index}`,
    key: `k/${index}`,
    conductedOn: '2026-11-02',
    publicFrom: '2026-12-20',
    ...more,
  });
  const ofZhejiang = { division: '330421', bodyCode: '102', conclusion: 'FAIL', tellsBody: true } as const;
  await story.hub.insertInspections([
    ...Array.from({ length: 6 }, (_, index) => inspection(index, { division: '310118', bodyCode: '101' })),
    ...Array.from({ length: 5 }, (_, index) => inspection(10 + index, ofZhejiang)),
  ]);
  const of = async (who: Parameters<typeof story.hub.ask>[1], by = 'BODY') =>
    (await story.hub.ask(ANALYSE, who, { by })).data.inspectionEffectiveness;
  expect(await of(shanghai)).toMatchObject({ inspected: 6, failed: 0, rows: [{ key: '101', rate: 0 }] });
  expect(await of(zhejiang, 'AREA')).toMatchObject({ inspected: 5, failed: 5, rows: [{ key: '330421', rate: 1 }] });
  expect(await of(ministry, 'PROVINCE')).toMatchObject({
    inspected: 11,
    rows: [
      { key: '310000', standing: 'WITHIN' },
      { key: '330000', standing: 'ABOVE' },
    ],
  });
  expect(await of(guangdong)).toMatchObject({ inspected: 0, rate: null, rows: [] });
  for (const who of [operator, body101])
    expect((await story.hub.ask(ANALYSE, who, { by: 'BODY' })).code).toBe('FORBIDDEN');
  story.hub.clock.set('2026-12-20T04:00:00Z');
  expect((await of(guangdong)).inspected).toBe(11);
});
