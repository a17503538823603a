import { isDeepStrictEqual } from 'node:util';
import { EVENTS, type EventType, type FeedEvent } from '../../schema/domain/events/events.ts';
import { type Role, roleOf } from '../../schema/domain/sight/role.ts';

/** Who may see a change. */
export type ChangeSight =
  | { readonly by: 'PUBLIC' }
  /** Those whom a certificate concerns, and supervision; with insurers or without. */
  | { readonly by: 'PARTIES'; readonly insurers: boolean }
  /** By the entry as it stands now, whatever it was then. */
  | { readonly by: 'ENTRY' }
  /** While the inspection says what the change says: what its record said before is not public any more. */
  | { readonly by: 'FINDING'; readonly conclusion: string }
  | { readonly by: 'AGENCIES'; readonly agencies: readonly string[] }
  | { readonly by: 'ROLES'; readonly roles: readonly Role[] };

/** A field of a record that says something else: JSON texts, cut where they are long. */
export interface ChangedField {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A change of a register (变更), as the log holds it. */
export interface ChangeRecord {
  readonly feed: string;
  readonly seq: number;
  /** When it was committed, ISO 8601. */
  readonly at: string;
  readonly type: EventType;
  readonly key: string;
  readonly certificateNumber: string | null;
  readonly bodyCode: string | null;
  readonly holderUscc: string | null;
  readonly division: string | null;
  readonly cause: string;
  readonly fields: readonly ChangedField[];
  readonly sight: ChangeSight;
}

/** Longest JSON text of a field, in UTF-16 units. */
const VALUE_LIMIT = 1_000;
/** Fields that say nothing of the record: its own past, which has its own addresses. */
const LEFT_OUT = new Set(['history', 'approvalHistory', 'change', 'versions']);

/** The log's kinds: the names of event types in capitals, for example `CERTIFICATE_CHANGED`. */
export const CHANGE_KINDS: ReadonlyMap<string, EventType> = new Map(
  (Object.keys(EVENTS) as EventType[]).map((type) => [kindOf(type), type]),
);

export function kindOf(type: EventType): string {
  return type.replace(/(?<!^)([A-Z])/g, '_$1').toUpperCase();
}

type Fields = Readonly<Record<string, unknown>>;

/** What lies beside a certificate's number, for changes that only name it. */
export interface CertificateParties {
  readonly bodyCode: string;
  readonly holderUscc: string | null;
  readonly division: string | null;
  readonly models: readonly string[];
}

/** Makes the change that an event tells; `before` is the record as it was told before. */
export function changeOf(
  feed: string,
  { seq, at, type, key, fact }: FeedEvent,
  before: unknown,
  partiesOf: (number: string) => CertificateParties | null,
): ChangeRecord {
  const whole = fact as Fields;
  const number = numberOf(type, whole);
  const parties = number === null ? null : partiesOf(number);
  return {
    feed,
    seq,
    at,
    type,
    key,
    certificateNumber: number,
    bodyCode:
      textOf(whole['bodyCode']) ??
      textOf(whole['issuerBodyCode']) ??
      textOf(whole['subjectBodyCode']) ??
      (type === 'CertificationBodyChanged' ? key : (parties?.bodyCode ?? null)),
    holderUscc: holderOf(type, whole) ?? parties?.holderUscc ?? null,
    division: divisionOf(whole) ?? parties?.division ?? null,
    cause: causeOf(whole, before),
    fields: fieldsOf(type, whole, before as Fields | undefined),
    sight: sightBy(type, whole),
  };
}

function fieldsOf(type: EventType, fact: Fields, before: Fields | undefined): ChangedField[] {
  switch (type) {
    case 'NoticeIssued':
    case 'NoticeGiven':
    case 'TraceCodeIssued':
    case 'ReportReceived':
      return [];
    case 'InspectionPublished':
      return changedFields(undefined, fact);
    default:
      return changedFields(before, fact);
  }
}

function numberOf(type: EventType, fact: Fields): string | null {
  const number =
    type === 'CertificateChanged' || type === 'CertificateWithdrawn' ? fact['number'] : fact['certificateNumber'];
  return textOf(number);
}

function holderOf(type: EventType, fact: Fields): string | null {
  const holder = fact['holder'] as { readonly uscc?: unknown } | undefined;
  const uscc = holder?.uscc ?? fact['holderUscc'] ?? fact['subjectUscc'] ?? fact['supplierUscc'];
  return textOf(uscc) ?? (type === 'OrganisationChanged' ? textOf(fact['uscc']) : null);
}

function divisionOf(fact: Fields): string | null {
  const holder = fact['holder'] as { readonly divisionCode?: unknown } | undefined;
  return textOf(holder?.divisionCode) ?? textOf(fact['divisionCode']) ?? textOf(fact['holderDivision']);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function causeOf(fact: Fields, before: unknown): string {
  const acts = (fact['history'] as { readonly acts?: readonly { readonly cause: string }[] } | undefined)?.acts;
  const told = acts?.at(-1)?.cause ?? textOf(fact['cause']);
  if (told !== null && told !== undefined) return told;
  const change = fact['change'] as { readonly action?: unknown } | null | undefined;
  return textOf(change?.action) ?? (before === undefined ? 'NEW' : 'CHANGE');
}

function changedFields(before: Fields | undefined, after: Fields): ChangedField[] {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after)])].filter(
    (name) => !LEFT_OUT.has(name),
  );
  return names
    .filter((name) => !isDeepStrictEqual(before?.[name], after[name]))
    .map((field) => ({ field, before: jsonOf(before?.[field]), after: jsonOf(after[field]) }));
}

