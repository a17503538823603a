import fc from 'fast-check';
import {
  buildSchema,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAsset } from '../../schema/contract/asset.ts';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { LANDMARK_TRACE_CODES, LANDMARKS } from '../../subgraphs/sample-world/landmarks.ts';
import { type SubgraphsInProcess, startSubgraphsInProcess } from '../support/subgraphs-in-process.ts';

/** The same schema as clients see it. */
const schema: GraphQLSchema = buildSchema(readAsset(import.meta.url, '../../clients/sdk/__generated__/schema.graphql'));

/** Of whom or what an object is, by hand: the type, the field that says so, and the kind in records. */
const IDENTITY: Readonly<Record<string, readonly [field: string, kind: string]>> = {
  Certificate: ['number', 'CERTIFICATE'],
  TraceCode: ['code', 'TRACE_CODE'],
  Organisation: ['uscc', 'ORGANISATION'],
  CertificateParty: ['uscc', 'ORGANISATION'],
  BlacklistEntry: ['subjectUscc', 'ORGANISATION'],
};

const operator: Caller = {
  ...PUBLIC_CALLER,
  kind: 'HUB_OPERATOR',
  agency: 'operator',
  agreement: 'operator:SUPERVISION',
  purpose: 'SUPERVISION',
  scopes: [
    'public',
    'blacklists:read',
    'certificates:read',
    'results:read',
    'supervision:read',
    'claims:verify',
    'procurement:check',
  ],
};

const ENTERPRISE = '91310118YQ0001371W';
/** Ways in: by number, by list, by area, by verdict. */
const ROOTS: readonly string[] = [
  `certificate(number: "${LANDMARKS.oneOfTwoLinksBroken}")`,
  'certificates(first: 3)',
  `organisation(uscc: "${ENTERPRISE}")`,
  `trace(code: "${LANDMARK_TRACE_CODES.valid}")`,
  'certificationBody(code: "101")',
  'certificationBodies(first: 2)',
  'blacklistEntries(first: 3)',
  'division(code: "310000")',
  'divisions(codes: ["330000", "440000"])',
  `verifyClaims(claims: [{ certificateNumber: "${LANDMARKS.revoked}" }])`,
  'procurementEligibility(input: { items: [{ productName: "空调机", certificateNumber: "YQ-SAMPLE-900011" }] })',
];

/** Picks what is selected: a number between 0 and 1 for each decision. */
type Pick = () => number;

/** With every identity written out beside them, an operation of so many fields stays within the hub's limit of selections. */
const MAX_FIELDS = 120;

function selection(type: GraphQLObjectType, pick: Pick, depth: number, left = { fields: MAX_FIELDS }): string {
  const parts: string[] = [];
  for (const field of Object.values(type.getFields())) {
    const inner = getNamedType(field.type);
    const required = field.args.some(({ type: of, defaultValue }) => isNonNullType(of) && defaultValue === undefined);
    if (required || left.fields <= 0) continue;
    const isPath = ['edges', 'node'].includes(field.name);
    const alias = pick() < 0.2 ? `a${left.fields}: ` : '';
    if (isLeafType(inner)) {
      if (pick() < 0.25 && left.fields-- > 0) parts.push(`${alias}${field.name}`);
    } else if (isObjectType(inner) && depth > 0 && pick() < (isPath ? 0.8 : 0.3)) {
      left.fields--;
      const first = field.args.some(({ name }) => name === 'first') ? '(first: 2)' : '';
      const below = selection(inner, pick, /(Connection|Edge)$/.test(type.name) ? depth : depth - 1, left);
      const text = `${alias}${field.name}${first} ${below}`;
      parts.push(pick() < 0.1 ? `... on ${type.name} { ${text} }` : text);
    }
  }
  return `{ ${parts.length > 0 ? parts.join(' ') : '__typename'} }`;
}

/** The operation with the identity of every object written out, as a client would write it. */
function withIdentities(query: string): string {
  const info = new TypeInfo(schema);
  const field = (name: string, ...selections: FieldNode[]): FieldNode => ({
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: `zz_${name}` },
    name: { kind: Kind.NAME, value: name },
    ...(selections.length > 0 && { selectionSet: { kind: Kind.SELECTION_SET, selections } }),
  });
  const identity = (type: unknown): FieldNode[] => {
    if (!isObjectType(type as never)) return [];
    const { name } = type as GraphQLObjectType;
    const fields = (type as GraphQLObjectType).getFields();
    const [known] = IDENTITY[name] ?? [];
    if (known) return [field(known)];
    if (name.endsWith('Connection') && fields['edges']) {
      const below = identity(getNamedType(fields['edges'].type));
      return below.length > 0 ? [field('edges', ...below)] : [];
    }
    if (name.endsWith('Edge') && fields['node']) {
      const below = identity(getNamedType(fields['node'].type));
      return below.length > 0 ? [field('node', ...below)] : [];
    }
    return [];
  };
  const document = visit(
    parse(query),
    visitWithTypeInfo(info, {
      SelectionSet: {
        leave(node) {
          const type = info.getParentType();
          const isPage = type?.name.endsWith('Connection');
          // How many there are tells of none.
          const onlyCount =
            isPage &&
            !node.selections.some((one) => one.kind === Kind.FIELD && ['edges', 'pageInfo'].includes(one.name.value));
          const added = onlyCount ? [] : identity(type);
          return added.length > 0 ? { ...node, selections: [...node.selections, ...added] } : undefined;
        },
      },
    }),
  );
  return print(document);
}

