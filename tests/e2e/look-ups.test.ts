import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { summariseSources } from '../../schema/contract/sources.ts';
import { LANDMARKS } from '../../subgraphs/sample-world/landmarks.ts';
import type { Projector } from '../../subgraphs/shared/projector.ts';
import { bodyOf, ministry, regulatorOf } from '../support/certificate-callers.ts';
import { type SubgraphsInProcess, startSubgraphsInProcess } from '../support/subgraphs-in-process.ts';

let hub: SubgraphsInProcess;
/** What a list answered before there were views. */
let listFromStore: unknown;

beforeAll(async () => {
  hub = await startSubgraphsInProcess();
});
afterAll(() => hub?.stop());

/** Every fact is looked at in each round, and no round begins by itself. */
const EVERYTHING = { everyMs: 3_600_000, sample: Number.POSITIVE_INFINITY, share: 1 };

const LIST = `{ certificates(first: 100) { edges { node {
  number effectiveStatus
  body { code name }
  holder { uscc name blacklistEntries { totalCount edges { node { list } } } }
  catalogueEntry { productZh validFrom }
} } } }`;
const NODES = `totalCount edges { cursor node { number effectiveStatus expiresOn holderParty { name } } }`;
const LIST_WITHOUT_STANDING = LIST.replace(' effectiveStatus', '');
const STATUS = 'query ($number: String!) { certificate(number: $number) { status effectiveStatus } }';
const CHANGE = `mutation ($input: ChangeCertificateStatusInput!) { changeCertificateStatus(input: $input) {
  changed certificate { status effectiveStatus holder { name blacklistEntries { totalCount } } catalogueEntry { productZh } }
} }`;

const ENTRIES = `totalCount edges { cursor node { id list subjectUscc subjectName subject { uscc } body { code } authority authorityLevel division { code }
  decisionNumber ground violationField severity heavierPenalty publishedOn endsOn removedOn removalReason removableFrom state
  past: state(on: "2024-01-01") countsOn fictional } }`;
const CATALOGUE_ENTRY = `id layer scheme activityClass projectCode { code productZh productEn group { code } reportingChannel note } categoryZh productZh productEn
  batch instrument announcedOn validFrom validTo endInstrument filedOn filingNumber standards { number titleZh titleEn editions { number issuedOn
  effectiveFrom effectiveTo source confidence } } standardEditions { number } rule { number } source confidence fictional`;
const MEMBER =
  'id alliance { code } category nameZh nameEn body { code } organisation { uscc } division { code } from to mayCertify fictional';

