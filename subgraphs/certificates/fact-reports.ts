import type { ClientSession } from 'mongoose';
import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import type { Day } from '../../schema/domain/day.ts';
import { isDivisionCode } from '../../schema/domain/division.ts';
import { normaliseCode } from '../../schema/domain/text.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { RowRemarks } from '../shared/report-receipts.ts';
import type { BatchResult, RowBatch } from '../shared/take-rows.ts';
import type { CertificateStore } from './certificate-store.ts';
import { collectionOf, type Models, type SurveillanceDocument } from './model.ts';
import type { NumberLookup } from './number-lookup.ts';
import { mayWrite } from './policy.ts';
import { surveillanceReported } from './records.ts';
import type { EnterpriseClassDocument, FactoryInspectionDocument } from './report-model.ts';
import type { ReportOffice } from './report-office.ts';
import { refuseInput } from './rules/refusal.ts';
import { readPersonDays, readSurveillance, readUscc, readWord, type SurveillanceInput } from './rules/report-row.ts';
import { type Optional, readDayBetween, readOptional, readText } from './rules/report-text.ts';
import { shortOfDays, withLeastDays } from './rules/surveillance-days.ts';
import type { StatusService } from './status-service.ts';

const FIRST_DAY: Day = '2000-01-01';
const LAST_DAY: Day = '2099-12-31';
const LIMITS = { name: 200, note: 500 } as const;

/** Rows as they arrive: everything text, so that a malformed field refuses its row and never the call. */
export interface StatusEventRow extends RowRemarks {
  readonly certificateNumber?: Optional<string>;
  readonly event?: Optional<string>;
  readonly on?: Optional<string>;
  readonly reasonCode?: Optional<string>;
  readonly suspendedUntil?: Optional<string>;
  readonly expiresOn?: Optional<string>;
  readonly requestedOn?: Optional<string>;
}

export interface SurveillanceRow extends RowRemarks, SurveillanceInput {
  readonly certificateNumber?: Optional<string>;
}

export interface FactoryInspectionRow extends RowRemarks {
  readonly bodyCode?: Optional<string>;
  readonly certificateNumber?: Optional<string>;
  readonly factoryUscc?: Optional<string>;
  readonly factoryName?: Optional<string>;
  readonly divisionCode?: Optional<string>;
  readonly kind?: Optional<string>;
  readonly conductedOn?: Optional<string>;
  readonly conclusion?: Optional<string>;
  readonly personDays?: Optional<string>;
  readonly note?: Optional<string>;
}

export interface EnterpriseClassRow extends RowRemarks {
  readonly bodyCode?: Optional<string>;
  readonly uscc?: Optional<string>;
  readonly name?: Optional<string>;
  readonly divisionCode?: Optional<string>;
  readonly enterpriseClass?: Optional<string>;
  readonly from?: Optional<string>;
  readonly grounds?: Optional<string>;
}

type Batch<Row extends RowRemarks> = Pick<RowBatch<Row>, 'rows' | 'reportKey'>;

/** Takes what bodies report beside certificates (CB-03): each kind in batches, each row for itself; the same again changes nothing. */
export interface FactReports {
  /** @throws FORBIDDEN, BAD_USER_INPUT, as `takeRows` */
  statusEvents(caller: Caller, batch: Batch<StatusEventRow>): Promise<BatchResult>;
  surveillances(caller: Caller, batch: Batch<SurveillanceRow>): Promise<BatchResult>;
  factoryInspections(caller: Caller, batch: Batch<FactoryInspectionRow>): Promise<BatchResult>;
  enterpriseClasses(caller: Caller, batch: Batch<EnterpriseClassRow>): Promise<BatchResult>;
  inspectionsOf(usccs: readonly string[]): Promise<FactoryInspectionDocument[]>;
  classesOf(usccs: readonly string[]): Promise<EnterpriseClassDocument[]>;
}

const keyOf = (...parts: readonly Optional<string>[]) => {
  const [head] = parts;
  const key = normaliseCode(head ?? '');
  return key === '' ? null : [key, ...parts.slice(1).map((part) => (part ?? '').trim())].join(' ').slice(0, 150);
};

