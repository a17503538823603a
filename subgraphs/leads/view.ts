import { underKey } from '../shared/read-model/places.ts';
import type { ReadModelDefinition } from '../shared/read-model/read-model.ts';

/** Whom a certificate concerns, by which a lead about it is routed. */
export interface CertificateParties {
  readonly bodyCode: string;
  readonly holderUscc: string | null;
  readonly division: string | null;
}

export interface OrganisationPlace {
  readonly division: string;
}

/** Where leads go: certificates and organisations by their numbers. */
export const partiesModel: ReadModelDefinition = {
  name: 'parties',
  version: 1,
  follows: ['certificates'],
  places: { CertificateChanged: [underKey('certificate')], OrganisationChanged: [underKey('organisation')] },
  project: {
    CertificateChanged({ key, fact: { bodyCode, holder } }, view) {
      const parties: CertificateParties = { bodyCode, holderUscc: holder.uscc, division: holder.divisionCode };
      view.put('certificate', key, parties);
    },
    OrganisationChanged({ key, fact: { divisionCode } }, view) {
      view.put('organisation', key, { division: divisionCode } satisfies OrganisationPlace);
    },
  },
};