/** Every field of the entities that have views, but those that only the store answers; `keys` names the facts whose keys are asked for. */
const ENTITIES: readonly {
  readonly subgraph: string;
  readonly type: string;
  readonly fields: string;
  readonly keys: readonly [subgraph: string, event: string, field: string];
  readonly represent?: (fact: Record<string, unknown>) => object;
}[] = [
  {
    subgraph: 'certificates',
    type: 'Certificate',
    keys: ['certificates', 'CertificateChanged', 'number'],
    fields: `number scheme activityClass body { code name organisation { uscc } } projectCode { code } starGrade holder { uscc name }
      holderParty { uscc name address division { code } country } producer { uscc name address } factory { uscc name address }
      basis products { seq name brand series models } firstIssuedOn expiresOn terms { from to } reissuedOn status effectiveStatus
      past: effectiveStatus(on: "2024-01-01") statusDetail { status since reason { code zh } until }
      effectiveStatusDetail { status since reason { code en } until } brokenReuseResults { id }
      statusHistory { status from reason { code } until voluntary } reportedStatusWord
      traceCodes { totalCount edges { cursor node { code model issuedOn product { name } } } } fictional`,
  },
  {
    subgraph: 'certificates',
    type: 'CertificationBody',
    keys: ['certificates', 'CertificationBodyChanged', 'code'],
    fields: `code name nameEn shortName organisation { name } approvalNumber approvals { from to projectCodes { code } }
      approvedFor(projectCode: "006") reportsFromYear reportedUntil fictional`,
  },
  {
    subgraph: 'certificates',
    type: 'Organisation',
    keys: ['certificates', 'OrganisationChanged', 'uscc'],
    fields: 'uscc name nameEn address division { code } fictional',
  },
  {
    subgraph: 'blacklists',
    type: 'Organisation',
    keys: ['certificates', 'OrganisationChanged', 'uscc'],
    fields: `uscc blacklistEntries { ${ENTRIES} } ended: blacklistEntries(state: ENDED) { totalCount } past: blacklistEntries(on: "2024-01-01") {
      totalCount } serious: isBlacklisted(list: SERIOUS_DISHONESTY)`,
  },
  {
    subgraph: 'blacklists',
    type: 'CertificationBody',
    keys: ['certificates', 'CertificationBodyChanged', 'code'],
    fields: `code blacklistEntries { ${ENTRIES} }`,
  },
  {
    subgraph: 'catalogue',
    type: 'ProjectCode',
    keys: ['catalogue', 'ProjectCodeChanged', 'id'],
    represent: ({ id }) => ({ code: id }),
    fields: `code productZh productEn group { code } reportingChannel note catalogueEntry { ${CATALOGUE_ENTRY} }
      past: catalogueEntry(on: "2019-06-01") { id standardEditions { number } }`,
  },
  {
    subgraph: 'catalogue',
    type: 'Certificate',
    keys: ['certificates', 'CertificateChanged', 'number'],
    represent: ({ number, scheme, firstIssuedOn, projectCode }) => ({
      number,
      scheme,
      firstIssuedOn,
      projectCode: { code: projectCode },
    }),
    fields: 'number catalogueEntry { id productZh standards { number } standardEditions { number } }',
  },
  {
    subgraph: 'alliance',
    type: 'Organisation',
    keys: ['alliance', 'AllianceMemberChanged', 'uscc'],
    fields: `uscc allianceMemberships { ${MEMBER} }`,
  },
  {
    subgraph: 'alliance',
    type: 'CertificationBody',
    keys: ['certificates', 'CertificationBodyChanged', 'code'],
    fields: `code allianceMembership(allianceCode: "YRD") { ${MEMBER} } past: allianceMembership(allianceCode: "YRD", on: "2023-01-01") { id }`,
  },
  {
    subgraph: 'alliance',
    type: 'Division',
    keys: ['certificates', 'OrganisationChanged', 'divisionCode'],
    represent: ({ divisionCode }) => ({ code: divisionCode }),
    fields: `code alliances { alliance { code } division { code } from to } past: alliances(on: "2020-01-01") { from }
      allianceMembers { totalCount edges { cursor node { ${MEMBER} } } } province { code allianceMembers { totalCount edges { node { id } } } }
      parent { code allianceMembers { edges { node { id } } } }`,
  },
];

/** The latest facts of an event type that a subgraph has published, by the field of their key. */
async function factsOf([subgraph, event, field]: readonly [string, string, string]): Promise<
  Map<string, Record<string, unknown>>
> {
  const facts = new Map<string, Record<string, unknown>>();
  const { feed } = hub.instance(subgraph);
  for (let page = await feed.read(0, 1000); page.events.length > 0; ) {
    for (const { type, fact } of page.events) {
      const known = fact as Record<string, unknown>;
      if (type === event && known[field]) facts.set(String(known[field]), known);
    }
    page = await feed.read(page.events.at(-1)?.seq ?? 0, 1000);
  }
  return facts;
}

const duplicates = (commands: readonly string[]) =>
  commands.filter((command, index) => commands.indexOf(command) !== index);

/** How the store reads a page. What else goes on in the process asks the store too. */
const PAGES = ['find yunqiao_certificates.certificates', 'find yunqiao_blacklists.entries'];

