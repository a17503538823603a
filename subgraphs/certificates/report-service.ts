import { isDeepStrictEqual } from 'node:util';
import type { ClientSession } from 'mongoose';
import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import { parseCertificateNumber } from '../../schema/domain/certificate-number.ts';
import type { Day } from '../../schema/domain/day.ts';
import type { CertificationBodyFact, OrganisationFact } from '../../schema/domain/facts.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import type { CertificateStore } from './certificate-store.ts';
import { collectionOf, type Models, type OrganisationDocument, type SurveillanceDocument } from './model.ts';
import { mayWrite } from './policy.ts';
import { bodyFact, certificateFact, organisationDocument } from './records.ts';
import { type CertificateState, mergeReport } from './rules/merge-report.ts';
import { Refusal, refuseInput } from './rules/refusal.ts';
import { type ReportedCertificate, type ReportRowInput, readReportRow } from './rules/report-row.ts';

/** Most rows of one report: one transaction. */
export const REPORT_LIMIT = 500;

/** A report as it arrives. */
export interface CertificateReport {
  readonly certificates: readonly ReportRowInput[];
  /** Part of a longer report, not its last: says nothing about completeness. */
  readonly partial: boolean;
}

/** What became of a row. */
export interface RowResult {
  readonly index: number;
  readonly number: string | null;
  readonly outcome: 'ACCEPTED' | 'UNCHANGED' | 'REJECTED';
  readonly field: string | null;
  readonly reason: string | null;
}

export interface ReportResult {
  readonly results: readonly RowResult[];
  /** The instant that was stated as complete; `null` when none was. */
  readonly reportedUntil: Date | null;
}

/** Takes what certification bodies report. */
export interface ReportService {
  /**
   * Stores the rows that the rules admit, each for itself, all in one transaction; the same report again changes no certificate.
   * @throws BAD_USER_INPUT for more than 500 rows; FORBIDDEN when a row names another body than the caller's.
   */
  report(caller: Caller, report: CertificateReport): Promise<ReportResult>;
}

export function createReportService(kit: ServiceKit<Models>, store: CertificateStore): ReportService {
  const { models, clock } = kit;
  return {
    async report(caller, { certificates: inputs, partial }) {
      if (inputs.length > REPORT_LIMIT) throw badUserInput('input.certificates', `at most ${REPORT_LIMIT} rows`);
      refuseForeignRows(caller, inputs);
      const today = clock.today();
      const rows = inputs.map((input) => attempt(() => readReportRow(input, today)));
      return kit.write(async (scope) => {
        const read = rows.filter((row): row is ReportedCertificate => !(row instanceof Refusal));
        const bodies = await readBodies(
          models,
          [...read.map(({ bodyCode }) => bodyCode), caller.body ?? ''],
          scope.session,
        );
        const known = await store.read(
          read.map(({ number }) => number),
          scope.session,
        );
        const batch = new ReportBatch(known, bodies, today);
        const results = rows.map((row, index) => batch.take(row, index, inputs[index]?.number));
        await store.write(batch.changed(), new Set(known.keys()), scope);
        await storeSurveillances(models, batch.surveillances, scope.session);
        await storeNewOrganisations(models, batch.organisations, scope);
        const complete = !partial && results.every(({ outcome }) => outcome !== 'REJECTED') && bodies.size > 0;
        const reportedUntil = complete ? clock.now() : null;
        if (reportedUntil) await advanceReports(models, [...bodies.keys()], reportedUntil, scope);
        return { results, reportedUntil };
      });
    },
  };
}

/** A row of another body is no slip of a field: the whole report is refused before anything is read. */
function refuseForeignRows(caller: Caller, inputs: readonly ReportRowInput[]): void {
  // Whoever may write nothing is refused even with an empty report.
  if (!mayWrite(caller, { bodyCode: caller.body ?? '' }))
    throw hubError('FORBIDDEN', 'The caller reports for no certification body.');
  for (const [index, { number }] of inputs.entries()) {
    const bodyCode = parseCertificateNumber(number ?? '')?.bodyCode;
    if (bodyCode !== undefined && !mayWrite(caller, { bodyCode }))
      throw hubError('FORBIDDEN', `The caller may not report certificates of body ${bodyCode}.`, {
        argument: `input.certificates[${index}].number`,
      });
  }
}

