import { type Day, isWithin } from '../../schema/domain/day.ts';
import type { AllianceMemberFact, CatalogueEntryFact } from '../../schema/domain/facts.ts';
import { type Group, putInGroup } from '../shared/read-model/groups.ts';
import { underField, underKey } from '../shared/read-model/places.ts';
import type { ReadModelDefinition, ReadModelReader } from '../shared/read-model/read-model.ts';

/** A product category, as far as the door needs it. */
export interface CategoryView {
  readonly productZh: string;
  readonly reportingChannel: 'UNIFIED' | 'AGRI_FOOD';
  /** Product group (产品组), for example `G10`. */
  readonly groupCode: string | null;
}

/** A catalogue entry, as far as the door needs it. */
export type EntryView = Pick<
  CatalogueEntryFact,
  'id' | 'scheme' | 'projectCode' | 'standards' | 'validFrom' | 'validTo'
>;

/** A standard with its editions, oldest first. */
export interface StandardView {
  readonly editions: readonly { readonly number: string; readonly effectiveFrom: Day | null }[];
}

type MemberView = Pick<AllianceMemberFact, 'id' | 'allianceCode' | 'from' | 'to'>;

/** The alliance that certificates of the Yangtze River Delta schemes are issued for. */
const DELTA = 'YRD';

/** What reported rows are checked against, followed from the catalogue's and the alliance's feeds. */
export const registersModel: ReadModelDefinition = {
  name: 'registers',
  version: 3,
  follows: ['catalogue', 'alliance'],
  shared: ['category', 'entries', 'standard', 'evaluated', 'members'],
  places: {
    ProjectCodeChanged: [underKey('category')],
    CatalogueEntryChanged: [
      underField('CatalogueEntryChanged', 'entries', 'projectCode'),
      underField('CatalogueEntryChanged', 'evaluated', 'standards'),
    ],
    StandardChanged: [underKey('standard')],
    AllianceMemberChanged: [underField('AllianceMemberChanged', 'members', 'bodyCode')],
  },
  project: {
    ProjectCodeChanged({ key, fact: { productZh, reportingChannel, groupCode } }, view) {
      view.put('category', key, { productZh, reportingChannel, groupCode } satisfies CategoryView);
    },
    CatalogueEntryChanged({ fact }, view) {
      const { id, scheme, projectCode, standards, validFrom, validTo } = fact;
      const entry: EntryView = { id, scheme, projectCode, standards, validFrom, validTo };
      putInGroup(view, 'entries', projectCode, entry);
      for (const standard of standards) {
        const codes = view.get<readonly string[]>('evaluated', standard) ?? [];
        if (!codes.includes(projectCode)) view.put('evaluated', standard, [...codes, projectCode]);
      }
    },
    StandardChanged({ key, fact: { editions } }, view) {
      const known = editions.map(({ number, effectiveFrom }) => ({ number, effectiveFrom }));
      view.put('standard', key, { editions: known } satisfies StandardView);
    },
    AllianceMemberChanged({ fact: { id, allianceCode, bodyCode, from, to } }, view) {
      putInGroup<MemberView>(view, 'members', bodyCode, { id, allianceCode, from, to });
    },
  },
};

/** Project codes have three digits. */
const CATEGORIES_LIMIT = 1000;

/** The registers of others, as far as the hub has followed them. */
export interface Registers {
  /** Whether both feeds have been read to their end once: what is not there then does not exist. */
  ready(): boolean;
  category(projectCode: string): CategoryView | null;
  /** Project codes and the product group of each. */
  groups(): readonly { readonly projectCode: string; readonly groupCode: string | null }[];
  /** All catalogue entries of a category, whenever they were in force. */
  entries(projectCode: string): readonly EntryView[];
  /** A standard by its number without year. */
  standard(number: string): StandardView | null;
  /** Categories that a standard evaluates or has evaluated. */
  categoriesOf(standard: string): readonly string[];
  /** Whether the body was a member of the alliance of the Yangtze River Delta on the day. */
  wasMember(bodyCode: string, on: Day): boolean;
}

/** Reads the registers from the view. */
export function createRegisters(view: ReadModelReader): Registers {
  return {
    ready() {
      const sources = view.sources();
      return sources.length > 0 && sources.every(({ asOf }) => asOf !== null);
    },
    category: (code) => view.get<CategoryView>('category', code) ?? null,
    groups: () =>
      view
        .after<CategoryView>('category', null, CATEGORIES_LIMIT)
        .map(({ key, value: { groupCode } }) => ({ projectCode: key, groupCode })),
    entries: (code) => view.get<Group<EntryView>>('entries', code)?.entries ?? [],
    standard: (number) => view.get<StandardView>('standard', number) ?? null,
    categoriesOf: (standard) => view.get<readonly string[]>('evaluated', standard) ?? [],
    wasMember: (bodyCode, on) =>
      (view.get<Group<MemberView>>('members', bodyCode)?.entries ?? []).some(
        ({ allianceCode, from, to }) => allianceCode === DELTA && isWithin(on, from, to),
      ),
  };
}
