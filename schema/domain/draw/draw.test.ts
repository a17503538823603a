import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DRAW_ALGORITHM,
  type DrawPopulation,
  type DrawRecord,
  drawFaults,
  populationText,
  readPopulation,
  replayDraw,
  resultText,
  sha256,
  shortGroups,
} from './draw.ts';

const PYTHON = 'python3';
const hasPython = spawnSync(PYTHON, ['--version']).status === 0;
if (!hasPython) console.warn('draw.test.ts: no python3 here, so the second implementation is not asked.');

const DIVISIONS = ['310115', '310118', '330421', '330502', '320506'];
const id = fc.integer({ min: 0, max: 30 });
const populations = fc
  .record({
    wanted: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 3 }),
    objects: fc.uniqueArray(
      fc.record({
        group: fc.integer({ min: 0, max: 2 }),
        id: id.map((one) => `G20241010${one}家`),
        weight: fc.integer({ min: 1, max: 9 }),
        division: fc.constantFrom(...DIVISIONS),
      }),
      { selector: (one) => one.id, maxLength: 20 },
    ),
    agencies: fc.uniqueArray(fc.record({ id: id.map((one) => `A${one}`), groups: fc.subarray([0, 1, 2]) }), {
      selector: (one) => one.id,
      maxLength: 5,
    }),
    inspectors: fc.uniqueArray(
      fc.record({ id: id.map((one) => `I${one}`), division: fc.constantFrom(...DIVISIONS, '310000', '330400') }),
      { selector: (one) => one.id, maxLength: 12 },
    ),
    conflicts: fc.array(
      fc.record({
        object: id.map((one) => `G20241010${one}家`),
        kind: fc.constantFrom('AGENCY' as const, 'INSPECTOR' as const),
        id: id.chain((one) => fc.constantFrom(`A${one}`, `I${one}`)),
        ground: fc.constant('同一企业'),
      }),
      { maxLength: 8 },
    ),
  })
  .map((parts): DrawPopulation => ({ plan: 'sp_1', day: '2026-12-01', ...parts }));
const seeds = fc.record({
  seed: fc.string({ minLength: 1 }),
  hubSeed: fc.string({ minLength: 1 }),
  publicRandomness: fc.string(),
});

const recordOf = (
  population: DrawPopulation,
  parts = { seed: 's', hubSeed: 'h', publicRandomness: '' },
): DrawRecord => {
  const text = populationText(population);
  const result = resultText(replayDraw(text, parts));
  return {
    algorithm: DRAW_ALGORITHM,
    ...parts,
    seedCommitment: sha256(parts.seed),
    hubSeedCommitment: sha256(parts.hubSeed),
    population: text,
    populationHash: sha256(text),
    result,
    resultHash: sha256(result),
  };
};
const lots = (...weights: readonly number[]): DrawPopulation => ({
  plan: 'sp_1',
  day: '2026-12-01',
  wanted: [1],
  objects: weights.map((weight, index) => ({ group: 0, id: `G${index}`, weight, division: '310115' })),
  agencies: [],
  inspectors: [],
  conflicts: [],
});

/** Chi-square of counts against expected shares. */
function chiSquare(counts: readonly number[], shares: readonly number[]): number {
  const total = counts.reduce((sum, one) => sum + one, 0);
  return counts.reduce((sum, count, index) => {
    const expected = total * (shares[index] ?? 0);
    return sum + (count - expected) ** 2 / expected;
  }, 0);
}

