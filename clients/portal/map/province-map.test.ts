import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tintEnds, tintOf } from './province-map.tsx';
import { readProvinceMap } from './read-map.ts';

describe('the map of provinces', () => {
  it('has all 34 divisions of the first level, the islands of the South China Sea, and says where it is from', () => {
    const { shapes, source, licence, reviewNumber, width, height } = readProvinceMap();
    expect(shapes.flatMap(({ code }) => code ?? []).sort()).toEqual(
      `11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82`
        .split(' ')
        .map((code) => `${code}0000`),
    );
    expect(shapes.filter(({ code }) => code === null)).toHaveLength(1);
    expect([source, licence, reviewNumber]).toEqual([expect.stringContaining('ECharts 4.9.0'), 'Apache-2.0', null]);
    for (const { path } of shapes)
      for (const [, x = '', y = ''] of path.matchAll(/M(\d+) (\d+)l/g)) {
        expect(Number(x)).toBeLessThanOrEqual(width);
        expect(Number(y)).toBeLessThanOrEqual(height);
      }
  });

  it('is tinted by fifths: more is never lighter, none has no tint, the most has the darkest', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 1, maxLength: 34 }), (counts) => {
        const ends = tintEnds(counts);
        expect(ends.length).toBeLessThanOrEqual(5);
        const sorted = [...counts].sort((a, b) => a - b);
        const tints = sorted.map((count) => tintOf(count, ends));
        expect(tints).toEqual([...tints].sort((a, b) => a - b));
        for (const [at, count] of sorted.entries()) expect(tints[at] === 0).toBe(count === 0);
        if (sorted.at(-1)) expect(tints.at(-1)).toBe(ends.length);
      }),
    );
  });
});

describe('another file', () => {
  const ring = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 0],
  ];
  const good = {
    type: 'FeatureCollection',
    source: 'a map',
    licence: 'a licence',
    reviewNumber: 'GS(2024)0001号',
    features: [
      {
        type: 'Feature',
        properties: { code: '330000', name: '浙江' },
        geometry: { type: 'Polygon', coordinates: [ring] },
      },
    ],
  };
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'yunqiao-map-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const read = (content: string) => {
    const path = join(folder, 'map.json');
    writeFileSync(path, content);
    return readProvinceMap(path);
  };

  it('is drawn with its own review number', () => {
    const { reviewNumber, shapes } = read(JSON.stringify(good));
    expect([reviewNumber, shapes]).toEqual(['GS(2024)0001号', [{ code: '330000', path: 'M0 1200l900 0 0-1200z' }]]);
  });

  it.each([
    ['no JSON', '<svg/>', /map\.json: expected a file in JSON/],
    ['no licence', JSON.stringify({ ...good, licence: '' }), /map\.json: .*licence/],
    ['a code that is none', JSON.stringify(good).replace('330000', 'ZJ'), /features\.0\.properties\.code/],
    ['a place that is nowhere', JSON.stringify(good).replace('[10,10]', '[10,100]'), /coordinates\.0\.2\.1/],
  ])('with %s is refused by name and place', (_what, content, fault) => {
    expect(() => read(content)).toThrow(fault);
  });
});
