import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import { funnelLimits, type Interval, type Standing, standingOf, wilsonInterval } from '../../schema/domain/chance.ts';
import type { Day } from '../../schema/domain/day.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { InspectionDocument, Models } from './model.ts';
import { and, inspectionRows, isAuthority } from './policy.ts';
import { type CertificateRecord, populationModel } from './view.ts';

/** What inspections are compared by. */
export type EffectivenessDimension = 'BODY' | 'CATEGORY' | 'PROVINCE' | 'AREA' | 'LABORATORY';

/** Inspections of one group, against all of them. */
export interface EffectivenessRow {
  readonly key: string | null;
  readonly inspected: number;
  readonly corrected: number;
  readonly failed: number;
  /** Of the inspected; with what follows `null` where they are too few to say anything. */
  readonly rate: number | null;
  readonly interval: Interval | null;
  readonly inner: Interval | null;
  readonly outer: Interval | null;
  readonly standing: Standing | null;
}

export interface Effectiveness {
  readonly from: Day;
  readonly to: Day;
  readonly inspected: number;
  readonly failed: number;
  readonly rate: number | null;
  readonly rows: readonly EffectivenessRow[];
}

type Counted = Pick<
  InspectionDocument,
  'bodyCode' | 'certificateNumber' | 'division' | 'laboratory' | 'conclusion' | 'conductedOn'
>;

/** Fewer inspections than these have no rate: it would be chance. */
export const LEAST_INSPECTED = 5;
/** Inspections that one question goes through. */
const INSPECTIONS_LIMIT = 50_000;
const INNER_ALPHA = 0.05;
const OUTER_ALPHA = 0.002;

/** Compares groups of inspections by their share of failures: ordered by key, never by rate, since a ranking of rates is mostly one of sizes. */
export function compareGroups(groups: ReadonlyMap<string | null, readonly Pick<Counted, 'conclusion'>[]>) {
  const all = [...groups.values()].flat();
  const failedOf = (some: readonly Pick<Counted, 'conclusion'>[], conclusion: Counted['conclusion'] = 'FAIL') =>
    some.filter((one) => one.conclusion === conclusion).length;
  const share = all.length === 0 ? 0 : failedOf(all) / all.length;
  const rows = [...groups].map(([key, own]): EffectivenessRow => {
    const [inspected, failed] = [own.length, failedOf(own)];
    const counts = { key, inspected, corrected: failedOf(own, 'PASS_AFTER_CORRECTION'), failed };
    if (inspected < LEAST_INSPECTED)
      return { ...counts, rate: null, interval: null, inner: null, outer: null, standing: null };
    const rate = failed / inspected;
    const inner = funnelLimits(share, inspected, INNER_ALPHA);
    const outer = funnelLimits(share, inspected, OUTER_ALPHA);
    const standing = standingOf(rate, inner, outer);
    return { ...counts, rate, interval: wilsonInterval(failed, inspected), inner, outer, standing };
  });
  const keyOf = ({ key }: EffectivenessRow) => key ?? '';
  return {
    inspected: all.length,
    failed: failedOf(all),
    rate: all.length < LEAST_INSPECTED ? null : share,
    rows: rows.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
  };
}

/** Whether results are effective (分析认证结果有效性): what inspections found, by body, category, area and laboratory. */
export interface EffectivenessService {
  /** Of the inspections that the caller may see. @throws FORBIDDEN, BAD_USER_INPUT, OPERATION_TOO_COSTLY */
  analyse(caller: Caller, by: EffectivenessDimension, from: Day, to: Day): Promise<Effectiveness>;
}

export function createEffectivenessService({ models, clock, readModel }: ServiceKit<Models>): EffectivenessService {
  const view = readModel(populationModel.name);
  const keyOf = (by: EffectivenessDimension, one: Counted): string | null => {
    switch (by) {
      case 'BODY':
        return one.bodyCode;
      case 'CATEGORY':
        return view.get<CertificateRecord>('certificate', one.certificateNumber)?.projectCode ?? null;
      case 'PROVINCE':
        return `${one.division.slice(0, 2)}0000`;
      case 'AREA':
        return one.division;
      case 'LABORATORY':
        return one.laboratory;
    }
  };
  return {
    async analyse(caller, by, from, to) {
      if (!isAuthority(caller)) throw hubError('FORBIDDEN', 'The analysis is for market regulators and the ministry.');
      if (from > to) throw badUserInput('from', `a day up to ${to}`);
      const inspections = await models.inspections
        .find(and(inspectionRows(caller, clock.today()), { conductedOn: { $gte: from, $lte: to } }))
        .limit(INSPECTIONS_LIMIT + 1)
        .lean<Counted[]>()
        .exec();
      if (inspections.length > INSPECTIONS_LIMIT)
        throw hubError('OPERATION_TOO_COSTLY', `More than ${INSPECTIONS_LIMIT} inspections: ask for fewer days.`);
      const groups = new Map<string | null, Counted[]>();
      for (const one of inspections) {
        const key = keyOf(by, one);
        const own = groups.get(key);
        if (own) own.push(one);
        else groups.set(key, [one]);
      }
      return { from, to, ...compareGroups(groups) };
    },
  };
}
