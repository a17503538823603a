import { underField, underKey } from '../shared/read-model/places.ts';
import type { ReadModelDefinition, ReadModelReader } from '../shared/read-model/read-model.ts';

/** Whom and what a certificate or a filing concerns, as far as a report of efficiency needs it. */
export interface Subject {
  readonly holderUscc: string | null;
  /** The issuing body; `null` of a declaration, which nobody issued. */
  readonly bodyCode: string | null;
  readonly projectCode: string;
  readonly divisionCode: string | null;
}

/** What reports are about: certificates and filings by their numbers, product groups by category. */
export const subjectsModel: ReadModelDefinition = {
  name: 'subjects',
  version: 1,
  follows: ['catalogue', 'certificates', 'declarations'],
  shared: ['group'],
  places: {
    CertificateChanged: [underKey('certificate')],
    CertificateWithdrawn: [underField('CertificateWithdrawn', 'certificate', 'number')],
    DeclarationChanged: [underField('DeclarationChanged', 'declaration', 'number')],
    ProjectCodeChanged: [underKey('group')],
  },
  project: {
    CertificateChanged({ key, fact: { bodyCode, holder, projectCode } }, view) {
      const subject: Subject = { holderUscc: holder.uscc, bodyCode, projectCode, divisionCode: holder.divisionCode };
      view.put('certificate', key, subject);
    },
    CertificateWithdrawn({ fact: { number } }, view) {
      view.remove('certificate', number);
    },
    DeclarationChanged({ fact: { number, supplierUscc, projectCode, divisionCode } }, view) {
      if (number === null) return;
      const subject: Subject = { holderUscc: supplierUscc, bodyCode: null, projectCode, divisionCode };
      view.put('declaration', number, subject);
    },
    ProjectCodeChanged({ key, fact: { groupCode } }, view) {
      view.put('group', key, { groupCode });
    },
  },
};

/** Reads subjects from the view. */
export interface Subjects {
  /** Whether every feed has been read to its end once: what is not there then does not exist. */
  ready(): boolean;
  certificate(number: string): Subject | null;
  declaration(number: string): Subject | null;
  groupOf(projectCode: string): string | null;
}

export function createSubjects(view: ReadModelReader): Subjects {
  return {
    ready() {
      const sources = view.sources();
      return sources.length > 0 && sources.every(({ asOf }) => asOf !== null);
    },
    certificate: (number) => view.get<Subject>('certificate', number) ?? null,
    declaration: (number) => view.get<Subject>('declaration', number) ?? null,
    groupOf: (code) => view.get<{ readonly groupCode: string | null }>('group', code)?.groupCode ?? null,
  };
}
