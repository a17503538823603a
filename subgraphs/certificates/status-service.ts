import type { ClientSession } from 'mongoose';
import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import { parseCertificateNumber } from '../../schema/domain/certificate-number.ts';
import type { Day } from '../../schema/domain/day.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { CertificateStore } from './certificate-store.ts';
import type { Models } from './model.ts';
import { mayWrite } from './policy.ts';
import { Refusal } from './rules/refusal.ts';
import { applyEvent, type StatusEvent } from './rules/status-events.ts';

/** An event as it is asked for; days default to what the rules allow. */
export interface StatusChange {
  readonly certificateNumber: string;
  readonly event: StatusEvent;
  readonly on: Day | null;
  readonly reasonCode: string | null;
  readonly suspendedUntil: Day | null;
  readonly expiresOn: Day | null;
}

/** Suspends, restores, revokes, cancels and renews. */
export interface StatusService {
  /**
   * Applies an event; answers whether it was new.
   * @throws NOT_FOUND, FORBIDDEN for another body's certificate, CONFLICT for an event that the status does not allow, BAD_USER_INPUT.
   */
  change(caller: Caller, change: StatusChange): Promise<{ readonly number: string; readonly changed: boolean }>;
}

export function createStatusService(kit: ServiceKit<Models>, store: CertificateStore): StatusService {
  return {
    async change(caller, change) {
      const number = parseCertificateNumber(change.certificateNumber)?.number;
      if (!number) throw badUserInput('input.certificateNumber', CERTIFICATE_NUMBER_FORM);
      return kit.write(async (scope) => {
        const certificate = (await store.read([number], scope.session)).get(number);
        if (!certificate)
          throw hubError('NOT_FOUND', `The hub holds no certificate ${number}.`, {
            argument: 'input.certificateNumber',
          });
        if (!mayWrite(caller, certificate))
          throw hubError('FORBIDDEN', `The caller may not act on certificates of body ${certificate.bodyCode}.`);
        const today = kit.clock.today();
        const on = change.on ?? today;
        if (change.event === 'RENEW') await refuseAfterFailedSurveillance(kit.models, number, on, scope.session);
        const changed = refusedAsError(() => applyEvent(certificate, { ...change, on }, today));
        if (changed) await store.write([changed], new Set([number]), scope);
        return { number, changed: changed !== null };
      });
    },
  };
}

/** The written form of a certificate number, for errors. */
export const CERTIFICATE_NUMBER_FORM =
  'a certificate number: G + year (4 digits) + body (3) + product category (3) + 6 digits';

/** REN-01: only after a passed surveillance can the body reissue. */
async function refuseAfterFailedSurveillance(
  models: Models,
  number: string,
  on: Day,
  session: ClientSession,
): Promise<void> {
  const [last] = await models.surveillances
    .find({ certificateNumber: number, conductedOn: { $lte: on } })
    .sort({ conductedOn: -1 })
    .limit(1)
    .session(session)
    .lean()
    .exec();
  if (last?.conclusion === 'FAIL')
    throw hubError(
      'CONFLICT',
      `The surveillance of ${last.conductedOn} was not passed, so the certificate can't be renewed.`,
    );
}

function refusedAsError<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.kind === 'INPUT') throw badUserInput(`input.${error.field}`, error.expected);
    throw hubError('CONFLICT', error.message, { argument: `input.${error.field}`, expected: error.expected });
  }
}
