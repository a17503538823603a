import type { Day } from '../../schema/domain/day.ts';
import { elementOf, indicatorsOf } from '../../schema/domain/evaluation-indicators.ts';
import type { CertificationScheme } from '../../schema/domain/facts.ts';
import { parseStandardNumber } from '../../schema/domain/standard-number.ts';
import { everyVersionOf, versionsOf } from '../../schema/domain/version-record.ts';
import { allFound, type Found, whenFound } from '../shared/loaders.ts';
import { nodeFields } from '../shared/node-fields.ts';
import { pastInstant, versionFields } from '../shared/version-fields.ts';
import type { Resolvers } from './__generated__/resolvers.ts';
import type { Context } from './context.ts';
import { entryKnownAt, historyOfEntry } from './entry-history.ts';
import { editionOn, entryOn, withEnds } from './in-force.ts';
import type { StandardEditionMapper } from './mappers.ts';
import { type EntryOnDay, type EntryRecord, onDay, type StandardRecord } from './records.ts';
import { codeOfEntry } from './reference-data.ts';

/** Entries as known at an instant; those that were not known then are left out. */
function known(entries: readonly EntryRecord[], knownAt: string | null): readonly EntryRecord[] {
  return knownAt === null ? entries : entries.flatMap((entry) => entryKnownAt(entry, knownAt) ?? []);
}

function entryOfCode(
  { loaders }: Context,
  code: string,
  day: Day,
  { scheme, knownAt = null }: { readonly scheme?: CertificationScheme; readonly knownAt?: string | null } = {},
): Found<EntryOnDay | null> {
  return whenFound(loaders.entriesOfCode.load(code), (entries) => {
    const entry = entryOn(known(entries, knownAt), day, scheme);
    return entry && onDay(entry, day);
  });
}

/** By its id, whenever it is or was in force; what depends on the day is that of today. */
function entryOfId(context: Context, id: string): Found<EntryOnDay | null> {
  const code = codeOfEntry(id);
  if (code === null) return null;
  return whenFound(context.loaders.entriesOfCode.load(code), (entries) => {
    const entry = entries.find((candidate) => candidate.id === id);
    return entry ? onDay(entry, context.clock.today()) : null;
  });
}

function standardsOf({ loaders }: Context, { standards }: EntryOnDay): Found<StandardRecord[]> {
  return whenFound(allFound(standards.map((number) => loaders.standard.load(number))), (found) =>
    found.filter((standard) => standard !== null),
  );
}

function editionOfStandard({ editions }: StandardRecord, day: Day): StandardEditionMapper | null {
  return editionOn(withEnds(editions), day);
}

export const resolvers: Resolvers = {
  Query: {
    catalogueEntries(_, { filter, ...page }, { services, clock }) {
      const { asKnownAt, on, ...conditions } = filter ?? {};
      const knownAt = pastInstant(asKnownAt, clock, 'filter.asKnownAt');
      return services.listEntries({ ...conditions, on: on ?? clock.today(), knownAt }, page);
    },
    catalogueEntry: (_, { code, on, asKnownAt }, context) =>
      entryOfCode(context, code, on ?? context.clock.today(), { knownAt: pastInstant(asKnownAt, context.clock) }),
    projectCodes: (_, { filter, ...page }, { services }) => services.listProjectCodes({ ...filter }, page),
    standard(_, { number }, { loaders }) {
      const parsed = parseStandardNumber(number);
      if (!parsed) return null;
      return whenFound(loaders.standard.load(parsed.standard), (standard) => {
        if (!standard || !parsed.edition) return standard;
        return standard.editions.some((edition) => edition.number === parsed.edition) ? standard : null;
      });
    },
  },
  Mutation: {
    async adjustCatalogue(_, { input }, { services, caller, clock }) {
      const { outcome, entry } = await services.adjust(caller, input);
      return { outcome, entry: onDay(entry, clock.today()) };
    },
  },
  StandardEdition: { indicators: ({ number }) => [...indicatorsOf(number)] },
  EvaluationIndicator: { element: ({ attribute }) => elementOf(attribute) },
  CatalogueEntry: {
    __resolveReference: ({ ref }, context) => entryOfId(context, ref),
    ref: ({ id }) => id,
    versions: (entry, { asKnownAt }, { clock }) => versionsOf(historyOfEntry(entry), pastInstant(asKnownAt, clock)),
    record: (entry) => everyVersionOf(historyOfEntry(entry)),
    projectCode: ({ projectCode }, _, { loaders }) =>
      whenFound(loaders.projectCode.load(projectCode), (code) => {
        if (!code) throw new Error(`Project code ${projectCode} of a catalogue entry is not in the register.`);
        return code;
      }),
    standards: (entry, _, context) => standardsOf(context, entry),
    standardEditions: (entry, _, context) =>
      whenFound(standardsOf(context, entry), (standards) =>
        standards.flatMap((standard) => editionOfStandard(standard, entry.day) ?? []),
      ),
    rule: ({ ruleNumber }, _, { services }) => (ruleNumber ? services.rule(ruleNumber) : null),
    ruleEdition({ ruleNumber, day }, _, { services }) {
      const rule = ruleNumber ? services.rule(ruleNumber) : null;
      return rule && editionOn(withEnds(rule.editions), day);
    },
  },
  CatalogueEntryVersion: { ...versionFields, endInstrument: ({ data }) => data.endInstrument },
  CatalogueEntryConnection: { totalCount: (page) => page.totalCount() },
  Standard: {
    __resolveReference: ({ ref }, { loaders }) => loaders.standard.load(ref),
    ...nodeFields('Standard', 'id'),
    number: ({ id }) => id,
    editions: ({ editions }) => withEnds(editions),
    edition: ({ editions, ...standard }, { on, asKnownAt }, { clock }) => {
      const knownAt = pastInstant(asKnownAt, clock);
      const known = editions.filter(({ recordedAt }) => knownAt === null || (recordedAt ?? '') <= knownAt);
      return editionOfStandard({ ...standard, editions: known }, on ?? clock.today());
    },
    async catalogueEntries({ id }, { on, asKnownAt }, { loaders, clock }) {
      const day = on ?? clock.today();
      const found = await loaders.entriesOfStandard.load(id);
      const entries = known(
        found.map(({ entry }) => entry),
        pastInstant(asKnownAt, clock),
      );
      return entries.flatMap((entry) => (entryOn([entry], day) ? onDay(entry, day) : []));
    },
  },
  CertificationRule: { editions: ({ editions }) => withEnds(editions) },
  ProjectCode: {
    __resolveReference: (reference, { loaders }) =>
      loaders.projectCode.load('ref' in reference ? reference.ref : reference.code),
    ...nodeFields('ProjectCode', 'id'),
    code: ({ id }) => id,
    group: ({ groupCode }, _, { services }) => (groupCode ? services.productGroup(groupCode) : null),
    catalogueEntry: ({ id }, { on, asKnownAt }, context) =>
      entryOfCode(context, id, on ?? context.clock.today(), { knownAt: pastInstant(asKnownAt, context.clock) }),
  },
  ProjectCodeConnection: { totalCount: (page) => page.totalCount() },
  Certificate: {
    catalogueEntry({ projectCode, scheme, firstIssuedOn }, _, context) {
      return projectCode && scheme && firstIssuedOn
        ? entryOfCode(context, projectCode.code, firstIssuedOn, { scheme })
        : null;
    },
  },
};