function attempt<T>(work: () => T): T | Refusal {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

async function readBodies(
  models: Models,
  codes: readonly string[],
  session: ClientSession,
): Promise<Map<string, CertificationBodyFact>> {
  const found = await models.bodies
    .find({ _id: { $in: [...new Set(codes)] } })
    .session(session)
    .lean()
    .exec();
  return new Map(found.map((document) => [document._id, bodyFact(document)]));
}

/** One report's rows against what is known; a number may occur twice, the later row then builds on the earlier one. */
class ReportBatch {
  readonly surveillances: SurveillanceDocument[] = [];
  readonly organisations = new Map<string, OrganisationFact>();
  private readonly known: ReadonlyMap<string, CertificateState>;
  private readonly bodies: ReadonlyMap<string, CertificationBodyFact>;
  private readonly today: Day;
  private readonly merged = new Map<string, CertificateState>();

  constructor(
    known: ReadonlyMap<string, CertificateState>,
    bodies: ReadonlyMap<string, CertificationBodyFact>,
    today: Day,
  ) {
    this.known = known;
    this.bodies = bodies;
    this.today = today;
  }

  take(row: ReportedCertificate | Refusal, index: number, writtenNumber: string | null | undefined): RowResult {
    const result = row instanceof Refusal ? row : attempt(() => this.merge(row));
    if (result instanceof Refusal) {
      const number = parseCertificateNumber(writtenNumber ?? '')?.number ?? null;
      return { index, number, outcome: 'REJECTED', field: result.field, reason: result.message };
    }
    return {
      index,
      number: result.number,
      outcome: result.changed ? 'ACCEPTED' : 'UNCHANGED',
      field: null,
      reason: null,
    };
  }

  changed(): CertificateState[] {
    return [...this.merged.values()];
  }

  private merge(row: ReportedCertificate): { readonly number: string; readonly changed: boolean } {
    const body =
      this.bodies.get(row.bodyCode) ?? refuseInput('number', 'the code of a certification body that the hub knows');
    const before = this.merged.get(row.number) ?? this.known.get(row.number) ?? null;
    const state = mergeReport(before, row, body, this.today);
    const changed = before === null || !sameState(before, state);
    if (changed) this.merged.set(row.number, state);
    for (const surveillance of row.surveillances) {
      const _id = `${row.number} ${surveillance.conductedOn}`;
      this.surveillances.push({ _id, certificateNumber: row.number, ...surveillance });
    }
    for (const { uscc, name, address, divisionCode } of [row.holder, row.producer, row.factory]) {
      if (uscc === null || divisionCode === null) continue;
      this.organisations.set(uscc, {
        uscc,
        nameZh: name,
        nameEn: null,
        address,
        divisionCode,
        fictional: body.fictional,
      });
    }
    return { number: row.number, changed };
  }
}

function sameState(a: CertificateState, b: CertificateState): boolean {
  return a.reportedStatusWord === b.reportedStatusWord && isDeepStrictEqual(certificateFact(a), certificateFact(b));
}

async function storeSurveillances(
  models: Models,
  surveillances: readonly SurveillanceDocument[],
  session: ClientSession,
): Promise<void> {
  if (surveillances.length === 0) return;
  const operations = surveillances.map((surveillance) => ({
    replaceOne: { filter: { _id: surveillance._id }, replacement: surveillance, upsert: true },
  }));
  await collectionOf<SurveillanceDocument>(models.surveillances).bulkWrite(operations, { session, ordered: true });
}

/** A certificate is the first that the hub hears of many an enterprise; what it knows already stands. */
async function storeNewOrganisations(
  models: Models,
  organisations: ReadonlyMap<string, OrganisationFact>,
  scope: WriteScope,
): Promise<void> {
  if (organisations.size === 0) return;
  const known = await models.organisations
    .find({ _id: { $in: [...organisations.keys()] } }, { _id: 1 })
    .session(scope.session)
    .lean()
    .exec();
  const knownCodes = new Set(known.map(({ _id }) => _id));
  const added = [...organisations.values()].filter(({ uscc }) => !knownCodes.has(uscc));
  if (added.length === 0) return;
  await collectionOf<OrganisationDocument>(models.organisations).insertMany(added.map(organisationDocument), {
    session: scope.session,
  });
  for (const organisation of added)
    scope.publish({ type: 'OrganisationChanged', key: organisation.uscc, fact: organisation });
}

/** The heartbeat of reports: coverage moves forward even when there is nothing new. */
async function advanceReports(models: Models, codes: readonly string[], until: Date, scope: WriteScope): Promise<void> {
  for (const code of codes) {
    const document = await models.bodies
      .findOneAndUpdate(
        { _id: code },
        { $max: { reportedUntil: until } },
        { session: scope.session, returnDocument: 'after' },
      )
      .lean()
      .exec();
    if (document) scope.publish({ type: 'CertificationBodyChanged', key: code, fact: bodyFact(document) });
  }
}
