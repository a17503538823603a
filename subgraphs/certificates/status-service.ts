import type { ClientSession } from 'mongoose';
import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import { parseCertificateNumber } from '../../schema/domain/certificate-number.ts';
import type { Day } from '../../schema/domain/day.ts';
import type { DoorFinding } from '../../schema/domain/door-rules.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import type { CertificateStore } from './certificate-store.ts';
import type { Models } from './model.ts';
import { mayWrite } from './policy.ts';
import type { Registers } from './registers-view.ts';
import { checkAtDoor, type Reported, withWarnings } from './rules/door-checks.ts';
import { Refusal, refuseAtDoor } from './rules/refusal.ts';
import { checkSurveillance } from './rules/renewal.ts';
import type { ReportedSurveillance } from './rules/report-row.ts';
import { applyEvent, type StatusEvent } from './rules/status-events.ts';
import { unitKey } from './rules/unit.ts';

/** An event as it is asked for; days default to what the rules allow. */
export interface StatusChange {
  readonly certificateNumber: string;
  readonly event: StatusEvent;
  readonly on: Day | null;
  readonly reasonCode: string | null;
  readonly suspendedUntil: Day | null;
  readonly expiresOn: Day | null;
  /** Day on which a renewal was asked for; `null`: that of the decision. */
  readonly requestedOn: Day | null;
}

/** Suspends, restores, revokes, cancels and renews. */
export interface StatusService {
  /**
   * Applies an event; answers whether it was new.
   * @throws NOT_FOUND, FORBIDDEN for another body's certificate, CONFLICT for an event that the status does not allow, BAD_USER_INPUT.
   */
  change(caller: Caller, change: StatusChange): Promise<ChangedStatus>;
  /** The same within a transaction. */
  changeIn(scope: WriteScope, caller: Caller, change: StatusChange): Promise<ChangedStatus>;
}

/** Whether an event was new. */
export interface ChangedStatus {
  readonly number: string;
  readonly changed: boolean;
}

export function createStatusService(
  kit: ServiceKit<Models>,
  store: CertificateStore,
  registers: Registers,
): StatusService {
  const changeIn: StatusService['changeIn'] = async (scope, caller, change) => {
    const number = parseCertificateNumber(change.certificateNumber)?.number;
    if (!number) throw badUserInput('input.certificateNumber', CERTIFICATE_NUMBER_FORM);
    const known = await store.read([number], scope.session);
    const certificate = known.get(number);
    if (!certificate)
      throw hubError('NOT_FOUND', `The hub holds no certificate ${number}.`, {
        argument: 'input.certificateNumber',
      });
    if (!mayWrite(caller, certificate))
      throw hubError('FORBIDDEN', `The caller may not act on certificates of body ${certificate.bodyCode}.`);
    const today = kit.clock.today();
    const on = change.on ?? today;
    let changed = refusedAsError(() => applyEvent(certificate, { ...change, on }, today));
    if (changed && change.event === 'RENEW') {
      const surveillances = await surveillancesOf(kit.models, number, scope.session);
      const sameUnit = (await store.ofUnits([unitKey(changed)], scope.session)).get(unitKey(changed)) ?? [];
      const renewed = { before: certificate, after: changed, sameUnit, decidedBy: on };
      const warnings = refusedAsError(() => checkRenewal(renewed, surveillances, registers));
      changed = withWarnings(changed, warnings);
    }
    if (changed) await store.write([changed], known, { by: caller.body, decidedOn: on }, scope);
    return { number, changed: changed !== null };
  };
  return { changeIn, change: (caller, change) => kit.write((scope) => changeIn(scope, caller, change)) };
}

/** The written form of a certificate number, for errors. */
export const CERTIFICATE_NUMBER_FORM =
  'a certificate number: G + year (4 digits) + body (3) + product category (3) + 6 digits';

async function surveillancesOf(
  models: Models,
  number: string,
  session: ClientSession,
): Promise<readonly ReportedSurveillance[]> {
  return models.surveillances.find({ certificateNumber: number }).session(session).lean().exec();
}

/**
 * REN-01, CAT-05, YRD-03: a renewal rests on a surveillance where the rule wants one, on an entry in force and on the body's membership. Answers what is
 * doubtful in the renewed certificate.
 */
function checkRenewal(
  renewed: Reported,
  surveillances: readonly ReportedSurveillance[],
  registers: Registers,
): readonly DoorFinding[] {
  const { before, decidedBy } = renewed;
  const term = before?.terms.at(-1);
  if (before && term)
    checkSurveillance(
      { scheme: before.scheme, term, requestedOn: null, latest: decidedBy },
      surveillances,
      'certificateNumber',
    );
  const { refused, warnings } = checkAtDoor(renewed, registers);
  if (refused) refuseAtDoor(refused);
  return warnings;
}

/** What a rule refuses, as an error that names the argument. */
export function refusedAsError<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.kind === 'INPUT') throw badUserInput(`input.${error.field}`, error.expected);
    throw hubError('CONFLICT', error.message, { argument: `input.${error.field}`, expected: error.expected });
  }
}
