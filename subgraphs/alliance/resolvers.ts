import { isWithin } from '../../schema/domain/day.ts';
import { isWithinDivision } from '../../schema/domain/division.ts';
import type { AllianceDivisionFact, AllianceMemberFact } from '../../schema/domain/facts.ts';
import { everyVersionOf, versionsOf } from '../../schema/domain/version-record.ts';
import { allFound, whenFound } from '../shared/loaders.ts';
import { nodeFields } from '../shared/node-fields.ts';
import { pageOfList } from '../shared/paging.ts';
import { pastInstant, versionFields } from '../shared/version-fields.ts';
import type { Resolvers } from './__generated__/resolvers.ts';
import { lookUpDivision, lookUpDivisions } from './division-lookup.ts';
import { divisionKnownAt, historyOfMember, memberKnownAt } from './member-history.ts';
import type { Period } from './period.ts';

/** Keeps the periods that contain the day. */
function during<T extends Period>(periods: readonly T[], day: string): T[] {
  return periods.filter(({ from, to }) => isWithin(day, from, to));
}

/** Memberships as known at an instant; those that were not known then are left out. */
function known(members: readonly AllianceMemberFact[], knownAt: string | null): readonly AllianceMemberFact[] {
  return knownAt === null ? members : members.flatMap((member) => memberKnownAt(member, knownAt) ?? []);
}

/** Divisions that took part on a day, as known at an instant. */
function divisionsDuring(periods: readonly AllianceDivisionFact[], day: string, knownAt: string | null) {
  return during(
    periods.flatMap((period) => divisionKnownAt(period, knownAt) ?? []),
    day,
  );
}