function jsonOf(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  const text = JSON.stringify(value);
  return text.length <= VALUE_LIMIT ? text : `${text.slice(0, VALUE_LIMIT)}…`;
}

function sightBy(type: EventType, fact: Fields): ChangeSight {
  switch (type) {
    case 'SurveillanceReported':
      return { by: 'PARTIES', insurers: true };
    case 'TraceCodeIssued':
      return { by: 'PARTIES', insurers: false };
    case 'BlacklistEntryChanged':
      return { by: 'ENTRY' };
    case 'LeadChanged': {
      const body = textOf(fact['bodyCode']);
      return {
        by: 'ROLES',
        roles: [String(fact['assignee']), roleOf.ministry, ...(body === null ? [] : [roleOf.body(body)])],
      };
    }
    case 'AppealChanged':
      return {
        by: 'ROLES',
        roles: [fact['appellant'], fact['assignee'], fact['owner'], fact['expertGroup']].flatMap(
          (role) => textOf(role) ?? [],
        ),
      };
    case 'ReceiverAnswered': {
      const body = textOf(fact['bodyCode']);
      return { by: 'ROLES', roles: [roleOf.operator, ...(body === null ? [] : [roleOf.body(body)])] };
    }
    case 'LeadAnswered':
    case 'NoticeGiven':
    case 'WebhookPaused':
      return { by: 'ROLES', roles: [roleOf.agency(String(fact['agency']))] };
    case 'AgencyChanged':
      return { by: 'AGENCIES', agencies: [String(fact['id'])] };
    case 'AgreementChanged':
      return { by: 'AGENCIES', agencies: [String(fact['provider']), String(fact['consumer'])] };
    case 'BlacklistStated':
      // Between the keeper of a list and the hub.
      return { by: 'ROLES', roles: [roleOf.operator, roleOf.ministry] };
    case 'PunishmentMeasureChanged': {
      const body = textOf(fact['subjectBodyCode']);
      const members = ((fact['members'] as readonly string[]) ?? []).map(roleOf.regulator);
      const subject = [roleOf.enterprise(String(fact['subjectUscc'])), ...(body === null ? [] : [roleOf.body(body)])];
      return { by: 'ROLES', roles: [roleOf.ministry, ...members, ...subject] };
    }
    case 'ReportReceived': {
      // Refused rows are no facts: for the body that reported, and the operator.
      const body = textOf(fact['bodyCode']);
      return { by: 'ROLES', roles: [roleOf.operator, ...(body === null ? [] : [roleOf.body(body)])] };
    }
    case 'DeclarationChanged': {
      // What was filed once is public; what awaits review, or was refused, is for its supplier and those who review.
      if (fact['number'] !== null) return { by: 'PUBLIC' };
      const division = textOf(fact['divisionCode']);
      const roles = [roleOf.enterprise(String(fact['supplierUscc'])), roleOf.ministry, roleOf.operator];
      return { by: 'ROLES', roles: division === null ? roles : [...roles, roleOf.regulator(division)] };
    }
    case 'EfficiencyReported': {
      // That somebody reported about a product says something of its enterprise: for those who may read the report.
      const parties = [
        roleOf.agency(String(fact['agency'])),
        roleOf.ministry,
        roleOf.operator,
        ...(textOf(fact['holderUscc']) === null ? [] : [roleOf.enterprise(String(fact['holderUscc']))]),
        ...(textOf(fact['bodyCode']) === null ? [] : [roleOf.body(String(fact['bodyCode']))]),
        ...(textOf(fact['divisionCode']) === null ? [] : [roleOf.regulator(String(fact['divisionCode']))]),
      ];
      return { by: 'ROLES', roles: parties };
    }
    case 'TaskChanged':
      return { by: 'ROLES', roles: [String(fact['assignee'])] };
    case 'SamplingPlanChanged':
    case 'DrawMade':
      // Whoever else knows what will be inspected can prepare.
      return { by: 'ROLES', roles: [roleOf.ministry, String(fact['initiator'])] };
    case 'InspectionTaskChanged':
      return { by: 'ROLES', roles: [roleOf.ministry, String(fact['initiator']), String(fact['assignee'])] };
    case 'InspectorChanged':
      return { by: 'ROLES', roles: [roleOf.ministry, roleOf.regulator(String(fact['divisionCode']))] };
    case 'InspectionChanged': {
      // Before and after its publication: whoever else may read a published one asks for it.
      const area = roleOf.regulator(String(fact['divisionCode']));
      const told = fact['tellsBody'] === true ? [roleOf.body(String(fact['bodyCode']))] : [];
      return { by: 'ROLES', roles: [roleOf.ministry, area, ...told] };
    }
    case 'JointInspectionChanged': {
      const participants = (fact['participants'] as readonly { readonly divisionCode: string }[]) ?? [];
      const invited = participants.map(({ divisionCode }) => roleOf.regulator(divisionCode));
      return { by: 'ROLES', roles: [roleOf.ministry, String(fact['initiator']), ...invited] };
    }
    case 'CaseHandoverChanged':
      return { by: 'ROLES', roles: [roleOf.ministry, String(fact['from']), String(fact['to'])] };
    case 'AllianceMeetingChanged': {
      const called = ((fact['participants'] as readonly string[]) ?? []).map(roleOf.regulator);
      return { by: 'ROLES', roles: [roleOf.ministry, roleOf.regulator(String(fact['divisionCode'])), ...called] };
    }
    case 'AllianceDocumentChanged': {
      if (fact['state'] === 'IN_USE') return { by: 'PUBLIC' };
      const members = ((fact['members'] as readonly string[]) ?? []).map(roleOf.regulator);
      return { by: 'ROLES', roles: [roleOf.ministry, roleOf.regulator(String(fact['divisionCode'])), ...members] };
    }
    case 'InspectionPublished':
      return { by: 'FINDING', conclusion: String(fact['conclusion']) };
    case 'NoticeIssued':
      return { by: 'ROLES', roles: [String(fact['to'])] };
    case 'CertificateChanged':
    case 'CertificateWithdrawn':
    case 'CertificateCorrected':
    case 'CertificationBodyChanged':
    case 'OrganisationChanged':
    case 'ExternalNumberDeclared':
    case 'DirectoryEntryChanged':
    case 'ConformityResultChanged':
    case 'ConformityResultWithdrawn':
    case 'ConformityResultCorrected':
    case 'ReusableResultsListChanged':
    case 'ReuseLinkChanged':
    case 'CatalogueEntryChanged':
    case 'ProjectCodeChanged':
    case 'StandardChanged':
    case 'AllianceDivisionChanged':
    case 'AllianceMemberChanged':
    case 'AllianceBulletinPublished':
    case 'EffectiveStatusChanged':
    case 'StatusPublished':
      return { by: 'PUBLIC' };
  }
}
