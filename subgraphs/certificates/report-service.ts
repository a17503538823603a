import { isDeepStrictEqual } from 'node:util';
import type { ClientSession } from 'mongoose';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { parseCertificateNumber } from '../../schema/domain/certificate-number.ts';
import { CHANNELS } from '../../schema/domain/channels.ts';
import type { Day } from '../../schema/domain/day.ts';
import { type DoorFinding, doorMessage } from '../../schema/domain/door-rules.ts';
import type { CertificationBodyFact, OrganisationFact } from '../../schema/domain/facts.ts';
import type { RowFault, RowOutcome } from '../../schema/domain/report-kinds.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import { checkRowCount, FORWARDED, receiptNumberOf } from '../shared/report-receipts.ts';
import { refuseForeignReport } from '../shared/take-rows.ts';
import type { CertificateStore } from './certificate-store.ts';
import type { ChannelService } from './channel-service.ts';
import { collectionOf, type Models, type OrganisationDocument, type SurveillanceDocument } from './model.ts';
import { bodyFact, certificateFact, organisationDocument, organisationFact, surveillanceReported } from './records.ts';
import type { Registers } from './registers-view.ts';
import type { ReportDesk } from './report-desk.ts';
import { mustReport } from './report-office.ts';
import type { RowNumbers } from './row-numbers.ts';
import { checkAtDoor, type TellingSystem, withWarnings } from './rules/door-checks.ts';
import { type CertificateState, mergeReport } from './rules/merge-report.ts';
import { renewedIdentity } from './rules/organisation-identity.ts';
import { faultOfRefusal, Refusal, refuseAtDoor, refuseInput } from './rules/refusal.ts';
import {
  type ReportedCertificate,
  type ReportedSurveillance,
  type ReportRowInput,
  readReportRow,
} from './rules/report-row.ts';
import { unitKey } from './rules/unit.ts';

/** A report as it arrives. */
export interface CertificateReport {
  readonly certificates: readonly ReportRowInput[];
  /** The caller's own key: the same report under the same key is the same receipt. */
  readonly reportKey?: string | null | undefined;
  /** Part of a longer report, not its last: says nothing about completeness. */
  readonly partial: boolean;
}

/** What became of a row. */
export interface RowResult extends RowOutcome {
  /** The normalised number; `null` when it could not be read. */
  readonly number: string | null;
  /** What is doubtful in a row that was taken. */
  readonly warnings: readonly DoorFinding[];
}

export interface ReportResult {
  readonly receiptNumber: string;
  readonly results: readonly RowResult[];
  /** The instant that was stated as complete; `null` when none was. */
  readonly reportedUntil: Date | null;
}

/** Takes what certification bodies report. */
export interface ReportService {
  /**
   * Stores the rows that the rules admit, each for itself, all in one transaction; the same report again changes no certificate.
   * @throws BAD_USER_INPUT for more than 500 rows; FORBIDDEN when every row is of another body than the caller's; a single one is refused by itself.
   */
  report(caller: Caller, report: CertificateReport): Promise<ReportResult>;
  /** Takes over what another system has published: its rows are judged as far as it has not decided itself, and stand as that system's. */
  takeOver(rows: readonly ReportRowInput[], from: TellingSystem): Promise<ReportResult>;
}

/** Whoever reports what another system published: nobody's agency, for any body. */
const CARRIER: Caller = { ...PUBLIC_CALLER, kind: 'HUB_OPERATOR' };

