import { createHash } from 'node:crypto';
import { Decimal } from 'decimal.js';
import { GraphQLError } from 'graphql';
import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import type { OutgoingEvent } from '../../schema/domain/events/events.ts';
import { modelKey } from '../../schema/domain/text.ts';
import { atMost } from '../shared/at-most.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import { findPage, type Page, type PageArguments } from '../shared/paging.ts';
import { type Benefit, METHOD_VERSION } from './benefit.ts';
import { standardCoalFactor, unitOf } from './factors.ts';
import type {
  EfficiencyReportDocument,
  Models,
  ReportContent,
  ReportFlag,
  SourceKind,
  SpecificDocument,
  StoredBenefit,
} from './model.ts';
import { plausibleRange } from './plausibility.ts';
import { sourceKindOf, visibleReports } from './policy.ts';
import { daysOf, type ReadReport, type ReportInput, readReport } from './report-input.ts';
import { rollupsOf } from './rollups.ts';
import { createSubjects, type Subject, subjectsModel } from './subject-view.ts';
import { addUp } from './sums.ts';
import { contributionsOf, stored } from './totals.ts';
import { ratio } from './units.ts';

type Optional<T> = T | null | undefined;

/** What became of a report. */
export interface ReportResult {
  readonly reference: string;
  readonly outcome: 'ACCEPTED' | 'UNCHANGED' | 'REJECTED';
  readonly report: EfficiencyReportDocument | null;
  readonly fault: { readonly field: string; readonly expected: string; readonly message: string } | null;
}

export interface ReportFilter {
  readonly certificateNumber?: Optional<string>;
  readonly declarationNumber?: Optional<string>;
  readonly projectCode?: Optional<string>;
  readonly isFlagged?: Optional<boolean>;
}

/** By whom, in which capacity and of what a report is. */
export interface Reported {
  readonly agency: string;
  readonly sourceKind: SourceKind;
  readonly subject: Subject;
}

/** Efficiency data over the life cycle (能效信息采集). Nothing is dropped for what it says: what is implausible is flagged. */
export interface ReportService {
  /** @throws FORBIDDEN, BAD_USER_INPUT for the batch; a row that can't be taken is refused alone */
  report(caller: Caller, reports: readonly ReportInput[]): Promise<readonly ReportResult[]>;
  /** Takes a report over without asking who may make it: for sample data. @throws BAD_USER_INPUT */
  record(input: ReportInput, reported: Reported): Promise<ReportResult>;
  /** @throws FORBIDDEN */
  list(caller: Caller, filter: ReportFilter, page: PageArguments): Promise<Page<EfficiencyReportDocument>>;
}

const REPORTS_AT_ONCE = 200;
/** Values of a category that a new one is compared with: the newest ones. */
const COMPARED = 200;
/** Enterprises of a cell that are remembered: enough to tell that there are enough. */
export const ENOUGH_HOLDERS = 3;
const DAYS_A_YEAR = 365;

