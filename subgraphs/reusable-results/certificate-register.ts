import { type Day, isWithin } from '../../schema/domain/day.ts';
import type { BodyApproval } from '../../schema/domain/facts.ts';
import { modelKey } from '../../schema/domain/text.ts';
import { underKey } from '../shared/read-model/places.ts';
import type { ReadModelDefinition, ReadModelReader } from '../shared/read-model/read-model.ts';

/** What this subgraph has to know of certificates and bodies, followed from their owner's feed. */
export const certificateView: ReadModelDefinition = {
  name: 'certificates',
  version: 2,
  follows: ['certificates'],
  places: {
    CertificateChanged: [underKey('certificate')],
    CertificationBodyChanged: [underKey('body')],
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
    CertificationBodyChanged({ key, fact: { approvals } }, view) {
      view.put('body', key, { approvals } satisfies BodyEntry);
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
}

/** Certificates and bodies by key, as far as the hub has followed their owner. */
export interface CertificateRegister {
  knows(certificateNumber: string): boolean;
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
    knows: (number) => certificate(number) !== undefined,
    holderDivision: (number) => certificate(number)?.holderDivision ?? null,
    wasApproved: (bodyCode, day) =>
      view.get<BodyEntry>('body', bodyCode)?.approvals.some(({ from, to }) => isWithin(day, from, to)) ?? false,
    mismatch(number, { holderUscc, models }) {
      const { parties = [], models: certified = [] } = certificate(number) ?? {};
      if (!parties.includes(holderUscc)) return 'PARTY';
      const known = new Set(certified.flatMap((entry) => entry.split(BETWEEN_MODELS)).map(modelKey));
      if (known.size === 0 || [...known].some((key) => SEVERAL_MODELS.test(key))) return null;
      return models.some((model) => known.has(modelKey(model))) ? null : 'MODEL';
    },
  };
}
