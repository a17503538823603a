import { type Day, isWithin } from '../../schema/domain/day.ts';
import type { BodyApproval, CertificateFact, CertificationBodyFact } from '../../schema/domain/facts.ts';
import type { ReadModelDefinition, ReadModelReader } from '../shared/read-model/read-model.ts';

/** What this subgraph has to know of certificates and bodies, followed from their owner's feed. */
export const certificateView: ReadModelDefinition = {
  name: 'certificates',
  version: 1,
  follows: ['certificates'],
  project(_feed, { type, key, fact }, view) {
    if (type === 'CertificateChanged') {
      const { holder } = fact as CertificateFact;
      view.put('certificate', key, { holderDivision: holder.divisionCode } satisfies CertificateEntry);
    } else if (type === 'CertificationBodyChanged') {
      const { approvals } = fact as CertificationBodyFact;
      view.put('body', key, { approvals } satisfies BodyEntry);
    }
  },
};

interface CertificateEntry {
  readonly holderDivision: string | null;
}

interface BodyEntry {
  readonly approvals: readonly BodyApproval[];
}

/** Certificates and bodies by key, as far as the hub has followed their owner. */
export interface CertificateRegister {
  knows(certificateNumber: string): boolean;
  /** Division of the holder's address; `null` when it is not known. */
  holderDivision(certificateNumber: string): string | null;
  /** Whether the body was approved for anything on the day; a body that is not known was not. */
  wasApproved(bodyCode: string, day: Day): boolean;
}

/** Reads the register from the view. */
export function createCertificateRegister(view: ReadModelReader): CertificateRegister {
  const certificate = (number: string) => view.get<CertificateEntry>('certificate', number);
  return {
    knows: (number) => certificate(number) !== undefined,
    holderDivision: (number) => certificate(number)?.holderDivision ?? null,
    wasApproved: (bodyCode, day) =>
      view.get<BodyEntry>('body', bodyCode)?.approvals.some(({ from, to }) => isWithin(day, from, to)) ?? false,
  };
}