export function createReportService({ models, write, clock, readModel }: ServiceKit<Models>): ReportService {
  const subjects = createSubjects(readModel(subjectsModel.name));
  // Two reports change the same sums and the same feed: at once, one would only be undone and run again.
  const inTurn = atMost(1);

  const subjectOf = ({ certificateNumber, declarationNumber }: ReportContent) => {
    const found =
      certificateNumber !== null
        ? subjects.certificate(certificateNumber)
        : subjects.declaration(declarationNumber ?? '');
    if (found) return found;
    const field = certificateNumber !== null ? 'certificateNumber' : 'declarationNumber';
    if (!subjects.ready()) throw hubError('SOURCE_UNAVAILABLE', `${field}: the register has not been read yet.`);
    throw badUserInput(field, 'one that the hub holds');
  };

  /** Savings outside of what the category's others have told, and savings that are none. */
  const implausible = async (
    id: string,
    projectCode: string,
    { content }: ReadReport,
    { session }: WriteScope,
  ): Promise<{ readonly flags: ReportFlag[]; readonly specifics: SpecificDocument[] }> => {
    const flags: ReportFlag[] = [];
    const specifics: SpecificDocument[] = [];
    for (const [index, saving] of content.savings.entries()) {
      const field = `savings[${index}]`;
      const specific = specificSaving(content, index);
      if (specific.isNegative() && !specific.isZero())
        flags.push({
          code: 'NEGATIVE_SAVING',
          field,
          zh: '产品能耗高于基准，节约量为负',
          en: 'The product consumes more than the baseline: the saving is negative',
        });
      const cell = `${projectCode}/${saving.carrier}`;
      const newest = await models.specifics
        .find({ cell })
        .sort({ at: -1 })
        .limit(COMPARED)
        .batchSize(COMPARED)
        .session(session)
        .lean<SpecificDocument[]>()
        .exec();
      // What this very report said before is nothing to compare it with.
      const others = newest.filter(({ _id }) => !_id.startsWith(`${id}:`));
      const range = plausibleRange(others.map(({ value }) => new Decimal(value)));
      if (range && (specific.lt(range.low) || specific.gt(range.high))) {
        const [low, high] = [range.low.toSignificantDigits(4).toFixed(), range.high.toSignificantDigits(4).toFixed()];
        const [shown, unit] = [specific.toSignificantDigits(4).toFixed(), unitOf(saving.carrier)];
        flags.push({
          code: 'OUTSIDE_DISTRIBUTION',
          field,
          zh: `每件每年节约${shown}${unit}，同类别${others.length}份报告的合理范围为${low}至${high}`,
          en: `${shown} ${unit} saved by one product a year; ${others.length} reports of the category lie between ${low} and ${high}`,
        });
      }
      specifics.push({ _id: `${id}:${index}`, cell, value: specific.toFixed(), at: clock.now() });
    }
    return { flags, specifics };
  };

  /** Another report that counts for the same product and days: one of the two only may. */
  const overlapping = async (
    id: string,
    subjectKey: string,
    model: string | null,
    { from, to }: ReportContent,
    { session }: WriteScope,
  ): Promise<ReportFlag | null> => {
    const other = await models.reports
      .findOne({
        subjectKey,
        isCounted: true,
        _id: { $ne: id },
        from: { $lte: to },
        to: { $gte: from },
        ...(model !== null && { modelKey: { $in: [null, model] } }),
        'savings.0': { $exists: true },
      } as never)
      .session(session)
      .lean<EfficiencyReportDocument>()
      .exec();
    if (!other) return null;
    return {
      code: 'PERIOD_OVERLAPS',
      field: 'from',
      zh: `${other.from}至${other.to}已有报告计入汇总，本报告保留但不计入`,
      en: `A report of ${other.from} to ${other.to} is in the totals already: this one is kept, and not counted`,
    };
  };

  const take = (caller: Caller, input: ReportInput): Promise<ReportResult> => {
    const read = readReport(input, clock.today());
    const subject = subjectOf(read.content);
    const sourceKind = sourceKindOf(caller, subject);
    if (sourceKind === null)
      throw hubError('FORBIDDEN', 'The caller does not report about this product: it concerns others.');
    return keep(read, { agency: caller.agency ?? '', sourceKind, subject });
  };

  const keep = (read: ReadReport, { agency, sourceKind, subject }: Reported): Promise<ReportResult> => {
    const { content, hash, reference, benefit } = read;
    const id = `er_${createHash('sha256').update(`${agency}/${reference}`).digest('hex').slice(0, 24)}`;
    const subjectKey = content.certificateNumber ?? content.declarationNumber ?? '';
    return inTurn(() =>
      write(async (scope) => {
        const { session } = scope;
        const known = await models.reports.findById(id).session(session).lean<EfficiencyReportDocument>().exec();
        if (known?.hash === hash) return { reference, outcome: 'UNCHANGED', report: known, fault: null };
        if (known && known.subjectKey !== subjectKey)
          throw badUserInput('reference', `one that was not used for ${known.subjectKey}`);
        // Whoever else reports about the subject at this moment has to wait for this: of the same days one counts.
        await models.subjects
          .updateOne({ _id: subjectKey }, { $inc: { reports: 1 } }, { session, upsert: true })
          .exec();
        const product = content.model === null ? null : modelKey(content.model);
        const { flags, specifics } = await implausible(id, subject.projectCode, read, scope);
        const overlap = benefit ? await overlapping(id, subjectKey, product, content, scope) : null;
        const report: EfficiencyReportDocument = {
          _id: id,
          agency,
          sourceKind,
          reference,
          version: (known?.version ?? 0) + 1,
          hash,
          reportedAt: clock.now(),
          ...content,
          subjectKey,
          modelKey: product,
          ...subject,
          methodVersion: METHOD_VERSION,
          benefits: benefit ? benefitsOf(benefit, content) : [],
          flags: overlap ? [...flags, overlap] : flags,
          isCounted: benefit !== null && overlap === null,
          earlier: known ? [...known.earlier, earlierOf(known)] : [],
        };
        await models.reports.collection.replaceOne({ _id: id } as never, report, { session, upsert: true });
        const placesOf = (content: ReportContent) => content.savings.map((_, index) => `${id}:${index}`);
        if (known) await models.specifics.deleteMany({ _id: { $in: placesOf(known) } }, { session }).exec();
        // What is far out would widen the range for the next one.
        if (flags.length === 0)
          for (const one of specifics)
            await models.specifics.collection.replaceOne({ _id: one._id } as never, one, { session, upsert: true });
        await count(known, report, scope);
        scope.publish(efficiencyReported(report));
        return { reference, outcome: 'ACCEPTED', report, fault: null };
      }),
    );
  };

  /** Takes out of the sums what the version before had put in, and puts in what this one says. */
  const count = async (
    before: EfficiencyReportDocument | null,
    after: EfficiencyReportDocument,
    { session }: WriteScope,
  ): Promise<void> => {
    const changes = [
      ...(before ? contributionsOf(before).map((part) => ({ part, sign: -1 as const })) : []),
      ...contributionsOf(after).map((part) => ({ part, sign: 1 as const })),
    ];
    const coarser = changes.flatMap(({ part, sign }) => rollupsOf(part).map((rollup) => ({ part: rollup, sign })));
    await addUp(models.totals, changes, session);
    await addUp(models.rollups, coarser, session);
    if (!after.isCounted || after.holderUscc === null) return;
    const year = Number(after.to.slice(0, 4));
    const _id = `${after.projectCode}/${year}`;
    const cell = await models.cells.findById(_id).session(session).lean().exec();
    if (cell?.holders.includes(after.holderUscc) || (cell?.holders.length ?? 0) >= ENOUGH_HOLDERS) return;
    const holders = [...(cell?.holders ?? []), after.holderUscc];
    const next = { _id, projectCode: after.projectCode, year, holders };
    await models.cells.collection.replaceOne({ _id } as never, next, { session, upsert: true });
  };

  return {
    async report(caller, reports) {
      if (caller.agency === null || caller.kind === 'HUB')
        throw hubError('FORBIDDEN', 'Efficiency is reported by agencies.');
      if (reports.length < 1 || reports.length > REPORTS_AT_ONCE)
        throw badUserInput('input.reports', `1 to ${REPORTS_AT_ONCE} reports`);
      const results: ReportResult[] = [];
      for (const input of reports) {
        try {
          results.push(await take(caller, input));
        } catch (error) {
          const fault = faultOf(error);
          if (!fault) throw error;
          results.push({ reference: input.reference, outcome: 'REJECTED', report: null, fault });
        }
      }
      return results;
    },
    record: (input, reported) => keep(readReport(input, clock.today()), reported),
    async list(caller, { certificateNumber, declarationNumber, projectCode, isFlagged }, page) {
      const rows = visibleReports(caller);
      if (!rows) throw hubError('FORBIDDEN', 'Reports of efficiency are for those concerned and supervision.');
      const filter = {
        $and: [
          rows,
          {
            ...(certificateNumber && { certificateNumber }),
            ...(declarationNumber && { declarationNumber }),
            ...(projectCode && { projectCode }),
            ...(isFlagged === true && { 'flags.0': { $exists: true } }),
            ...(isFlagged === false && { 'flags.0': { $exists: false } }),
          },
        ],
      };
      return findPage<EfficiencyReportDocument, EfficiencyReportDocument>(
        models.reports,
        filter as never,
        [['_id', 1]],
        page,
        (report) => report,
      );
    },
  };
}

