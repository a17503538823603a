import type { ClientSession } from 'mongoose';
import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import type { CertificateHistory } from '../../schema/domain/certificate-history.ts';
import { parseCertificateNumber } from '../../schema/domain/certificate-number.ts';
import { fieldsThatDiffer } from '../../schema/domain/correction-history.ts';
import type { Day } from '../../schema/domain/day.ts';
import type { CertificateCorrectedFact } from '../../schema/domain/facts.ts';
import { type Act, actsKnownAt, knownVersions } from '../../schema/domain/versions.ts';
import { checkGrounds, correctionId } from '../shared/corrections.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import type { CertificateStore } from './certificate-store.ts';
import type { CorrectionDocument } from './correction-model.ts';
import { collectionOf, type Models } from './model.ts';
import { mayWrite } from './policy.ts';
import { bodyFact, certificateFact, historyOfState, packedHistory, type StoredCertificate } from './records.ts';
import type { Registers } from './registers-view.ts';
import {
  annul,
  type CorrectionContent,
  correct,
  correctedVersions,
  verdictsChangeFrom,
  withdraw,
  withVersions,
} from './rules/correction.ts';
import { checkAtDoor, withWarnings } from './rules/door-checks.ts';
import { refuseAtDoor } from './rules/refusal.ts';
import { unitKey } from './rules/unit.ts';
import { CERTIFICATE_NUMBER_FORM, refusedAsError } from './status-service.ts';

/** A correction as it is asked for. */
export interface CorrectionRequest {
  readonly certificateNumber: string;
  readonly grounds: string;
  readonly evidence: readonly string[];
  readonly content: CorrectionContent;
}

export interface CorrectionAnswer {
  readonly id: string;
  readonly number: string;
  readonly applied: boolean;
  /** First past day about which verdicts change; `null` when none does. */
  readonly changesVerdictsFrom: Day | null;
}

/** Puts right what was reported wrongly, without hiding that it was. */
export interface CorrectionService {
  /**
   * Applies a correction, or keeps it for a second person when it changes what verdicts say of a past day. The same request again is the same correction.
   * @throws NOT_FOUND, FORBIDDEN for another body's certificate, CONFLICT, BAD_USER_INPUT for missing grounds or evidence or a field at fault.
   */
  request(caller: Caller, request: CorrectionRequest): Promise<CorrectionAnswer>;
  /**
   * A second person of the body applies a kept correction; again: nothing more happens.
   * @throws NOT_FOUND; FORBIDDEN for the credential that asked for it and for another body's; CONFLICT when the certificate has changed since.
   */
  confirm(caller: Caller, id: string): Promise<CorrectionAnswer>;
}