describe('before any view has been made', () => {
  it('100 certificates with holder, catalogue entry and blacklist entries cost one store query per collection', async () => {
    const { data, errors, commands, sources } = await hub.ask(LIST_WITHOUT_STANDING);
    const { edges } = data['certificates'] as { edges: { node: { holder: unknown; catalogueEntry: unknown } }[] };
    listFromStore = data;
    expect(errors).toEqual([]);
    expect(edges).toHaveLength(100);
    expect(edges.filter(({ node }) => node.catalogueEntry).length).toBeGreaterThan(50);
    expect(commands.length).toBeGreaterThanOrEqual(4);
    expect(duplicates(commands)).toEqual([]);
    expect(new Set(sources.map(({ from }) => from))).toEqual(new Set(['store']));
  });

  it('a look-up is answered by the store, but not what follows from results that nobody has followed yet', async () => {
    const { data, errors, commands } = await hub.ask(STATUS, { number: LANDMARKS.validActivityOne });
    expect(data).toEqual({ certificate: { status: 'VALID', effectiveStatus: null } });
    expect(errors).toMatchObject([
      { path: ['certificate', 'effectiveStatus'], extensions: { code: 'SOURCE_UNAVAILABLE' } },
    ]);
    expect(commands).toEqual(['find yunqiao_certificates.certificates']);
  });
});