describe('a draw (RND-01, RND-03)', () => {
  it('is the same whenever it is replayed, in whatever order the population was collected', () =>
    fc.assert(
      fc.property(populations, seeds, (population, parts) => {
        const text = populationText(population);
        const turned = populationText({
          ...population,
          objects: population.objects.toReversed(),
          agencies: population.agencies.toReversed(),
          inspectors: population.inspectors.toReversed(),
          conflicts: population.conflicts.toReversed(),
        });
        expect(turned).toBe(text);
        expect(populationText(readPopulation(text))).toBe(text);
        expect(drawFaults(recordOf(population, parts))).toEqual([]);
      }),
    ));

  it('tells the groups of which the population has fewer than the plan wants', () =>
    fc.assert(
      fc.property(populations, seeds, (population, parts) => {
        const there = (group: number) => population.objects.filter((one) => one.group === group).length;
        const short = population.wanted.flatMap((wanted, group) =>
          there(group) < wanted ? [{ group, wanted, drawn: there(group) }] : [],
        );
        expect(shortGroups(recordOf(population, parts))).toEqual(short);
      }),
    ));

  it('takes as many as are wanted or there are, none twice, nobody in conflict, two inspectors where two are free', () =>
    fc.assert(
      fc.property(populations, seeds, (population, parts) => {
        const drawn = replayDraw(populationText(population), parts);
        population.wanted.forEach((wanted, group) => {
          const there = population.objects.filter((one) => one.group === group).length;
          expect(drawn.filter((one) => one.group === group)).toHaveLength(Math.min(wanted, there));
        });
        expect(new Set(drawn.map((one) => one.id)).size).toBe(drawn.length);
        for (const { id: object, group, agency, inspectors } of drawn) {
          const isBarred = (kind: string, who: string) =>
            population.conflicts.some((one) => one.object === object && one.kind === kind && one.id === who);
          const qualified = population.agencies.filter(
            (one) => one.groups.includes(group) && !isBarred('AGENCY', one.id),
          );
          expect(agency === null).toBe(qualified.length === 0);
          if (agency !== null) expect(qualified.map((one) => one.id)).toContain(agency);
          const division = population.objects.find((one) => one.id === object)?.division ?? '';
          const free = population.inspectors.filter((one) => !isBarred('INSPECTOR', one.id));
          const inProvince = free.filter((one) => one.division.slice(0, 2) === division.slice(0, 2));
          expect(inspectors).toHaveLength(Math.min(2, inProvince.length));
          expect(new Set(inspectors).size).toBe(inspectors.length);
          for (const one of inspectors) expect(inProvince.map((inspector) => inspector.id)).toContain(one);
          const inCounty = free.filter((one) => one.division === division);
          if (inCounty.length >= 2)
            for (const one of inspectors) expect(inCounty.map((inspector) => inspector.id)).toContain(one);
        }
      }),
    ));

  it('is fair: over many seeds each object comes as often as its weight says (chi-square, p = 0.001)', () => {
    const weights = [1, 1, 3, 5];
    const counts = weights.map(() => 0);
    const text = populationText(lots(...weights));
    for (let seed = 0; seed < 5_000; seed++) {
      const [first] = replayDraw(text, { seed: `seed ${seed}`, hubSeed: 'hub', publicRandomness: '' });
      const index = Number(first?.id.slice(1));
      counts[index] = (counts[index] ?? 0) + 1;
    }
    // 16.27: three degrees of freedom.
    expect(chiSquare(counts, [0.1, 0.1, 0.3, 0.5])).toBeLessThan(16.27);
    // The control: against equal shares the same counts are refused.
    expect(chiSquare(counts, [0.25, 0.25, 0.25, 0.25])).toBeGreaterThan(1_000);
  });

  it('keeps weights also for the second object, and chances of agencies and inspectors even (chi-square)', () => {
    const text = populationText({
      ...lots(1, 1, 2),
      wanted: [2],
      agencies: ['A0', 'A1', 'A2'].map((one) => ({ id: one, groups: [0] })),
      inspectors: ['I0', 'I1', 'I2', 'I3'].map((one) => ({ id: one, division: '310115' })),
    });
    const [agencies, inspectors, left] = [
      new Map<string, number>(),
      new Map<string, number>(),
      new Map<string, number>(),
    ];
    const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
    for (let seed = 0; seed < 3_000; seed++) {
      const drawn = replayDraw(text, { seed: String(seed), hubSeed: 'hub', publicRandomness: '' });
      for (const { agency, inspectors: two } of drawn) {
        count(agencies, agency ?? '');
        for (const one of two) count(inspectors, one);
      }
      count(left, ['G0', 'G1', 'G2'].find((one) => !drawn.some((object) => object.id === one)) ?? '');
    }
    const of = (counts: Map<string, number>, ...keys: readonly string[]) => keys.map((one) => counts.get(one) ?? 0);
    expect(chiSquare(of(agencies, 'A0', 'A1', 'A2'), [1 / 3, 1 / 3, 1 / 3])).toBeLessThan(13.82);
    expect(chiSquare(of(inspectors, 'I0', 'I1', 'I2', 'I3'), [0.25, 0.25, 0.25, 0.25])).toBeLessThan(16.27);
    // G2 is left over where G0 and G1 come first, in either order: 2 · 1/4 · 1/3.
    expect(chiSquare(of(left, 'G0', 'G1', 'G2'), [5 / 12, 5 / 12, 1 / 6])).toBeLessThan(13.82);
  });

  it('is another one where seed, hub seed, public randomness or population is another', () => {
    const population = lots(...Array.from({ length: 40 }, () => 1));
    const parts = { seed: 's', hubSeed: 'h', publicRandomness: 'p' };
    const drawn = (more: object, of: DrawPopulation = population) =>
      resultText(replayDraw(populationText({ ...of, wanted: [5] }), { ...parts, ...more }));
    const all = [drawn({}), drawn({ seed: 't' }), drawn({ hubSeed: 'i' }), drawn({ publicRandomness: 'q' })];
    expect(new Set([...all, drawn({}, { ...population, day: '2026-12-02' })]).size).toBe(5);
  });

  it('is found out when seed, population or result was changed afterwards', () => {
    const record = recordOf(lots(1, 2, 3));
    const population = record.population.replace('"G2",3', '"G2",300');
    expect(drawFaults({ ...record, seed: 't' }).join()).toMatch(/seed: its SHA-256.*result: another one/);
    expect(drawFaults({ ...record, hubSeed: 't' }).join()).toMatch(/hubSeed/);
    expect(drawFaults({ ...record, population }).join()).toMatch(/population/);
    const result = record.result.replace(/"G\d"/, '"G9"');
    expect(drawFaults({ ...record, result, resultHash: sha256(result) })).toEqual([
      'result: another one is drawn from this population and these seeds',
    ]);
    expect(drawFaults({ ...record, population: '{}\n', populationHash: sha256('{}\n') }).join()).toMatch(/line 1/);
    expect(drawFaults({ ...record, algorithm: 'other' }).join()).toMatch(/algorithm/);
  });

  it.skipIf(!hasPython)(
    'comes out the same in another language: replay.py',
    () => {
      const script = fileURLToPath(new URL('./replay.py', import.meta.url));
      fc.assert(
        fc.property(populations, seeds, (population, parts) => {
          const record = recordOf(population, parts);
          const { stdout, stderr } = spawnSync(PYTHON, [script], { input: JSON.stringify(record), encoding: 'utf8' });
          expect(stderr).toBe('');
          expect(stdout).toBe(record.result);
        }),
        { numRuns: 25 },
      );
    },
    60_000,
  );
});