/** The saving of one product in a year of 365 days, in the carrier's unit: what reports of different lengths are compared by. */
export function specificSaving(content: ReportContent, index: number): Decimal {
  const saving = content.savings[index];
  if (!saving) throw new Error(`There is no saving ${index}.`);
  const perUnit = ratio(saving.unit, unitOf(saving.carrier)) ?? new Decimal(1);
  return new Decimal(saving.baseline)
    .minus(saving.certified)
    .times(perUnit)
    .times(saving.periods ?? 1)
    .times(DAYS_A_YEAR)
    .div(daysOf(content));
}

/** What a report keeps of its savings. */
export function benefitsOf(
  benefit: Benefit,
  { equivalentKgcePerKwh }: Pick<ReportContent, 'equivalentKgcePerKwh'>,
): StoredBenefit[] {
  return benefit.carriers.map(({ carrier, unit, amount, kgce, kgCo2, factors }) => {
    const equivalent = carrier === 'ELECTRICITY' ? benefit.electricityEquivalentKgce : null;
    const co2 = factors.find(({ kind }) => kind !== 'STANDARD_COAL');
    return {
      carrier,
      unit,
      amount: stored(amount),
      kgce: stored(kgce),
      kgCo2: kgCo2 && stored(kgCo2),
      coalFactor: standardCoalFactor(carrier).value.toFixed(),
      co2Factor: co2?.value.toFixed() ?? null,
      equivalentKgce: equivalent && stored(equivalent),
      equivalentFactor: equivalent && equivalentKgcePerKwh,
    };
  });
}

