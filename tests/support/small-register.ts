import { textHash } from '../../gateway/persisted/text-hash.ts';
import type { GrantedLease, LeaseRequest } from '../../gateway/quota/lease-register.ts';

/** An agreement of the small register. */
export interface SmallAgreement {
  inForce: boolean;
  /** Units a day; null: no daily quota. */
  quota: number | null;
  /** Units in the burst bucket; null: no limit. It is filled by hand. */
  bucket: number | null;
  trustedOperationsOnly: boolean;
  sealedBeforeAnswered: boolean;
  /** Units granted today and not given back. */
  used: number;
}

/** A register of agreements and operations in memory that counts as the real one does. */
export interface SmallRegister {
  /** The agreement of that id; made, without limits, when it is first asked for. */
  agreement(id: string): SmallAgreement;
  /** How often leases were asked for. */
  calls: number;
  /** Answers nothing while it is down. */
  down: boolean;
  lease(requests: readonly LeaseRequest[]): GrantedLease[];
  /** Registers the text of an operation for an agency. @returns its hash */
  registerOperation(agency: string, text: string): string;
  withdrawOperation(agency: string, hash: string): void;
  operation(agency: string, hash: string): { hash: string; text: string } | null;
  /** Those of all agencies. */
  operations(): { hash: string; text: string }[];
}

export function createSmallRegister(): SmallRegister {
  const agreements = new Map<string, SmallAgreement>();
  const operations = new Map<string, string>();
  const register: SmallRegister = {
    calls: 0,
    down: false,
    agreement(id) {
      const known = agreements.get(id);
      if (known) return known;
      const made = {
        inForce: true,
        quota: null,
        bucket: null,
        trustedOperationsOnly: false,
        sealedBeforeAnswered: false,
        used: 0,
      };
      agreements.set(id, made);
      return made;
    },
    lease(requests) {
      register.calls++;
      if (register.down) throw new Error('down');
      return requests.map(({ agreement: id, units, returned }) => {
        const agreement = register.agreement(id);
        agreement.used -= returned;
        if (agreement.bucket !== null) agreement.bucket += returned;
        if (agreement.used < 0) throw new Error('More was given back than was granted.');
        const quota = agreement.quota === null ? units : Math.max(0, agreement.quota - agreement.used);
        const granted = agreement.inForce ? Math.min(units, quota, agreement.bucket ?? units) : 0;
        agreement.used += granted;
        if (agreement.bucket !== null) agreement.bucket -= granted;
        const shortage =
          !agreement.inForce || granted === units ? null : granted === quota ? 'DAILY_QUOTA' : 'BURST_RATE';
        return {
          agreement: id,
          inForce: agreement.inForce,
          granted,
          shortage,
          retryAfterSeconds: shortage === null ? null : shortage === 'DAILY_QUOTA' ? 3600 : 2,
          quotaLeft: agreement.quota === null ? null : Math.max(0, agreement.quota - agreement.used),
          trustedOperationsOnly: agreement.trustedOperationsOnly,
          sealedBeforeAnswered: agreement.sealedBeforeAnswered,
        };
      });
    },
    registerOperation(agency, text) {
      const hash = textHash(text);
      operations.set(`${agency} ${hash}`, text);
      return hash;
    },
    operations: () => [...operations.values()].map((text) => ({ hash: textHash(text), text })),
    withdrawOperation: (agency, hash) => void operations.delete(`${agency} ${hash}`),
    operation(agency, hash) {
      const text = operations.get(`${agency} ${hash}`);
      return text === undefined ? null : { hash, text };
    },
  };
  return register;
}
