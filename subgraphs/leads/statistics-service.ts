import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import type { Day } from '../../schema/domain/day.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { Models, StatisticsDocument } from './model.ts';

const ROWS_LIMIT = 500;
const MONTHS_LIMIT = 60;
const READ_LIMIT = 20_000;

export type StatisticsRow = Pick<StatisticsDocument, 'projectCode' | 'month' | 'complaints' | 'failures' | 'sold'>;

/** Sums over agencies. */
export interface ComplaintSums extends StatisticsRow {
  readonly agencies: number;
}

/** Complaints and failures as agencies count them. */
export interface StatisticsService {
  /** @throws FORBIDDEN, BAD_USER_INPUT @returns rows kept */
  report(caller: Caller, rows: readonly StatisticsRow[]): Promise<number>;
  /** @throws BAD_USER_INPUT */
  sums(projectCode: string | null, from: Day, to: Day): Promise<readonly ComplaintSums[]>;
}

export function createStatisticsService({ models, clock }: ServiceKit<Models>): StatisticsService {
  return {
    async report(caller, rows) {
      const { agency } = caller;
      if (agency === null || caller.kind === 'HUB') throw hubError('FORBIDDEN', 'Statistics are reported by agencies.');
      if (rows.length === 0 || rows.length > ROWS_LIMIT) throw badUserInput('input.rows', `1 to ${ROWS_LIMIT} rows`);
      const documents = rows.map((row, index) => checked(row, index, agency, clock.today()));
      await models.statistics.collection.bulkWrite(
        documents.map((replacement) => ({
          replaceOne: { filter: { _id: replacement._id } as never, replacement, upsert: true },
        })),
        { ordered: true },
      );
      return documents.length;
    },
    async sums(projectCode, from, to) {
      if (to < from || Number(to.slice(0, 4)) * 12 - Number(from.slice(0, 4)) * 12 > MONTHS_LIMIT)
        throw badUserInput('to', `a day not before \`from\`, at most ${MONTHS_LIMIT} months later`);
      const found = await models.statistics
        .find({ month: { $gte: `${from.slice(0, 7)}-01`, $lte: to }, ...(projectCode !== null && { projectCode }) })
        .sort({ month: 1, projectCode: 1 })
        .limit(READ_LIMIT)
        .batchSize(READ_LIMIT)
        .lean<StatisticsDocument[]>()
        .exec();
      const sums = new Map<string, ComplaintSums>();
      for (const { projectCode: code, month, complaints, failures, sold } of found) {
        const key = `${month} ${code}`;
        const before = sums.get(key) ?? { projectCode: code, month, complaints: 0, failures: 0, sold: 0, agencies: 0 };
        sums.set(key, {
          ...before,
          complaints: before.complaints + complaints,
          failures: before.failures + failures,
          sold: before.sold + sold,
          agencies: before.agencies + 1,
        });
      }
      return [...sums.values()];
    },
  };
}

function checked(row: StatisticsRow, index: number, agency: string, today: Day): StatisticsDocument {
  const { projectCode, month, complaints, failures, sold } = row;
  const wrong = (field: string, expected: string) => badUserInput(`input.rows[${index}].${field}`, expected);
  if (!/^\d{3}$/.test(projectCode)) throw wrong('projectCode', 'three digits');
  if (!month.endsWith('-01') || month > today) throw wrong('month', 'the first day of a month that has begun');
  for (const [name, count] of Object.entries({ complaints, failures, sold }))
    if (count < 0) throw wrong(name, '0 or more');
  return { _id: `${agency}/${projectCode}/${month}`, agency, projectCode, month, complaints, failures, sold };
}