export function createReportService(
  kit: ServiceKit<Models>,
  store: CertificateStore,
  registers: Registers,
  desk: ReportDesk,
  rowNumbers: RowNumbers,
  channels: Pick<ChannelService, 'joined' | 'forward'>,
): ReportService {
  const { models, clock } = kit;
  const take = async (
    caller: Caller,
    { certificates: inputs, partial, reportKey }: CertificateReport,
    from?: TellingSystem,
  ): Promise<ReportResult> => {
    checkRowCount('input.certificates', inputs, 0);
    mustReport(caller);
    const head = { kind: 'CERTIFICATE', reportKey } as const;
    const receiptNumber = receiptNumberOf(caller, head, inputs);
    const today = clock.today();
    return kit.write(async (scope) => {
      const named = await rowNumbers.name(caller, inputs, scope);
      const rows = named.map((row) => ('fault' in row ? row.fault : attempt(() => readReportRow(row.input, today))));
      const read = rows.filter((row): row is ReportedCertificate => !isFault(row));
      const bodies = await readBodies(
        models,
        [...read.map(({ bodyCode }) => bodyCode), caller.body ?? ''],
        scope.session,
      );
      const known = await store.read(
        read.map(({ number }) => number),
        scope.session,
      );
      const units = await store.ofUnits(read.map(unitKey), scope.session);
      const surveillances = await surveillancesOfRenewals(models, read, known, scope.session);
      const joined = await channels.joined(scope.session);
      const agriFoodAddress = joined?.address ?? CHANNELS.AGRI_FOOD.address ?? '';
      const batch = new ReportBatch({ known, bodies, units, surveillances, registers, today, from, agriFoodAddress });
      const results = rows.map((row, index) => batch.take(row, index, named[index]?.key ?? null));
      if (joined && joined.forwardTo !== null && from === undefined)
        for (const [index, { fault, number }] of results.entries()) {
          if (fault?.code !== 'WRONG_CHANNEL' || number === null) continue;
          const bodyCode = parseCertificateNumber(number)?.bodyCode ?? '';
          const content = JSON.stringify(inputs[index]);
          await channels.forward({ bodyCode, number, receiptNumber, content }, scope);
          const result = results[index];
          if (result) results[index] = { ...result, fault: forwarded(number, agriFoodAddress) };
        }
      refuseForeignReport(results.map(({ fault }) => fault));
      await store.write(batch.changed(), known, { by: caller.body }, scope);
      await rowNumbers.declare(named, results, scope);
      await storeSurveillances(models, batch.surveillances, scope);
      await storeOrganisations(models, batch.organisations, caller.agency, today, scope);
      await desk.note(caller, { receiptNumber, kind: 'CERTIFICATE', rows: inputs, results }, scope);
      const complete = !partial && results.every(isSettled) && bodies.size > 0;
      const reportedUntil = complete ? clock.now() : null;
      if (reportedUntil) await advanceReports(models, [...bodies.keys()], reportedUntil, scope);
      return { receiptNumber, results, reportedUntil };
    });
  };
  return {
    report: (caller, report) => take(caller, report),
    takeOver: (certificates, from) => take(CARRIER, { certificates, partial: true }, from),
  };
}

/** What a body is told of a row that was passed on. */
function forwarded(number: string, address: string): RowFault {
  const detail = parseCertificateNumber(number)?.projectCode ?? '';
  const { zh, en } = doorMessage({ code: FORWARDED, field: 'number', detail, expected: address });
  return { field: 'number', code: FORWARDED, zh, en: `number: ${en}.` };
}

/** Whether nothing of a row is left for the body to report: one that was passed on is with the system that it belongs to. */
function isSettled({ outcome, fault }: RowResult): boolean {
  return outcome !== 'REJECTED' || fault?.code === FORWARDED;
}

/** Surveillances of certificates to which a row adds a term (REN-01). */
async function surveillancesOfRenewals(
  models: Models,
  rows: readonly ReportedCertificate[],
  known: ReadonlyMap<string, CertificateState>,
  session: ClientSession,
): Promise<Map<string, SurveillanceDocument[]>> {
  const renewed = rows.flatMap(({ number, term }) => {
    const last = known.get(number)?.terms.at(-1);
    return last && term.to > last.to ? [number] : [];
  });
  const byNumber = new Map<string, SurveillanceDocument[]>();
  if (renewed.length === 0) return byNumber;
  const found = await models.surveillances
    .find({ certificateNumber: { $in: renewed } })
    .session(session)
    .lean()
    .exec();
  for (const surveillance of found) {
    const { certificateNumber: number } = surveillance;
    byNumber.set(number, [...(byNumber.get(number) ?? []), surveillance]);
  }
  return byNumber;
}

const isFault = (row: ReportedCertificate | RowFault): row is RowFault => 'en' in row;

function attempt<T>(work: () => T): T | RowFault {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal) return faultOfRefusal(error);
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

/** What the rows of a report are held against. */
interface Held {
  readonly known: ReadonlyMap<string, CertificateState>;
  readonly bodies: ReadonlyMap<string, CertificationBodyFact>;
  /** Certificates held, by unit. */
  readonly units: ReadonlyMap<string, readonly CertificateState[]>;
  /** Surveillances held, by number, of certificates that the report renews. */
  readonly surveillances: ReadonlyMap<string, readonly ReportedSurveillance[]>;
  readonly registers: Registers;
  readonly today: Day;
  /** The other system that tells the rows; `undefined`: they are reported. */
  readonly from: TellingSystem | undefined;
  readonly agriFoodAddress: string;
}

/** One report's rows against what is known; a number may occur twice, the later row then builds on the earlier one. */
class ReportBatch {
  readonly surveillances: SurveillanceDocument[] = [];
  readonly organisations = new Map<string, OrganisationFact>();
  private readonly held: Held;
  private readonly merged = new Map<string, CertificateState>();
  private readonly states: CertificateState[] = [];
  /** Certificates of this report by unit. */
  private readonly mergedUnits = new Map<string, CertificateState[]>();

  constructor(held: Held) {
    this.held = held;
  }

