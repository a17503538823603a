import { type Day, isWithin } from '../../schema/domain/day.ts';
import type { DirectoryPeriod } from '../../schema/domain/facts.ts';
import { normaliseName } from '../../schema/domain/text.ts';
import { underKey } from '../shared/read-model/places.ts';
import type { ReadModelDefinition, ReadModelReader } from '../shared/read-model/read-model.ts';

interface CategoryView {
  readonly reportingChannel: 'UNIFIED' | 'AGRI_FOOD';
}
interface StandardView {
  readonly editions: readonly { readonly number: string; readonly effectiveFrom: Day | null }[];
}
interface LaboratoryView {
  readonly periods: readonly DirectoryPeriod[];
}

/** What a declaration is compared with: categories, standards, laboratories, and where suppliers sit. */
export const registersModel: ReadModelDefinition = {
  name: 'registers',
  version: 1,
  follows: ['catalogue', 'certificates', 'directories'],
  places: {
    ProjectCodeChanged: [underKey('category')],
    StandardChanged: [underKey('standard')],
    DirectoryEntryChanged: [underKey('directory')],
    OrganisationChanged: [underKey('organisation')],
  },
  project: {
    ProjectCodeChanged({ key, fact: { reportingChannel } }, view) {
      view.put('category', key, { reportingChannel } satisfies CategoryView);
    },
    StandardChanged({ key, fact: { editions } }, view) {
      const known = editions.map(({ number, effectiveFrom }) => ({ number, effectiveFrom }));
      view.put('standard', key, { editions: known } satisfies StandardView);
    },
    DirectoryEntryChanged({ key, fact: { kind, periods } }, view) {
      if (kind === 'LABORATORY') view.put('directory', key, { periods } satisfies LaboratoryView);
    },
    OrganisationChanged({ key, fact: { divisionCode } }, view) {
      view.put('organisation', key, { divisionCode });
    },
  },
};

/** Registers of others, as far as the hub has followed them. */
export interface Registers {
  /** Whether every feed has been read to its end once: what is not there then does not exist. */
  ready(): boolean;
  channelOf(projectCode: string): 'UNIFIED' | 'AGRI_FOOD' | null;
  /** An edition that had replaced this one by the day; `null` where none had, `undefined` where the register does not hold the edition. */
  replacedBy(standard: string, edition: string, on: Day): string | null | undefined;
  /** What a laboratory was approved for on a day; `null`: not approved then; `undefined`: the directory does not hold it. */
  laboratoryScope(cmaNumber: string, on: Day): readonly string[] | null | undefined;
  divisionOf(uscc: string): string | null;
}

/** Reads the registers from the view. */
export function createRegisters(view: ReadModelReader): Registers {
  return {
    ready() {
      const sources = view.sources();
      return sources.length > 0 && sources.every(({ asOf }) => asOf !== null);
    },
    channelOf: (code) => view.get<CategoryView>('category', code)?.reportingChannel ?? null,
    replacedBy(standard, edition, on) {
      const editions = view.get<StandardView>('standard', standard)?.editions ?? [];
      const index = editions.findIndex(({ number }) => number === edition);
      if (index < 0) return undefined;
      const later = editions.slice(index + 1).filter((one) => one.effectiveFrom !== null && one.effectiveFrom <= on);
      return later.at(-1)?.number ?? null;
    },
    laboratoryScope(cmaNumber, on) {
      const laboratory = view.get<LaboratoryView>('directory', `LABORATORY:${cmaNumber}`);
      if (!laboratory) return undefined;
      const periods = laboratory.periods.filter(({ from, to }) => isWithin(on, from, to));
      return periods.length === 0 ? null : periods.flatMap(({ scope }) => scope.map(normaliseName));
    },
    divisionOf: (uscc) => view.get<{ readonly divisionCode: string }>('organisation', uscc)?.divisionCode ?? null,
  };
}
