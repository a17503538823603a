import { isApprovedOn } from '../../schema/domain/body-approval.ts';
import type { Day } from '../../schema/domain/day.ts';
import type { BodyApproval } from '../../schema/domain/facts.ts';
import { modelKey } from '../../schema/domain/text.ts';
import { underKey } from '../shared/read-model/places.ts';
import type { ReadModelDefinition, ReadModelReader } from '../shared/read-model/read-model.ts';

/** What this subgraph has to know of certificates and bodies, followed from their owner's feed. */
export const certificateView: ReadModelDefinition = {
  name: 'certificates',
  version: 3,
  follows: ['certificates'],
  places: {
    CertificateChanged: [underKey('certificate')],
    CertificationBodyChanged: [underKey('body')],
    ExternalNumberDeclared: [underKey('external')],
  },
  project: {
    CertificateChanged({ key, fact: { holder, producer, factory, products } }, view) {
      const parties = [holder, producer, factory].flatMap(({ uscc }) => uscc ?? []);
      view.put('certificate', key, {
        holderDivision: holder.divisionCode,
        parties: [...new Set(parties)],
        models: products.flatMap(({ models }) => models),
      } satisfies CertificateEntry);
    },
    CertificationBodyChanged({ key, fact: { approvals, nameZh } }, view) {
      view.put('body', key, { approvals, nameZh } satisfies BodyEntry);
    },
    ExternalNumberDeclared({ key, fact: { certificateNumber } }, view) {
      if (certificateNumber === null) view.remove('external', key);
      else view.put('external', key, certificateNumber);
    },
  },
};

interface CertificateEntry {
  readonly holderDivision: string | null;
  /** Unified social credit codes of holder, producer and factory, as far as they have one. */
  readonly parties: readonly string[];
  /** Models as the certificate names them. */
  readonly models: readonly string[];
}

/** What of a result has to be that of the certificate. */
export type Mismatch = 'PARTY' | 'MODEL';

interface BodyEntry {
  readonly approvals: readonly BodyApproval[];
  readonly nameZh: string;
}

/** Certificates and bodies by key, as far as the hub has followed their owner. */
export interface CertificateRegister {
  knows(certificateNumber: string): boolean;
  /** The hub's number of the certificate that carries a number of its body's own form, in its form of comparison; `null` when none does. */
  ofExternalNumber(bodyCode: string, key: string): string | null;
  /** Registered name of a body in Chinese; `null` when it is not known. */
  bodyName(bodyCode: string): string | null;
  /** Division of the holder's address; `null` when it is not known. */
  holderDivision(certificateNumber: string): string | null;
  /** Whether the body was approved for anything on the day; a body that is not known was not. */
  wasApproved(bodyCode: string, day: Day): boolean;
  /**
   * In what a result is not that of the certificate's product (相应产品): nobody of the certificate holds it, or none of its models is one of the
   * certificate's. `null` when it is. Not every model needs to be the result's: a certificate may rest on several results. A certificate that names
   * no models, or a series or range of them (`XT-P12*`, `XT-P13系列`), is compared by its parties alone.
   */
  mismatch(certificateNumber: string, result: { holderUscc: string; models: readonly string[] }): Mismatch | null;
}

/** Between models that one entry lists. A stroke is none: it belongs to the model in `KFR-35GW/N8`. */
const BETWEEN_MODELS = /[、；;]/;
/** In a key: an entry that stands for models which it does not write. */
const SEVERAL_MODELS = /[*?~]|系列|SERIES/;

/** Reads the register from the view. */
export function createCertificateRegister(view: ReadModelReader): CertificateRegister {
  const certificate = (number: string) => view.get<CertificateEntry>('certificate', number);
  return {
    ofExternalNumber: (bodyCode, key) => view.get<string>('external', `${bodyCode} ${key}`) ?? null,
    bodyName: (bodyCode) => view.get<BodyEntry>('body', bodyCode)?.nameZh ?? null,
    knows: (number) => certificate(number) !== undefined,
    holderDivision: (number) => certificate(number)?.holderDivision ?? null,
    wasApproved: (bodyCode, day) => isApprovedOn(view.get<BodyEntry>('body', bodyCode)?.approvals ?? [], day),
    mismatch(number, { holderUscc, models }) {
      const { parties = [], models: certified = [] } = certificate(number) ?? {};
      if (!parties.includes(holderUscc)) return 'PARTY';
      const known = new Set(certified.flatMap((entry) => entry.split(BETWEEN_MODELS)).map(modelKey));
      if (known.size === 0 || [...known].some((key) => SEVERAL_MODELS.test(key))) return null;
      return models.some((model) => known.has(modelKey(model))) ? null : 'MODEL';
    },
  };
}