export function createFactReports(
  kit: ServiceKit<Models>,
  store: CertificateStore,
  office: ReportOffice,
  statuses: StatusService,
  numbers: NumberLookup,
): FactReports {
  const { models, clock } = kit;
  const surveillances = collectionOf<SurveillanceDocument>(models.surveillances);

  /** The certificate that a row names. @throws NOT_FOUND, FORBIDDEN, BAD_USER_INPUT */
  const certificateOf = async (caller: Caller, text: Optional<string>, session: ClientSession) => {
    const number = await numbers.mustFind('input.certificateNumber', text ?? '', caller.body, session);
    const certificate = (await store.read([number], session)).get(number);
    if (!certificate)
      throw hubError('NOT_FOUND', `The hub holds no certificate ${number}.`, { argument: 'input.certificateNumber' });
    if (!mayWrite(caller, certificate))
      throw hubError('FORBIDDEN', `The caller may not act on certificates of body ${certificate.bodyCode}.`, {
        argument: 'input.certificateNumber',
      });
    return certificate;
  };

  return {
    statusEvents: (caller, batch) =>
      office.take<StatusEventRow>(
        caller,
        { ...batch, kind: 'STATUS_EVENT', argument: 'input.statusEvents' },
        {
          keyOf: ({ certificateNumber, event }) => keyOf(certificateNumber, event),
          async take(row, scope) {
            const day = (field: 'on' | 'suspendedUntil' | 'expiresOn' | 'requestedOn', latest: Day) =>
              readOptional(row[field], (text) => readDayBetween(field, text, FIRST_DAY, latest));
            const { number } = await certificateOf(caller, row.certificateNumber, scope.session);
            const today = clock.today();
            const { changed } = await statuses.changeIn(scope, caller, {
              certificateNumber: number,
              event: readWord('event', 'event', row.event),
              // A row of a file without its day would be dated by the day it happens to arrive.
              on: readDayBetween('on', row.on, FIRST_DAY, today),
              reasonCode: readOptional(row.reasonCode, (text) => text.trim().toUpperCase()),
              suspendedUntil: day('suspendedUntil', LAST_DAY),
              expiresOn: day('expiresOn', LAST_DAY),
              requestedOn: day('requestedOn', today),
            });
            return changed;
          },
        },
      ),

    surveillances: (caller, batch) =>
      office.take<SurveillanceRow>(
        caller,
        { ...batch, kind: 'SURVEILLANCE', argument: 'input.surveillances' },
        {
          keyOf: ({ certificateNumber, conductedOn }) => keyOf(certificateNumber, conductedOn),
          async take(row, { session, publish }) {
            const { number, firstIssuedOn, scheme } = await certificateOf(caller, row.certificateNumber, session);
            const read = withLeastDays(readSurveillance(row, '', firstIssuedOn, clock.today()), scheme);
            const document = { _id: `${number} ${read.conductedOn}`, certificateNumber: number, ...read };
            const changed = await putIfOther(surveillances, document, session);
            if (changed) publish(surveillanceReported(document));
            return { changed, warnings: shortOfDays(read) };
          },
        },
      ),

    factoryInspections: (caller, batch) =>
      office.take<FactoryInspectionRow>(
        caller,
        { ...batch, kind: 'FACTORY_INSPECTION', argument: 'input.factoryInspections' },
        {
          keyOf: ({ factoryUscc, conductedOn }) => keyOf(factoryUscc, conductedOn),
          async take(row, { session }) {
            const certificate = row.certificateNumber?.trim()
              ? await certificateOf(caller, row.certificateNumber, session)
              : null;
            const bodyCode = certificate?.bodyCode ?? ownBody(caller, row.bodyCode);
            const factoryUscc = readUscc('factoryUscc', row.factoryUscc ?? certificate?.factory.uscc ?? '');
            const kind = readWord('inspectionKind', 'kind', row.kind);
            const conductedOn = readDayBetween('conductedOn', row.conductedOn, FIRST_DAY, clock.today());
            const document: FactoryInspectionDocument = {
              _id: `${bodyCode} ${factoryUscc} ${kind} ${conductedOn}`,
              bodyCode,
              factoryUscc,
              factoryName: readText('factoryName', row.factoryName ?? certificate?.factory.name, LIMITS.name),
              divisionCode: readDivision(row.divisionCode ?? certificate?.factory.divisionCode),
              certificateNumber: certificate?.number ?? null,
              kind,
              conductedOn,
              conclusion: readWord('conclusion', 'conclusion', row.conclusion),
              personDays: readOptional(row.personDays, (text) => readPersonDays('personDays', text)),
              note: readOptional(row.note, (text) => readText('note', text, LIMITS.note)),
            };
            return putIfOther(collectionOf<FactoryInspectionDocument>(models.factoryInspections), document, session);
          },
        },
      ),

    enterpriseClasses: (caller, batch) =>
      office.take<EnterpriseClassRow>(
        caller,
        { ...batch, kind: 'ENTERPRISE_CLASS', argument: 'input.enterpriseClasses' },
        {
          keyOf: ({ uscc, from }) => keyOf(uscc, from),
          async take(row, { session }) {
            const bodyCode = ownBody(caller, row.bodyCode);
            const uscc = readUscc('uscc', row.uscc ?? '');
            const from = readDayBetween('from', row.from, FIRST_DAY, clock.today());
            const document: EnterpriseClassDocument = {
              _id: `${bodyCode} ${uscc} ${from}`,
              bodyCode,
              uscc,
              name: readText('name', row.name, LIMITS.name),
              divisionCode: readDivision(row.divisionCode),
              enterpriseClass: readWord('enterpriseClass', 'enterpriseClass', row.enterpriseClass),
              from,
              grounds: readOptional(row.grounds, (text) => readText('grounds', text, LIMITS.note)),
            };
            return putIfOther(collectionOf<EnterpriseClassDocument>(models.enterpriseClasses), document, session);
          },
        },
      ),

    inspectionsOf: (usccs) =>
      models.factoryInspections
        .find({ factoryUscc: { $in: [...usccs] } })
        .sort({ conductedOn: 1, _id: 1 })
        .lean()
        .exec(),
    classesOf: (usccs) =>
      models.enterpriseClasses
        .find({ uscc: { $in: [...usccs] } })
        .sort({ from: 1, _id: 1 })
        .lean()
        .exec(),
  };
}

