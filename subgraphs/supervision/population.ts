import { hubError } from '../../schema/contract/errors.ts';
import type { Day } from '../../schema/domain/day.ts';
import { addDays, isWithin } from '../../schema/domain/day.ts';
import { divisionPrefix, isWithinDivision } from '../../schema/domain/division.ts';
import type { DrawConflict, DrawObject, DrawPopulation } from '../../schema/domain/draw/draw.ts';
import type { ReuseLinkFact } from '../../schema/domain/facts.ts';
import { brokenLinksOn, statusOn } from '../../schema/domain/status.ts';
import { normaliseName } from '../../schema/domain/text.ts';
import type { Group } from '../shared/read-model/groups.ts';
import { hasMarketRegulator } from '../shared/read-model/market-regulators.ts';
import type { ReadModelReader } from '../shared/read-model/read-model.ts';
import type { CertificateLeftOut, InspectorDocument, PlanDocument, SamplingGroup } from './model.ts';
import {
  type BodyRecord,
  type CertificateRecord,
  type FilingRecord,
  filingKey,
  type LaboratoryRecord,
  NO_PLACE,
  placeKey,
  type ResultRecord,
} from './view.ts';

/** Certificates that one draw looks at, and inspecting agencies. */
const LOOKED_AT_LIMIT = 200_000;
/** Filings of one model that are looked at: one at a time is in force. */
const FILINGS_LOOKED_AT = 100;
/** Objects, agencies, inspectors and conflicts that one draw keeps. */
export const POPULATION_LIMIT = 20_000;
/** Certificates left out that one draw names; beyond, it says how many. */
const NAMED_LEFT_OUT_LIMIT = 1_000;

/** What a draw draws from, with the certificates behind it. */
export interface Population {
  readonly draws: DrawPopulation;
  readonly certificates: ReadonlyMap<string, CertificateRecord>;
  /** Certificates that could not be read. */
  readonly unreadable: number;
  /** Certificates that the plan covers and that stand in nobody's area: none of them can be inspected by the rule of divisions. */
  readonly leftOut: { readonly count: number; readonly named: readonly CertificateLeftOut[] };
}

/** Collects the population of a plan from the followed views, as the certificates stand on a day. @throws BAD_USER_INPUT where it is larger than one draw can be */
export function collectPopulation(
  view: ReadModelReader,
  { _id, groups, declarationWeight }: Pick<PlanDocument, '_id' | 'groups' | 'declarationWeight'>,
  regions: readonly string[],
  inspectors: readonly InspectorDocument[],
  day: Day,
): Population {
  const certificates = new Map<string, CertificateRecord>();
  const objects: DrawObject[] = [];
  const named: CertificateLeftOut[] = [];
  let leftOut = 0;
  let unreadable = 0;
  const read = (number: string, group: SamplingGroup) => {
    try {
      const certificate = view.get<CertificateRecord>('certificate', number);
      const standing = certificate && standingOf(view, certificate, group, day);
      return certificate && standing ? { certificate, ...standing } : null;
    } catch (error) {
      // A certificate with an event that could not be read is none that can be drawn; the draw says how many there were.
      if ((error as Error).name !== 'NotKnown') throw error;
      unreadable++;
      return null;
    }
  };
  groups.forEach((group, index) => {
    for (const number of numbersOf(view, group, regions)) {
      const standing = read(number, group);
      if (!standing) continue;
      const { certificate, restsOnDeclaration } = standing;
      certificates.set(number, certificate);
      objects.push({
        group: index,
        id: number,
        weight: restsOnDeclaration ? declarationWeight : 1,
        division: certificate.holder.divisionCode ?? '',
      });
    }
    for (const number of numbersNowhere(view, group)) {
      if (!read(number, group)) continue;
      leftOut++;
      if (named.length < NAMED_LEFT_OUT_LIMIT) named.push({ certificateNumber: number, reason: 'NO_HOLDER_DIVISION' });
    }
  });
  const laboratories = view.after<LaboratoryRecord>('laboratory', null, LOOKED_AT_LIMIT).map(({ value }) => value);
  const agencies = laboratories
    .map((one) => ({
      id: one.key,
      uscc: one.uscc,
      groups: groups.flatMap((group, index) => (isQualified(one, group, day) ? [index] : [])),
    }))
    .filter((one) => one.groups.length > 0);
  const standing = inspectors.filter(({ from, to }) => isWithin(day, from, to));
  const conflicts = conflictsOf(
    objects.map(({ id }) => ({ id, interests: interestsOf(view, certificates.get(id)) })),
    [
      ...agencies.map(({ id, uscc }) => ({ kind: 'AGENCY' as const, id, interests: uscc === null ? [] : [uscc] })),
      ...standing.map(({ _id: id, interests }) => ({ kind: 'INSPECTOR' as const, id, interests })),
    ],
  );
  for (const some of [objects, agencies, standing, conflicts])
    if (some.length > POPULATION_LIMIT)
      throw hubError('CONFLICT', `The plan covers more than ${POPULATION_LIMIT} records: divide it.`, {
        argument: 'input.plan',
      });
  return {
    draws: {
      plan: _id,
      day,
      wanted: groups.map(({ count }) => count),
      objects,
      agencies: agencies.map(({ id, groups: qualified }) => ({ id, groups: qualified })),
      inspectors: standing.map(({ _id: id, division }) => ({ id, division })),
      conflicts,
    },
    certificates,
    unreadable,
    leftOut: { count: leftOut, named },
  };
}