  take(row: ReportedCertificate | RowFault, index: number, key: string | null): RowResult {
    const result = isFault(row) ? row : attempt(() => this.merge(row));
    if ('en' in result) {
      const number = parseCertificateNumber(key ?? '')?.number ?? null;
      return { index, key, number, outcome: 'REJECTED', fault: result, warnings: [] };
    }
    const { number, changed, warnings } = result;
    return { index, key, number, outcome: changed ? 'ACCEPTED' : 'UNCHANGED', fault: null, warnings };
  }

  /** Each state that a row made, in the order of the rows: two changes of one certificate are two versions. */
  changed(): readonly CertificateState[] {
    return this.states;
  }

  private merge(row: ReportedCertificate): {
    readonly number: string;
    readonly changed: boolean;
    readonly warnings: readonly DoorFinding[];
  } {
    const { bodies, known, surveillances, registers, today, from, agriFoodAddress } = this.held;
    const body =
      bodies.get(row.bodyCode) ??
      refuseInput('number', 'the code of a certification body that the hub knows', 'BODY_UNKNOWN');
    const before = this.merged.get(row.number) ?? known.get(row.number) ?? null;
    const conducted = [...(surveillances.get(row.number) ?? []), ...row.surveillances];
    const own = mergeReport(before, row, body, today, conducted);
    const merged = from ? { ...own, channel: from.channel } : own;
    const { refused, warnings } = checkAtDoor(
      { before, after: merged, sameUnit: this.sameUnit(merged), decidedBy: today, from, agriFoodAddress },
      registers,
    );
    if (refused) refuseAtDoor(refused);
    const state = withWarnings(merged, warnings);
    const changed = before === null || !sameState(before, state);
    if (changed) this.keep(state);
    for (const surveillance of row.surveillances) {
      const _id = `${row.number} ${surveillance.conductedOn}`;
      this.surveillances.push({ _id, certificateNumber: row.number, ...surveillance });
    }
    // The same report again says nothing newer.
    for (const { uscc, name, address, divisionCode } of changed ? [row.factory, row.producer, row.holder] : []) {
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
    return { number: row.number, changed, warnings };
  }

  private keep(state: CertificateState): void {
    this.merged.set(state.number, state);
    this.states.push(state);
    const key = unitKey(state);
    this.mergedUnits.set(key, [...(this.mergedUnits.get(key) ?? []), state]);
  }

  /** Certificates of the unit: of this report, and those held as this report has left them. */
  private sameUnit(state: CertificateState): CertificateState[] {
    const key = unitKey(state);
    const ofReport = this.mergedUnits.get(key) ?? [];
    const held = (this.held.units.get(key) ?? []).map((other) => this.merged.get(other.number) ?? other);
    return [...ofReport, ...held];
  }
}

function sameState(a: CertificateState, b: CertificateState): boolean {
  return a.reportedStatusWord === b.reportedStatusWord && isDeepStrictEqual(certificateFact(a), certificateFact(b));
}

async function storeSurveillances(
  models: Models,
  surveillances: readonly SurveillanceDocument[],
  { session, publish }: WriteScope,
): Promise<void> {
  if (surveillances.length === 0) return;
  const collection = collectionOf<SurveillanceDocument>(models.surveillances);
  const found = await collection.find({ _id: { $in: surveillances.map(({ _id }) => _id) } }, { session }).toArray();
  const known = new Map(found.map((document) => [document._id, document]));
  // The same report again says nothing new.
  const changed = surveillances.filter((one) => !isDeepStrictEqual(known.get(one._id), one));
  if (changed.length === 0) return;
  const operations = changed.map((replacement) => ({
    replaceOne: { filter: { _id: replacement._id }, replacement, upsert: true },
  }));
  await collection.bulkWrite(operations, { session, ordered: true });
  for (const surveillance of changed) publish(surveillanceReported(surveillance));
}

/**
 * Who an organisation is, is said by an authority's register; where none has, by the latest report, so that the first one fixes nothing for good. What stood
 * before is kept.
 */
async function storeOrganisations(
  models: Models,
  organisations: ReadonlyMap<string, OrganisationFact>,
  agency: string | null,
  today: Day,
  scope: WriteScope,
): Promise<void> {
  if (organisations.size === 0) return;
  const found = await models.organisations
    .find({ _id: { $in: [...organisations.keys()] } })
    .session(scope.session)
    .lean<OrganisationDocument[]>()
    .exec();
  const known = new Map(found.map((document) => [document._id, organisationFact(document)]));
  const changed = [...organisations.values()].flatMap((reported) =>
    renewedIdentity(known.get(reported.uscc), agency === null ? reported : { ...reported, createdBy: agency }, today),
  );
  if (changed.length === 0) return;
  const operations = changed.map(organisationDocument).map((replacement) => ({
    replaceOne: { filter: { _id: replacement._id }, replacement, upsert: true },
  }));
  await collectionOf<OrganisationDocument>(models.organisations).bulkWrite(operations, {
    session: scope.session,
    ordered: false,
  });
  for (const organisation of changed)
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