function earlierOf(report: EfficiencyReportDocument): EfficiencyReportDocument['earlier'][number] {
  const { version, reportedAt, benefits } = report;
  const { certificateNumber, declarationNumber, model, from, to, method, source, baselineStandard } = report;
  const { figures, savings, region, factorYear, equivalentKgcePerKwh } = report;
  const content: ReportContent = {
    certificateNumber,
    declarationNumber,
    model,
    from,
    to,
    method,
    source,
    baselineStandard,
    figures,
    savings,
    region,
    factorYear,
    equivalentKgcePerKwh,
  };
  return { version, reportedAt, content, benefits };
}

/** The fault of a row by an error of the table; `null` for what a row can't cause. */
function faultOf(error: unknown): ReportResult['fault'] {
  if (!(error instanceof GraphQLError)) return null;
  const { code, argument, expected } = error.extensions as Record<string, string | undefined>;
  if (code !== 'BAD_USER_INPUT' && code !== 'FORBIDDEN' && code !== 'SOURCE_UNAVAILABLE') return null;
  return { field: argument ?? '', expected: expected ?? '', message: error.message };
}

/** A report in the feed: that it was made, by whom and of what; none of its figures. */
function efficiencyReported(report: EfficiencyReportDocument): OutgoingEvent {
  const { _id: id, version, agency, sourceKind, certificateNumber, declarationNumber, holderUscc, bodyCode } = report;
  const { divisionCode, projectCode, model, from, to, flags, isCounted, reportedAt } = report;
  return {
    type: 'EfficiencyReported',
    key: id,
    fact: {
      id,
      version,
      agency,
      sourceKind,
      certificateNumber,
      declarationNumber,
      holderUscc,
      bodyCode,
      divisionCode,
      projectCode,
      model,
      from,
      to,
      isFlagged: flags.length > 0,
      isCounted,
      change: { action: version === 1 ? 'REPORT' : 'CORRECT', at: reportedAt.toISOString() },
    },
  };
}