/** The body that a row is of: the caller's own; the operator names one. @throws FORBIDDEN, BAD_USER_INPUT */
function ownBody(caller: Caller, named: Optional<string>): string {
  const bodyCode = readOptional(named, (text) => text.trim()) ?? caller.body;
  if (bodyCode === null || !/^\d{3}$/.test(bodyCode)) throw badUserInput('input.bodyCode', 'three digits');
  if (!mayWrite(caller, { bodyCode }))
    throw hubError('FORBIDDEN', `The caller may not report for body ${bodyCode}.`, { argument: 'input.bodyCode' });
  return bodyCode;
}

function readDivision(text: Optional<string>): string {
  const code = (text ?? '').trim();
  return isDivisionCode(code) ? code : refuseInput('divisionCode', 'six digits of GB/T 2260');
}

type Collection<Document extends { readonly _id: string }> = ReturnType<typeof collectionOf<Document>>;

/** Stores a document unless it stands there already; what it replaces was told of the same day. */
async function putIfOther<Document extends { readonly _id: string }>(
  collection: Collection<Document>,
  document: Document,
  session: ClientSession,
): Promise<boolean> {
  const { _id } = document;
  const filter = { _id } as Parameters<typeof collection.findOne>[0];
  const known = await collection.findOne(filter ?? {}, { session });
  if (known && sameContent(known as Document, document)) return false;
  await collection.replaceOne(filter ?? {}, document as Parameters<typeof collection.replaceOne>[1], {
    session,
    upsert: true,
  });
  return true;
}

/** Fields that are absent and fields that are `null` say the same. */
function sameContent<D extends object>(a: D, b: D): boolean {
  const plain = (value: D) =>
    JSON.stringify(
      Object.entries(value)
        .filter(([, field]) => field !== null && field !== undefined)
        .sort(([one], [other]) => (one < other ? -1 : 1)),
    );
  return plain(a) === plain(b);
}
