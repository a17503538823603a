import { describe, expect, it } from 'vitest';
import { reachOf } from './city-rule.ts';
import { editionsOn } from './eligibility.ts';
import { readReferenceData } from './reference-data.ts';

const { editions } = readReferenceData();

function reach(day: string, region: string | null, projectType: string | null = null) {
  const [edition] = editionsOn(editions, day).filter(({ kind }) => kind === 'GREEN_BUILDING_MATERIAL');
  if (!edition) throw new Error(`No policy on ${day}.`);
  return reachOf(edition, { region, projectType });
}

describe('the green building material policy', () => {
  it('held in six cities and for named projects at first', () => {
    expect(reach('2021-01-01', '330500', 'HOSPITAL')).toEqual({ holds: true, code: null });
    expect(reach('2021-01-01', '330502', 'SCHOOL')).toEqual({ holds: true, code: null });
    expect(reach('2021-01-01', '310000', 'SCHOOL')).toEqual({ holds: false, code: 'REGION_NOT_COVERED' });
    expect(reach('2021-01-01', '330500', 'OTHER')).toEqual({ holds: false, code: 'PROJECT_TYPE_NOT_COVERED' });
    expect(reach('2021-01-01', '330500')).toEqual({ holds: null, code: 'PROJECT_TYPE_NOT_STATED' });
  });

  it('is not guessed where the hub lacks the list of cities', () => {
    expect(reach('2023-01-01', '320500', 'HOSPITAL')).toEqual({ holds: null, code: 'CITY_LIST_INCOMPLETE' });
    expect(reach('2023-01-01', '110105', 'HOSPITAL')).toEqual({ holds: true, code: null });
    expect(reach('2026-11-22', '320500')).toEqual({ holds: null, code: 'CITY_LIST_INCOMPLETE' });
  });

  it('holds for all projects since 2025', () => {
    expect(reach('2024-12-31', '330100')).toEqual({ holds: null, code: 'PROJECT_TYPE_NOT_STATED' });
    expect(reach('2025-01-01', '330100')).toEqual({ holds: true, code: null });
    expect(reach('2025-01-01', '330100', 'OTHER')).toEqual({ holds: true, code: null });
  });

  it('needs a city, not a province', () => {
    expect(reach('2026-11-22', null)).toEqual({ holds: null, code: 'REGION_NOT_STATED' });
    expect(reach('2026-11-22', '330000')).toEqual({ holds: null, code: 'REGION_TOO_WIDE' });
  });

  it('did not exist before October 2020', () => {
    expect(editionsOn(editions, '2020-09-30').map(({ kind }) => kind)).not.toContain('GREEN_BUILDING_MATERIAL');
  });
});
