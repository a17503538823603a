import { parse } from 'csv-parse/sync';
import { type Day, isDay, isWithin } from '../../schema/domain/day.ts';
import { type DivisionCode, divisionPrefix, isDivisionCode } from '../../schema/domain/division.ts';
import type { AllianceDivisionFact } from '../../schema/domain/facts.ts';
import { readAsset } from '../shared/asset.ts';

/** A division as the register holds it. Source: GB/T 2260, `data/divisions.csv`. */
export interface DivisionRecord {
  readonly code: DivisionCode;
  readonly nameZh: string;
  readonly nameEn: string | null;
  readonly level: 'PROVINCE' | 'PREFECTURE' | 'COUNTY';
  readonly parentCode: DivisionCode | null;
  readonly isFiller: boolean;
}

export interface PilotAreaRecord {
  readonly allianceCode: string;
  readonly divisionCode: DivisionCode;
  readonly shortName: string;
  readonly matchRule: 'EXACT6' | 'PREFIX4';
  readonly from: Day;
  readonly to: Day | null;
}

export interface RegulatorRecord {
  readonly nameZh: string;
  readonly nameEn: string;
  readonly divisionCode: DivisionCode;
}

export interface ChairTermRecord {
  readonly regulator: RegulatorRecord;
  readonly from: Day;
  readonly to: Day;
  readonly source: string;
}

/** An alliance with everything its plan fixes. Members and member divisions change and are in the store. */
export interface AllianceRecord {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly instrument: string;
  readonly instrumentOn: Day;
  readonly principles: readonly { readonly nameZh: string; readonly nameEn: string }[];
  readonly workingGroup: {
    readonly nameZh: string;
    readonly nameEn: string;
    readonly convenors: readonly RegulatorRecord[];
    readonly participants: readonly RegulatorRecord[];
  };
  readonly chairTerms: readonly ChairTermRecord[];
  readonly milestones: readonly {
    readonly dueOn: Day;
    readonly textZh: string;
    readonly textEn: string;
    readonly source: string;
  }[];
  readonly focusFields: readonly {
    readonly kind: 'PRODUCT' | 'SERVICE_CERTIFICATION' | 'SERVICE_STANDARD';
    readonly nameZh: string;
    readonly nameEn: string;
    readonly source: string;
  }[];
}

/** The reference data of this subgraph: small, changed only with a release, and therefore read once and kept in memory. */
export interface Register {
  division(code: DivisionCode): DivisionRecord | null;
  /** The division of a code that was checked when it was recorded. @throws Error when the register has lost it. */
  recordedDivision(code: DivisionCode): DivisionRecord;
  /** Directly below, by code. */
  children(code: DivisionCode): readonly DivisionRecord[];
  province(division: DivisionRecord): DivisionRecord;
  readonly alliances: readonly AllianceRecord[];
  alliance(code: string): AllianceRecord | null;
  /** The alliance of a code that was checked when it was recorded. @throws Error when the register has lost it. */
  recordedAlliance(code: string): AllianceRecord;
  pilotAreasOn(day: Day): readonly PilotAreaRecord[];
  isPilotArea(code: DivisionCode, day: Day): boolean;
  /** Divisions that the alliances' plans name as members, to start with. */
  readonly foundingDivisions: readonly AllianceDivisionFact[];
}

type Row = Readonly<Record<string, string>>;

/** Reads the tables of `data/`. @throws Error that names table and row when a reference between them does not hold. */
export function readRegister(): Register {
  const divisions = new Map(table('divisions').map((row) => [need(row, 'code'), toDivision(row)]));
  const children = new Map<DivisionCode, DivisionRecord[]>();
  for (const division of divisions.values()) {
    const { code, parentCode } = division;
    if (!isDivisionCode(code)) throw new Error(`divisions.csv: ${code} is not a division code.`);
    if (parentCode === null) continue;
    if (!divisions.has(parentCode)) throw new Error(`divisions.csv: ${code} has the unknown parent ${parentCode}.`);
    children.set(parentCode, [...(children.get(parentCode) ?? []), division]);
  }
  const recordedDivision = (code: DivisionCode) => {
    const division = divisions.get(code);
    if (!division) throw new Error(`divisions.csv has no ${code}, which another table or record names.`);
    return division;
  };
  const known = (code: string) => recordedDivision(code).code;
  const pilotAreas = table('pilot-areas').map((row) => toPilotArea(row, known));
  const alliances = table('alliances').map((row) => toAlliance(row, known));
  return {
    division: (code) => divisions.get(code) ?? null,
    recordedDivision,
    children: (code) => children.get(code) ?? [],
    province: ({ code }) => recordedDivision(`${code.slice(0, 2)}0000`),
    alliances,
    alliance: (code) => alliances.find((alliance) => alliance.code === code) ?? null,
    recordedAlliance(code) {
      const alliance = alliances.find((candidate) => candidate.code === code);
      if (!alliance) throw new Error(`alliances.csv has no ${code}, which another table or record names.`);
      return alliance;
    },
    pilotAreasOn: (day) => pilotAreas.filter(({ from, to }) => isWithin(day, from, to)),
    isPilotArea: (code, day) => pilotAreas.some((area) => isWithin(day, area.from, area.to) && covers(area, code)),
    foundingDivisions: table('member-divisions').map((row) => ({
      allianceCode: need(row, 'alliance_code'),
      divisionCode: known(need(row, 'division_code')),
      from: day(row, 'valid_from'),
      to: dayOrNull(row, 'valid_to'),
    })),
  };
}

