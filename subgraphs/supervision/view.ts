import type { Day } from '../../schema/domain/day.ts';
import type { ConformityKind, DirectoryPeriod, ReuseLinkFact, StatusPeriod, Term } from '../../schema/domain/facts.ts';
import { modelKey } from '../../schema/domain/text.ts';
import { putInGroup } from '../shared/read-model/groups.ts';
import { MARKET_REGULATORS } from '../shared/read-model/market-regulators.ts';
import { underField, underKey } from '../shared/read-model/places.ts';
import type { ReadModelDefinition } from '../shared/read-model/read-model.ts';

/** A certificate, as far as draws and inspections need it. */
export interface CertificateRecord {
  readonly number: string;
  readonly bodyCode: string;
  readonly projectCode: string;
  readonly holder: { readonly uscc: string | null; readonly name: string; readonly divisionCode: string | null };
  /** USCCs of holder, producer and factory. */
  readonly parties: readonly string[];
  readonly productNames: readonly string[];
  /** Models as they are compared. */
  readonly modelKeys: readonly string[];
  readonly terms: readonly Term[];
  readonly statusHistory: readonly StatusPeriod[];
}

export interface ResultRecord {
  readonly kind: ConformityKind;
  readonly terms: readonly Term[];
  readonly statusHistory: readonly StatusPeriod[];
}

export interface LaboratoryRecord {
  readonly key: string;
  readonly uscc: string | null;
  readonly periods: readonly DirectoryPeriod[];
}

/** A declaration of conformity that was filed for a model of its supplier (供方符合性声明备案). */
export interface FilingRecord {
  readonly filedOn: Day;
  /** Last day that was declared; `null`: without an end. */
  readonly validTo: Day | null;
  /** Day on which it was withdrawn or cancelled. */
  readonly endedOn: Day | null;
}

export interface BodyRecord {
  readonly uscc: string | null;
}

/** Where certificates stand of which the holder's division is not known. */
export const NO_PLACE = '-';

/** Where a certificate stands for draws: category, place, number. */
export const placeKey = (projectCode: string, division: string | null, number: string) =>
  `${projectCode} ${division ?? NO_PLACE} ${number}`;

/** Where a filing stands: supplier, model, number. One model may have had several, one after another. */
export const filingKey = (supplierUscc: string, modelKey: string, number: string) =>
  `${supplierUscc} ${modelKey} ${number}`;

/** What is drawn from: certificates by category and place, what they rest on, and laboratories. Never a list that a client gives. */
export const populationModel: ReadModelDefinition = {
  name: 'population',
  version: 3,
  follows: ['agencies', 'certificates', 'declarations', 'directories', 'reusable-results'],
  places: {
    ...MARKET_REGULATORS.places,
    CertificateChanged: [underKey('certificate')],
    CertificateWithdrawn: [underKey('certificate')],
    CertificationBodyChanged: [underKey('body')],
    ConformityResultChanged: [underKey('result')],
    ConformityResultWithdrawn: [underKey('result')],
    ReuseLinkChanged: [underField('ReuseLinkChanged', 'links', 'certificateNumber')],
    DirectoryEntryChanged: [underKey('laboratory')],
    DeclarationChanged: [underField('DeclarationChanged', 'supplier', 'supplierUscc')],
  },
  project: {
    ...MARKET_REGULATORS.project,
    CertificateChanged({ key, fact }, view) {
      const { bodyCode, projectCode, holder, producer, factory, products, terms, statusHistory } = fact;
      const known = view.get<CertificateRecord>('certificate', key);
      const record: CertificateRecord = {
        number: key,
        bodyCode,
        projectCode,
        holder: { uscc: holder.uscc, name: holder.name, divisionCode: holder.divisionCode },
        parties: [...new Set([holder, producer, factory].flatMap(({ uscc }) => uscc ?? []))],
        productNames: [...new Set(products.map(({ name }) => name))],
        modelKeys: [...new Set(products.flatMap(({ models }) => models.map(modelKey)))],
        terms,
        statusHistory,
      };
      if (known) view.remove('place', placeKey(known.projectCode, known.holder.divisionCode, key));
      view.put('certificate', key, record);
      view.put('place', placeKey(projectCode, holder.divisionCode, key), 1);
    },
    CertificateWithdrawn({ fact: { number } }, view) {
      const known = view.get<CertificateRecord>('certificate', number);
      if (known) view.remove('place', placeKey(known.projectCode, known.holder.divisionCode, number));
      view.remove('certificate', number);
    },
    CertificationBodyChanged({ key, fact: { uscc } }, view) {
      view.put('body', key, { uscc } satisfies BodyRecord);
    },
    ConformityResultChanged({ key, fact: { kind, terms, statusHistory } }, view) {
      view.put('result', key, { kind, terms, statusHistory } satisfies ResultRecord);
    },
    ConformityResultWithdrawn({ key }, view) {
      view.remove('result', key);
    },
    ReuseLinkChanged({ fact }, view) {
      const { history: _, ...link } = fact;
      putInGroup<ReuseLinkFact>(view, 'links', link.certificateNumber, link);
    },
    DeclarationChanged({ fact: { number, supplierUscc, models, filedOn, validTo, endedOn } }, view) {
      if (number === null || filedOn === null) return;
      view.put('supplier', supplierUscc, 1);
      for (const model of models)
        view.put('filing', filingKey(supplierUscc, modelKey(model), number), {
          filedOn,
          validTo,
          endedOn,
        } satisfies FilingRecord);
    },
    DirectoryEntryChanged({ key, fact }, view) {
      if (fact.kind !== 'LABORATORY') return;
      view.put('laboratory', key, {
        key: fact.key,
        uscc: fact.uscc,
        periods: fact.periods,
      } satisfies LaboratoryRecord);
    },
  },
};
