import type { Day } from '../../schema/domain/day.ts';
import { underKey } from '../shared/read-model/places.ts';
import type { ReadModelDefinition } from '../shared/read-model/read-model.ts';

/** A certificate, as far as an appeal needs it. */
export interface AppealedCertificate {
  readonly bodyCode: string;
  readonly holderUscc: string | null;
  readonly division: string | null;
  /** Status decisions, oldest first. */
  readonly decisions: readonly { readonly status: string; readonly from: Day }[];
}

/** An entry of a list, as far as an appeal needs it. */
export interface AppealedEntry {
  readonly subjectUscc: string;
  readonly subjectBodyCode: string | null;
  /** `null`: listed by a national authority. */
  readonly division: string | null;
  readonly publishedOn: Day;
}

/** Where an enterprise sits. */
export interface AppellantPlace {
  readonly division: string;
}

/** A body's own credit code. */
export interface AppellantBody {
  readonly uscc: string | null;
}

/** What appeals are against, and whose it is, followed from its owners' feeds. */
export const subjectsModel: ReadModelDefinition = {
  name: 'subjects',
  version: 1,
  follows: ['certificates', 'blacklists'],
  places: {
    CertificateChanged: [underKey('certificate')],
    CertificateWithdrawn: [underKey('certificate')],
    OrganisationChanged: [underKey('organisation')],
    CertificationBodyChanged: [underKey('body')],
    BlacklistEntryChanged: [underKey('entry')],
  },
  project: {
    CertificateChanged({ key, fact: { bodyCode, holder, statusHistory } }, view) {
      const decisions = statusHistory.map(({ status, from }) => ({ status, from }));
      const certificate: AppealedCertificate = {
        bodyCode,
        holderUscc: holder.uscc,
        division: holder.divisionCode,
        decisions,
      };
      view.put('certificate', key, certificate);
    },
    CertificateWithdrawn({ fact: { number } }, view) {
      view.remove('certificate', number);
    },
    OrganisationChanged({ key, fact: { divisionCode } }, view) {
      view.put('organisation', key, { division: divisionCode } satisfies AppellantPlace);
    },
    CertificationBodyChanged({ key, fact: { uscc } }, view) {
      view.put('body', key, { uscc } satisfies AppellantBody);
    },
    BlacklistEntryChanged({ key, fact }, view) {
      const { subjectUscc, subjectBodyCode, authorityLevel, divisionCode, publishedOn } = fact;
      const division = authorityLevel === 'NATIONAL' ? null : divisionCode;
      view.put('entry', key, { subjectUscc, subjectBodyCode, division, publishedOn } satisfies AppealedEntry);
    },
  },
};

/** An inspection, as far as an appeal against its finding needs it. */
export interface AppealedFinding {
  readonly certificateNumber: string;
  readonly bodyCode: string;
  readonly holderUscc: string | null;
  readonly division: string;
  readonly conductedOn: Day;
  readonly publicFrom: Day;
  /** Whether its body is told before the publication. */
  readonly tellsBody: boolean;
}

/** Findings that can be appealed against. A view of its own: an appeal against anything else does not wait for the register of inspections. */
export const findingsModel: ReadModelDefinition = {
  name: 'findings',
  version: 1,
  follows: ['supervision'],
  places: { InspectionChanged: [underKey('inspection')] },
  project: {
    InspectionChanged({ key, fact }, view) {
      const { certificateNumber, bodyCode, holderUscc, divisionCode, conductedOn, publicFrom, tellsBody } = fact;
      view.put('inspection', key, {
        certificateNumber,
        bodyCode,
        holderUscc,
        division: divisionCode,
        conductedOn,
        publicFrom,
        tellsBody,
      } satisfies AppealedFinding);
    },
  },
};

/** Expert groups among the agencies. A view of its own: an appeal does not wait for the register of agencies. */
export const expertGroupsModel: ReadModelDefinition = {
  name: 'expert-groups',
  version: 1,
  follows: ['agencies'],
  places: { AgencyChanged: [underKey('group')] },
  project: {
    AgencyChanged({ key, fact: { kind, state } }, view) {
      if (kind === 'EXPERT_GROUP' && state === 'ACTIVE') view.put('group', key, { agency: key });
      else view.remove('group', key);
    },
  },
};