/** Every identity in an answer. */
function identitiesIn(value: unknown, found: Set<string>): Set<string> {
  if (Array.isArray(value)) for (const item of value) identitiesIn(item, found);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      if (key.startsWith('zz_') && typeof inner === 'string') found.add(inner);
      else identitiesIn(inner, found);
    }
  return found;
}

let hub: SubgraphsInProcess;
beforeAll(async () => {
  hub = await startSubgraphsInProcess();
  await hub.project();
});
afterAll(() => hub?.stop());

describe('who was looked at', () => {
  it('is recorded whatever was selected of whom', async () => {
    let reads = 0;
    let subjects = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...ROOTS),
        fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 60, maxLength: 60 }),
        async (root, numbers) => {
          let at = 0;
          const pick = () => numbers[at++ % numbers.length] ?? 0;
          const field = schema.getQueryType()?.getFields()[/^\w+/.exec(root)?.[0] ?? ''];
          const type = field && getNamedType(field.type);
          if (!isObjectType(type)) throw new Error(`no object: ${root}`);
          const query = `{ ${root} ${selection(type, pick, 3)} }`;
          const asked = await hub.ask(query, {}, operator);
          const written = await hub.ask(withIdentities(query), {}, operator);
          const expected = identitiesIn(written.data, new Set());
          const recorded = new Set(asked.subjects.map((subject) => subject.slice(subject.indexOf(':') + 1)));
          expect([query, [...expected].filter((one) => !recorded.has(one))]).toEqual([query, []]);
          expect(JSON.stringify(asked.data)).not.toContain('subject_');
          reads++;
          subjects += expected.size;
        },
      ),
      { numRuns: 80 },
    );
    console.info(`${reads} ways to read, ${subjects} subjects`);
    expect(subjects).toBeGreaterThan(reads);
  });

  it.each([
    [
      'names and surveillances',
      'certificates(first: 2) { edges { node { holderParty { name } surveillances { conclusion } } } }',
    ],
    ['cursors', 'certificates(first: 2) { edges { cursor } }'],
    ['the end of a page', 'certificates(first: 2) { pageInfo { endCursor } }'],
    ['nothing', 'certificates(first: 2) { edges { node { __typename } } }'],
  ])('is recorded where only %s were selected', async (_what, selected) => {
    const { data, subjects, errors } = await hub.ask(`{ ${selected} }`, {}, operator);
    expect(errors).toEqual([]);
    expect(subjects.filter((subject) => subject.startsWith('CERTIFICATE:'))).toHaveLength(2);
    expect(JSON.stringify(data)).not.toMatch(/G20\d{14}/);
  });

  it('is nobody where only a number of them was asked for', async () => {
    expect((await hub.ask('{ certificates(first: 2) { totalCount } }', {}, operator)).subjects).toEqual([]);
  });
});

describe('an administrative request', () => {
  it.each([
    [
      'mutation { suspendAgency(input: { agency: "demo-insurer", reason: "x" }) { agency { name } } }',
      'AGENCY:demo-insurer',
    ],
    [
      'mutation { suspendAgreement(input: { agreement: "demo-insurer:UNDERWRITING", reason: "x" }) { agreement { state } } }',
      'AGREEMENT:demo-insurer:UNDERWRITING',
    ],
    [
      'mutation { withdrawCredential(input: { agency: "demo-insurer", credential: "c-1" }) { agency { name } } }',
      'CREDENTIAL:c-1',
    ],
  ])('names its object also where it is refused: %s', async (query, object) => {
    const { subjects, errors } = await hub.ask(query, {}, operator);
    expect(errors.length).toBeGreaterThan(0);
    expect(subjects).toContain(object);
  });

  it('names what it resolves, whatever it selects', async () => {
    const caller: Caller = {
      ...operator,
      agency: 'demo-operator',
      purpose: 'OPERATIONS',
      scopes: ['public', 'agencies:manage', 'agreements:manage'],
    };
    const { subjects, errors } = await hub.ask('{ agencies(first: 2) { edges { node { kind } } } }', {}, caller);
    expect(errors).toEqual([]);
    expect(subjects.filter((subject) => subject.startsWith('AGENCY:'))).toHaveLength(2);
  });
});