describe('with views that follow the feeds', () => {
  let other: SubgraphsInProcess;
  let projector: Projector;
  beforeAll(async () => {
    projector = await hub.project(EVERYTHING);
    other = await hub.another();
    // A reader looks twice a second for views that have been made.
    await sleep(600);
  });

  it('look-ups and lists of certificates ask nothing of the store', async () => {
    const byKey = await hub.ask(STATUS, { number: LANDMARKS.validActivityOne });
    expect(byKey.data).toEqual({ certificate: { status: 'VALID', effectiveStatus: 'VALID' } });
    expect(byKey.commands).toEqual([]);
    const list = await hub.ask(LIST);
    expect(list.errors).toEqual([]);
    expect(list.commands).toEqual([]);
    expect((await hub.ask(LIST_WITHOUT_STANDING)).data).toEqual(listFromStore);
    const filtered = await hub.ask(LIST.replace('first: 100', 'first: 100, filter: { effectiveStatus: [VALID] }'));
    expect(filtered.errors).toEqual([]);
    expect(filtered.commands).toEqual([]);
  });

  it('tells on request where it was read and how fresh that is', async () => {
    const { sources } = await hub.ask(STATUS, { number: LANDMARKS.validActivityOne });
    expect(summariseSources(sources).map(({ name, from }) => [name, from])).toEqual([
      ['certificates', 'read-model'],
      ['reusable-results', 'read-model'],
    ]);
    for (const { asOf } of sources) expect(Date.now() - Date.parse(asOf ?? '')).toBeLessThan(5000);
    const list = summariseSources(
      (await hub.ask(LIST.replace('first: 100', 'first: 100, orderBy: EXPIRES_ON'))).sources,
    );
    const ofCertificates = list.filter(({ name }) => name === 'certificates');
    expect(ofCertificates).toEqual([{ name: 'certificates', from: 'read-model', asOf: expect.any(String) }]);
    const bodies = summariseSources((await hub.ask(`{ certificationBodies { edges { node { code } } } }`)).sources);
    expect(bodies).toEqual([{ name: 'certificates', from: 'store', asOf: expect.any(String) }]);
  });

  it.each([
    ['certificates', '(filter: { effectiveStatus: [VALID], division: "330000" }, first: 60)', NODES],
    ['certificates', '(filter: { brokenReuseLink: true }, orderBy: FIRST_ISSUED_ON_DESC)', NODES],
    ['certificates', '(filter: { expiringWithinDays: 200, bodyCode: "101" }, orderBy: EXPIRES_ON)', NODES],
    ['certificates', '(filter: { effectiveStatus: [EXPIRED], statusOn: "2025-06-30", starGrade: 3 })', NODES],
    ['certificates', '(filter: { productName: "门窗", effectiveStatus: [VALID] }, first: 9)', NODES],
    ['certificates', '(filter: { holderName: "样例", issuedFrom: "2024-01-01" }, first: 9)', NODES],
    ['blacklistEntries', '(first: 60)', `totalCount edges { cursor node { id list publishedOn } }`],
    ['blacklistEntries', '(filter: { state: PENDING })', `totalCount edges { cursor node { id list publishedOn } }`],
    [
      'blacklistEntries',
      '(filter: { division: "330000", on: "2025-06-30" })',
      `totalCount edges { cursor node { id list publishedOn } }`,
    ],
  ])('supervision reads %s %s from the view, the same as the store tells', async (field, args, fields) => {
    const subgraph = field === 'certificates' ? 'certificates' : 'blacklists';
    const query = `{ ${field}${args} { ${fields} pageInfo { hasNextPage endCursor } } }`;
    const zhejiang = { ...regulatorOf('330000', '310000') };
    for (const caller of [ministry, zhejiang].map((one) => ({ ...one, scopes: [...one.scopes, 'blacklists:read'] }))) {
      // Pending entries are read beside the requests.
      await hub.ask(query, {}, caller);
      await sleep(300);
      const { errors, sources } = await hub.ask(query, {}, caller);
      expect(errors).toEqual([]);
      expect(new Set(sources.map(({ from }) => from))).toEqual(new Set(['read-model']));
      const fromView = await hub.fetch(subgraph, query, {}, false, caller);
      expect(fromView).toEqual(await hub.fetch(subgraph, query, {}, true, caller));
    }
  });

  it.each([
    [
      'certificates',
      '{ all: certificates { totalCount } valid: certificates(filter: { effectiveStatus: [VALID] }) { totalCount } }',
    ],
    [
      'certificates',
      `{ ending: certificates(filter: { expiringWithinDays: 400, scheme: [CHINA_GREEN_PRODUCT] }) { totalCount }
        broken: certificates(filter: { brokenReuseLink: true, bodyCode: "101" }) { totalCount }
        stars: certificates(filter: { starGrade: 3 }, first: 1) { totalCount } }`,
    ],
    [
      'certificates',
      `{ _entities(representations: [{ __typename: "Division", code: "310000" }, { __typename: "Division", code: "330400" }]) {
        ... on Division { certificates(filter: { effectiveStatus: [SUSPENDED] }) { totalCount }
          certificateStatistics { total byStatus { status count } byScheme { scheme count valid } suspended restingOnBrokenLink expiringWithin(days: 90) }
          then: certificateStatistics(on: "2024-02-29") { total suspended expiringWithin(days: 365) } } } }`,
    ],
    [
      'certificates',
      `{ organisation(uscc: "91310118YQ0001371W") { certificates { totalCount } valid: certificates(filter: { effectiveStatus: [VALID] }) { totalCount } } }`,
    ],
    [
      'blacklists',
      `{ all: blacklistEntries(filter: { state: PUBLISHED }) { totalCount } ended: blacklistEntries(filter: { state: ENDED }) { totalCount }
        of: blacklistEntries(filter: { division: "330000", state: PUBLISHED, on: "2025-06-30", list: SERIOUS_DISHONESTY }) { totalCount } }`,
    ],
    [
      'blacklists',
      `{ _entities(representations: [{ __typename: "Division", code: "310000" }, { __typename: "Division", code: "320000" }]) {
        ... on Division { blacklistStatistics { list count } then: blacklistStatistics(on: "2025-01-31") { list count } } } }`,
    ],
  ])('counts of %s are counted without the store, and no page is read for it: %s', async (subgraph, query) => {
    let fromView: unknown;
    expect(
      await hub.commandsOf(async () => {
        fromView = await hub.fetch(subgraph, query, {}, false, ministry);
      }),
    ).toEqual([]);
    expect(fromView).not.toHaveProperty('errors');
    let fromStore: unknown;
    const commands = await hub.commandsOf(async () => {
      fromStore = await hub.fetch(subgraph, query, {}, true, ministry);
    });
    expect(fromView).toEqual(fromStore);
    expect(commands.filter((command) => PAGES.includes(command))).toEqual([]);
  });

  it('pages through all certificates by number as the store does', async () => {
    const query = `query ($after: String) { certificates(first: 200, after: $after) {
      totalCount edges { cursor node { number effectiveStatus } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
    let after: string | null = null;
    for (let page = 0; page < 3; page++) {
      const fromView = await hub.fetch('certificates', query, { after }, false);
      expect(fromView).toEqual(await hub.fetch('certificates', query, { after }, true));
      after = (fromView.data as { certificates: { pageInfo: { endCursor: string } } }).certificates.pageInfo.endCursor;
    }
    const beyond = Buffer.from('["H"]').toString('base64url');
    expect(await hub.fetch('certificates', query, { after: beyond }, false)).toEqual(
      await hub.fetch('certificates', query, { after: beyond }, true),
    );
    for (const bad of ['x', Buffer.from('[1]').toString('base64url')]) {
      expect(await hub.fetch('certificates', query, { after: bad }, false)).toEqual(
        await hub.fetch('certificates', query, { after: bad }, true),
      );
    }
  });

  it.each(ENTITIES)('$type of $subgraph is in the view as it is in the store', async (entity) => {
    const { subgraph, type, fields, keys, represent = (fact) => ({ [keys[2]]: fact[keys[2]] }) } = entity;
    const facts = [...(await factsOf(keys)).values()];
    expect(facts.length).toBeGreaterThan(5);
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { ${fields} } } }`;
    for (let start = 0; start < facts.length; start += 1000) {
      const r = facts.slice(start, start + 1000).map((fact) => ({ __typename: type, ...represent(fact) }));
      let fromView: unknown;
      const ofView = await hub.commandsOf(async () => {
        fromView = await hub.fetch(subgraph, query, { r }, false, ministry);
      });
      expect(ofView).toEqual([]);
      const ofStore = await hub.commandsOf(async () => {
        expect(fromView).toEqual(await hub.fetch(subgraph, query, { r }, true, ministry));
      });
      expect(ofStore.length).toBeGreaterThan(0);
      expect(fromView).not.toHaveProperty('errors');
    }
  });

  it('views are what the store says: the latest event of every key, told again, changes none of them', async () => {
    const compared = Object.entries(await projector.compareViews());
    expect(compared.filter(([, { differences }]) => differences > 0)).toEqual([]);
    const looked = compared.filter(([, { facts }]) => facts > 0).map(([view]) => view);
    expect(looked).toEqual(
      expect.arrayContaining(['certificates/records', 'claims/facts', 'blacklists/entries', 'changes/log']),
    );
  });

  it('a change shows in the request that makes it, at once to whoever asks the same process, and within a second everywhere', async () => {
    const number = LANDMARKS.validActivityOne;
    const input = { certificateNumber: number, event: 'SUSPEND', reasonCode: 'SUS-12', on: '2026-11-22' };
    const written = await hub.ask(CHANGE, { input }, bodyOf('101'));
    const committed = performance.now();
    expect(written.errors).toEqual([]);
    expect(written.data).toMatchObject({
      changeCertificateStatus: {
        changed: true,
        certificate: { status: 'SUSPENDED', effectiveStatus: 'SUSPENDED', holder: { name: expect.any(String) } },
      },
    });
    expect(written.sources.every(({ from }) => from === 'store')).toBe(true);
    const suspended = { certificate: { status: 'SUSPENDED', effectiveStatus: 'SUSPENDED' } };
    expect((await hub.ask(STATUS, { number })).data).toEqual(suspended);
    for (;;) {
      const { data, commands } = await other.ask(STATUS, { number });
      expect(commands).toEqual([]);
      if ((data['certificate'] as { status: string }).status === 'SUSPENDED') break;
      if (performance.now() - committed > 1000) throw new Error('Not visible within a second.');
      await sleep(20);
    }
  });
});