/** The market regulator that a place's task goes to: that of the county, else of the prefecture, else of the province; `null`: none is registered. */
export function localRegulator(view: ReadModelReader, division: string): string | null {
  const levels = [division, `${division.slice(0, 4)}00`, `${division.slice(0, 2)}0000`];
  return levels.find((level) => hasMarketRegulator(view, level)) ?? null;
}

function numbersNowhere(view: ReadModelReader, { projectCodes }: SamplingGroup): string[] {
  return projectCodes.flatMap((code) => {
    const prefix = placeKey(code, NO_PLACE, '');
    return view.withPrefix('place', prefix, LOOKED_AT_LIMIT).map(({ key }) => key.slice(prefix.length));
  });
}

function numbersOf(view: ReadModelReader, { projectCodes }: SamplingGroup, regions: readonly string[]): Set<string> {
  const numbers = new Set<string>();
  for (const code of projectCodes)
    for (const region of regions)
      for (const { key } of view.withPrefix('place', `${code} ${divisionPrefix(region)}`, LOOKED_AT_LIMIT + 1)) {
        const [, division = '', ...number] = key.split(' ');
        if (isWithinDivision(division, region)) numbers.add(number.join(' '));
        if (numbers.size > LOOKED_AT_LIMIT)
          throw hubError('CONFLICT', `A group covers more than ${LOOKED_AT_LIMIT} certificates: divide it.`, {
            argument: 'input.plan',
          });
      }
  return numbers;
}

/** Whether a certificate is drawn from: reported valid on the day, with the group's word in a product's name, and where that is asked, resting on a result that is not valid. */
function standingOf(
  view: ReadModelReader,
  certificate: CertificateRecord,
  { productName, onlyBrokenLinks }: SamplingGroup,
  day: Day,
): { readonly restsOnDeclaration: boolean } | null {
  if (statusOn(certificate, day)?.status !== 'VALID') return null;
  const word = productName === null ? null : normaliseName(productName);
  if (word !== null && !certificate.productNames.some((name) => normaliseName(name).includes(word))) return null;
  const links = view.get<Group<ReuseLinkFact>>('links', certificate.number)?.entries ?? [];
  const linked = links
    .filter(({ from, to }) => isWithin(day, from, to))
    .map((link) => ({ link, result: view.get<ResultRecord>('result', link.resultId) ?? null }));
  if (onlyBrokenLinks && brokenLinksOn<ResultRecord>(linked, day).length === 0) return null;
  const restsOnDeclaration =
    linked.some(({ link, result }) => link.reuseClass === 3 || result?.kind === 'SUPPLIER_DECLARATION') ||
    isDeclared(view, certificate, day);
  return { restsOnDeclaration };
}

/** Whether a filing is in force for one of its products: a declaration by holder, producer or factory of the same model (SDC-03). */
function isDeclared(view: ReadModelReader, { parties, modelKeys }: CertificateRecord, day: Day): boolean {
  return parties
    .filter((uscc) => view.get<number>('supplier', uscc) !== undefined)
    .some((uscc) =>
      modelKeys.some((model) =>
        view
          .withPrefix<FilingRecord>('filing', filingKey(uscc, model, ''), FILINGS_LOOKED_AT)
          .some(({ value: { filedOn, validTo, endedOn } }) => {
            const lastInForce = endedOn === null ? validTo : addDays(endedOn, -1);
            return isWithin(day, filedOn, lastInForce) && (validTo === null || day <= validTo);
          }),
      ),
    );
}

function isQualified({ periods }: LaboratoryRecord, { standards }: SamplingGroup, day: Day): boolean {
  const standing = periods.filter(({ from, to }) => isWithin(day, from, to));
  const scope = new Set(standing.flatMap((period) => period.scope.map(normaliseName)));
  return standing.length > 0 && standards.every((standard) => scope.has(normaliseName(standard)));
}

/** Whose product it is, and who certified it: enterprises by USCC, the body by its code and USCC. */
export function interestsOf(view: ReadModelReader, certificate: CertificateRecord | undefined): readonly string[] {
  if (!certificate) return [];
  const bodyUscc = view.get<BodyRecord>('body', certificate.bodyCode)?.uscc;
  return [...certificate.parties, `BODY:${certificate.bodyCode}`, ...(bodyUscc ? [bodyUscc] : [])];
}

interface Interested {
  readonly id: string;
  readonly interests: readonly string[];
}

function conflictsOf(
  objects: readonly Interested[],
  inspecting: readonly (Interested & { readonly kind: DrawConflict['kind'] })[],
): DrawConflict[] {
  const objectsBy = new Map<string, string[]>();
  for (const { id, interests } of objects)
    for (const one of new Set(interests)) {
      const known = objectsBy.get(one);
      if (known) known.push(id);
      else objectsBy.set(one, [id]);
    }
  const found: DrawConflict[] = [];
  const seen = new Set<string>();
  for (const { kind, id, interests } of inspecting)
    for (const ground of interests)
      for (const object of objectsBy.get(ground) ?? []) {
        const pair = `${kind} ${id} ${object}`;
        if (seen.has(pair)) continue;
        seen.add(pair);
        found.push({ object, kind, id, ground });
      }
  return found;
}