/** Whether a division belongs to a pilot area: a district only by its own code, a prefecture with every county in it. */
function covers(area: PilotAreaRecord, code: DivisionCode): boolean {
  return area.matchRule === 'EXACT6'
    ? code === area.divisionCode
    : code.slice(0, 4) === divisionPrefix(area.divisionCode);
}

function toDivision(row: Row): DivisionRecord {
  return {
    code: need(row, 'code'),
    nameZh: need(row, 'name_zh'),
    nameEn: row['name_en'] || null,
    level: oneOf(row, 'level', ['PROVINCE', 'PREFECTURE', 'COUNTY']),
    parentCode: row['parent_code'] || null,
    isFiller: row['filler'] === 'Y',
  };
}

function toPilotArea(row: Row, known: (code: string) => string): PilotAreaRecord {
  return {
    allianceCode: need(row, 'alliance_code'),
    divisionCode: known(need(row, 'division_code')),
    shortName: need(row, 'short_name'),
    matchRule: oneOf(row, 'match_rule', ['EXACT6', 'PREFIX4']),
    from: day(row, 'valid_from'),
    to: dayOrNull(row, 'valid_to'),
  };
}

function toAlliance(row: Row, known: (code: string) => string): AllianceRecord {
  const code = need(row, 'code');
  const own = (name: string) => table(name).filter((candidate) => candidate['alliance_code'] === code);
  const names = (candidate: Row) => ({ nameZh: need(candidate, 'name_zh'), nameEn: need(candidate, 'name_en') });
  const regulators = own('regulators').map((candidate) => ({
    ...names(candidate),
    divisionCode: known(need(candidate, 'division_code')),
    role: oneOf(candidate, 'role', ['CONVENOR', 'PARTICIPANT']),
  }));
  const chairOf = (divisionCode: string) => {
    const regulator = regulators.find((candidate) => candidate.divisionCode === divisionCode);
    if (!regulator) throw new Error(`chair-terms.csv: no regulator of ${divisionCode} is in the working group.`);
    return regulator;
  };
  return {
    code,
    ...names(row),
    instrument: need(row, 'instrument'),
    instrumentOn: day(row, 'instrument_on'),
    principles: own('principles').map(names),
    workingGroup: {
      nameZh: need(row, 'working_group_zh'),
      nameEn: need(row, 'working_group_en'),
      convenors: regulators.filter(({ role }) => role === 'CONVENOR'),
      participants: regulators.filter(({ role }) => role === 'PARTICIPANT'),
    },
    chairTerms: own('chair-terms').map((term) => ({
      regulator: chairOf(need(term, 'division_code')),
      from: day(term, 'valid_from'),
      to: day(term, 'valid_to'),
      source: need(term, 'source'),
    })),
    milestones: own('milestones').map((milestone) => ({
      dueOn: day(milestone, 'due_on'),
      textZh: need(milestone, 'text_zh'),
      textEn: need(milestone, 'text_en'),
      source: need(milestone, 'source'),
    })),
    focusFields: own('focus-fields').map((field) => ({
      ...names(field),
      kind: oneOf(field, 'kind', ['PRODUCT', 'SERVICE_CERTIFICATION', 'SERVICE_STANDARD']),
      source: need(field, 'source'),
    })),
  };
}

function table(name: string): Row[] {
  return parse(readAsset(import.meta.url, `./data/${name}.csv`), { bom: true, columns: true, skip_empty_lines: true });
}

function need(row: Row, column: string): string {
  const value = row[column];
  if (!value) throw new Error(`Column ${column} is empty in ${JSON.stringify(row)}.`);
  return value;
}

function day(row: Row, column: string): Day {
  const value = need(row, column);
  if (!isDay(value)) throw new Error(`Column ${column} is no day in ${JSON.stringify(row)}.`);
  return value;
}

function dayOrNull(row: Row, column: string): Day | null {
  return row[column] ? day(row, column) : null;
}

function oneOf<T extends string>(row: Row, column: string, values: readonly T[]): T {
  const value = values.find((candidate) => candidate === row[column]);
  if (!value) throw new Error(`Column ${column} is none of ${values.join(', ')} in ${JSON.stringify(row)}.`);
  return value;
}