export function createCorrectionService(
  kit: ServiceKit<Models>,
  store: CertificateStore,
  registers: Registers,
): CorrectionService {
  const { models, clock } = kit;
  const corrections = collectionOf<CorrectionDocument>(models.corrections);

  const certificateOf = async (caller: Caller, number: string, session: ClientSession) => {
    const known = (await store.read([number], session)).get(number);
    if (!known)
      throw hubError('NOT_FOUND', `The hub holds no certificate ${number}.`, { argument: 'input.certificateNumber' });
    if (!mayWrite(caller, known))
      throw hubError('FORBIDDEN', `The caller may not act on certificates of body ${known.bodyCode}.`);
    return known;
  };

  const revised = async (
    certificate: StoredCertificate,
    history: CertificateHistory,
    content: CorrectionContent,
    grounds: string,
    session: ClientSession,
  ): Promise<CertificateHistory> => {
    const today = clock.today();
    const cause = content.kind === 'WITHDRAW' ? 'WITHDRAWAL' : 'CORRECTION';
    const act: Act = { at: clock.now().toISOString(), cause, by: certificate.bodyCode, grounds };
    if (content.kind === 'WITHDRAW') return withdraw(history, act);
    if (content.kind === 'ANNUL')
      return checkedAtDoor(
        history,
        refusedAsError(() => annul(history, content.event, content.on, act)),
        session,
      );
    const stored = await models.bodies.findById(certificate.bodyCode).session(session).lean().exec();
    if (!stored) throw new Error(`Certificates of an unknown body ${certificate.bodyCode} are held.`);
    const setting = { act, today, body: bodyFact(stored) };
    const corrected = refusedAsError(() => correct(history, content.on ?? today, content.fields, setting));
    return checkedAtDoor(history, corrected, session);
  };

  /** A correction passes the same door as a report: it brings in nothing that a report is refused for, and what is doubtful stands on each version. */
  const checkedAtDoor = async (before: CertificateHistory, after: CertificateHistory, session: ClientSession) => {
    const made = correctedVersions(before, after);
    if (made.length === 0) return after;
    const units = await store.ofUnits(
      made.map(({ version }) => unitKey(version.data)),
      session,
    );
    const checked = made.map(({ version, asked }) => {
      const sameUnit = units.get(unitKey(version.data)) ?? [];
      const { refused, warnings } = checkAtDoor({ ...asked, sameUnit }, registers);
      if (refused) refusedAsError(() => refuseAtDoor(refused));
      return [version, withWarnings(version.data, warnings)] as const;
    });
    return withVersions(after, new Map(checked));
  };

  const apply = async (
    certificate: StoredCertificate,
    before: CertificateHistory,
    after: CertificateHistory,
    correction: CorrectionDocument,
    scope: WriteScope,
  ) => {
    const { number, bodyCode } = certificate;
    const current = knownVersions(after, null).at(-1)?.data;
    if (current) {
      const { reportedStatusWord } = certificate;
      const state = { ...current, reportedStatusWord, history: packedHistory(after, current) };
      await store.put([state], new Set([number]), scope);
    } else {
      await store.withdraw(certificateFact(certificate), after, scope);
    }
    const fact: CertificateCorrectedFact = {
      id: correction._id,
      certificateNumber: number,
      bodyCode,
      kind: correction.content.kind,
      grounds: correction.grounds,
      fields: fieldsThatDiffer(before, after),
      verdictsChangeFrom: correction.changesVerdictsFrom,
      wrongSince: before.acts[0]?.at ?? '',
      correctedAt: after.acts.at(-1)?.at ?? '',
    };
    scope.publish({ type: 'CertificateCorrected', key: number, fact });
  };

  return {
    async request(caller, { certificateNumber, grounds, evidence, content }) {
      const number = parseCertificateNumber(certificateNumber)?.number;
      if (!number) throw badUserInput('input.certificateNumber', CERTIFICATE_NUMBER_FORM);
      const asked = checkGrounds({ grounds, evidence });
      return kit.write(async (scope) => {
        const { session } = scope;
        const _id = correctionId(number, asked.grounds, content);
        const earlier = await corrections.findOne({ _id }, { session });
        if (earlier) {
          if (!mayWrite(caller, earlier))
            throw hubError('FORBIDDEN', `The caller may not act on certificates of body ${earlier.bodyCode}.`);
          return answerOf(earlier);
        }
        const certificate = await certificateOf(caller, number, session);
        const before = historyOfState(certificate);
        const after = await revised(certificate, before, content, asked.grounds, session);
        if (after === before)
          throw hubError('CONFLICT', 'The certificate says so already; nothing is left to correct.');
        const changesVerdictsFrom = verdictsChangeFrom(before, after, clock.today());
        const applied = changesVerdictsFrom === null;
        const correction: CorrectionDocument = {
          _id,
          certificateNumber: number,
          bodyCode: certificate.bodyCode,
          content,
          ...asked,
          acts: before.acts.length,
          changesVerdictsFrom,
          requestedBy: caller.agency ?? '',
          requestedAt: clock.now(),
          confirmedBy: null,
          appliedAt: applied ? clock.now() : null,
        };
        await corrections.insertOne(correction, { session });
        if (applied) await apply(certificate, before, after, correction, scope);
        return answerOf(correction);
      });
    },

    async confirm(caller, id) {
      return kit.write(async (scope) => {
        const { session } = scope;
        const correction = await corrections.findOne({ _id: id }, { session });
        // That another body has asked for one is nobody else's to find out.
        if (!correction || !mayWrite(caller, correction))
          throw hubError('NOT_FOUND', 'There is no such correction.', { argument: 'input.id' });
        if (correction.appliedAt !== null) return answerOf(correction);
        if (caller.agency === null || caller.agency === correction.requestedBy)
          throw hubError('FORBIDDEN', 'A correction that changes past verdicts is confirmed by a second person.');
        const certificate = await certificateOf(caller, correction.certificateNumber, session);
        const before = historyOfState(certificate);
        if (actsKnownAt(before, null) !== correction.acts)
          throw hubError(
            'CONFLICT',
            'The certificate has changed since the correction was asked for; ask for it anew.',
          );
        const after = await revised(certificate, before, correction.content, correction.grounds, session);
        const done = { ...correction, confirmedBy: caller.agency, appliedAt: clock.now() };
        await corrections.updateOne(
          { _id: id },
          { $set: { confirmedBy: done.confirmedBy, appliedAt: done.appliedAt } },
          { session },
        );
        await apply(certificate, before, after, done, scope);
        return answerOf(done);
      });
    },
  };
}

function answerOf({ _id, certificateNumber, appliedAt, changesVerdictsFrom }: CorrectionDocument): CorrectionAnswer {
  return { id: _id, number: certificateNumber, applied: appliedAt !== null, changesVerdictsFrom };
}