export const resolvers: Resolvers = {
  Query: {
    division: (_, { code }, { services }) => lookUpDivision(services.register, code),
    divisions: (_, { codes }, { services }) => lookUpDivisions(services.register, codes),
    alliance: (_, { code }, { services }) => services.register.alliance(code),
    alliances: (_, _args, { services }) => [...services.register.alliances],
    allianceMembers: (_, { allianceCode, filter, ...page }, { services }) =>
      services.members.list(allianceCode, filter, page),
    pilotAreas: (_, { on }, { services, clock }) => [...services.register.pilotAreasOn(on ?? clock.today())],
    allianceBulletins: (_, { allianceCode, year, ...page }, { services }) =>
      services.bulletins.list(allianceCode, year, page),
    allianceMeetings: (_, { allianceCode, ...page }, { services, caller }) =>
      services.meetings.list(caller, allianceCode, page),
    allianceDocuments: (_, { allianceCode, ...page }, { services, caller }) =>
      services.documents.list(caller, allianceCode, page),
  },
  Mutation: {
    admitAllianceMember: (_, { input }, { services, caller }) => services.members.admit(caller, input),
    endAllianceMembership: (_, { input }, { services, caller }) =>
      services.members.end(caller, input.memberId, input.to, input.grounds),
    changeAllianceDivision: (_, { input }, { services, caller }) => services.divisions.change(caller, input),
    publishAllianceBulletin: async (_, { input }, { services, caller }) => ({
      bulletin: await services.bulletins.publish(caller, input),
    }),
    callAllianceMeeting: async (_, { input }, { services, caller }) => ({
      meeting: await services.meetings.call(caller, input),
    }),
    recordAllianceMinutes: async (_, { input }, { services, caller }) => ({
      meeting: await services.meetings.record(caller, input),
    }),
    draftAllianceDocument: async (_, { input }, { services, caller }) => ({
      document: await services.documents.draft(caller, input),
    }),
    stepAllianceDocument: async (_, { input }, { services, caller }) => ({
      document: await services.documents.step(caller, input),
    }),
  },
  Division: {
    __resolveReference: (reference, { services }) =>
      services.register.division('ref' in reference ? reference.ref : reference.code),
    ...nodeFields('Division', 'code'),
    parent: ({ parentCode }, _, { services }) =>
      parentCode === null ? null : services.register.recordedDivision(parentCode),
    children: ({ code }, _, { services }) => [...services.register.children(code)],
    province: (division, _, { services }) => services.register.province(division),
    isPilotArea: ({ code }, { on }, { services, clock }) => services.register.isPilotArea(code, on ?? clock.today()),
    alliances: ({ code }, { on, asKnownAt }, { services, loaders, clock }) => {
      const knownAt = pastInstant(asKnownAt, clock);
      return whenFound(
        allFound(services.register.alliances.map((alliance) => loaders.divisionPeriods.load(alliance.code))),
        (periods) => {
          const covering = periods.flat().filter(({ divisionCode }) => isWithinDivision(code, divisionCode));
          return divisionsDuring(covering, on ?? clock.today(), knownAt);
        },
      );
    },
    allianceMembers({ code }, { on, asKnownAt, ...page }, { loaders, clock }) {
      const knownAt = pastInstant(asKnownAt, clock);
      return whenFound(loaders.membersByDivision.load(code), (located) =>
        pageOfList(during(known(located, knownAt), on ?? clock.today()), ({ id }) => id, page),
      );
    },
  },
  Alliance: {
    __resolveReference: ({ ref }, { services }) => services.register.alliance(ref),
    ...nodeFields('Alliance', 'code'),
    chair: ({ chairTerms }, { on }, { clock }) => during(chairTerms, on ?? clock.today())[0] ?? null,
    divisions: ({ code }, { on, asKnownAt }, { loaders, clock }) => {
      const knownAt = pastInstant(asKnownAt, clock);
      return whenFound(loaders.divisionPeriods.load(code), (periods) =>
        divisionsDuring(periods, on ?? clock.today(), knownAt),
      );
    },
    pilotAreas: ({ code }, { on }, { services, clock }) =>
      services.register.pilotAreasOn(on ?? clock.today()).filter(({ allianceCode }) => allianceCode === code),
    members: ({ code }, { filter, ...page }, { services }) => services.members.list(code, filter, page),
  },
  AllianceRegulator: {
    division: ({ divisionCode }, _, { services }) => services.register.recordedDivision(divisionCode),
  },
  AllianceDivision: {
    alliance: ({ allianceCode }, _, { services }) => services.register.recordedAlliance(allianceCode),
    division: ({ divisionCode }, _, { services }) => services.register.recordedDivision(divisionCode),
  },
  PilotArea: {
    alliance: ({ allianceCode }, _, { services }) => services.register.recordedAlliance(allianceCode),
    division: ({ divisionCode }, _, { services }) => services.register.recordedDivision(divisionCode),
  },
  AllianceMember: {
    alliance: ({ allianceCode }, _, { services }) => services.register.recordedAlliance(allianceCode),
    body: ({ bodyCode }) => (bodyCode === null ? null : { code: bodyCode }),
    organisation: ({ uscc }) => (uscc === null ? null : { uscc }),
    division: ({ divisionCode }, _, { services }) => services.register.recordedDivision(divisionCode),
    createdBy: ({ createdBy }) => createdBy ?? null,
    mayCertify(member, { on, asKnownAt }, { clock }) {
      const [standing] = during(known([member], pastInstant(asKnownAt, clock)), on ?? clock.today());
      return member.category === 'CERTIFICATION_BODY' && standing !== undefined;
    },
    versions: (member, { asKnownAt }, { clock }) => versionsOf(historyOfMember(member), pastInstant(asKnownAt, clock)),
    record: (member) => everyVersionOf(historyOfMember(member)),
  },
  AllianceMembershipVersion: {
    ...versionFields,
    nameZh: ({ data }) => data.nameZh,
    nameEn: ({ data }) => data.nameEn,
  },
  AllianceBulletin: {
    id: ({ _id }) => _id,
    number: ({ year, issue }) => `${year}-${issue}`,
    division: ({ divisionCode }) => divisionCode,
    sections: ({ sections }) => sections.map(({ subjects, ...section }) => ({ ...section, subjects: [...subjects] })),
    figures: ({ figures }) => [...figures],
    sources: ({ sources }) => sources.map(({ name, asOf }) => ({ name, asOf: asOf === null ? null : new Date(asOf) })),
    papers: ({ papers }) => [...papers],
  },
  AllianceBulletinFigures: { division: ({ divisionCode }) => divisionCode },
  AllianceBulletinConnection: { totalCount: (page) => page.totalCount() },
  AllianceMeeting: {
    id: ({ _id }) => _id,
    division: ({ divisionCode }) => divisionCode,
    agenda: ({ agenda }) => [...agenda],
    participants: ({ participants }) => [...participants],
    papers: ({ papers }) => [...papers],
    minutes: ({ minutes }) =>
      minutes && {
        ...minutes,
        decisions: [...minutes.decisions],
        papers: [...minutes.papers],
        attended: [...minutes.attended],
      },
  },
  AllianceMeetingConnection: { totalCount: (page) => page.totalCount() },
  AllianceDocument: {
    id: ({ _id }) => _id,
    division: ({ divisionCode }) => divisionCode,
    steps: ({ steps }) => steps.map(({ step, on, note }) => ({ step, on, note })),
  },
  AllianceDocumentConnection: { totalCount: (page) => page.totalCount() },
  AllianceMemberConnection: { totalCount: (page) => page.totalCount() },
  Organisation: {
    __resolveReference: (reference) => reference,
    allianceMemberships: ({ uscc }, _, { loaders }) =>
      whenFound(loaders.membersByUscc.load(uscc), (memberships) => [...memberships]),
  },
  CertificationBody: {
    __resolveReference: (reference) => reference,
    allianceMembership({ code }, { allianceCode, on, asKnownAt }, { loaders, clock }) {
      const knownAt = pastInstant(asKnownAt, clock);
      return whenFound(loaders.membersByBody.load(code), (memberships) => {
        const ofAlliance = memberships.filter((membership) => membership.allianceCode === allianceCode);
        return during(known(ofAlliance, knownAt), on ?? clock.today())[0] ?? null;
      });
    },
  },
};
