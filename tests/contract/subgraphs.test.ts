import { type FieldDefinitionNode, Kind, type ObjectTypeDefinitionNode, parse, print, type TypeNode } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, hubCaller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { ruleFaults } from '../../schema/contract/rule-check.ts';
import { SCOPES } from '../../schema/contract/scopes.ts';
import { readOwnSdl } from '../../schema/contract/subgraph-sdl.ts';
import { discoverSubgraphs } from '../../schema/discover.ts';
import { listFaults } from '../../schema/list-check.ts';
import type { SubgraphManifest } from '../../subgraphs/shared/define-subgraph.ts';
import { buildExecutableSchema } from '../../subgraphs/shared/executable-schema.ts';
import { selectionOf, textPlaces, valueWith, written } from '../support/input-places.ts';
import { type SubgraphHarness, startSubgraph } from '../support/subgraph-harness.ts';

const emptyReadModel = () => ({
  get: () => undefined,
  getMany: () => [],
  withPrefix: () => [],
  after: () => [],
  sources: () => [],
  hasUnknown: false,
  generation: 0,
});
const HUB_SCOPES = [...SCOPES].filter((scope) => scope.startsWith('hub:'));
/** Whose input is looked at, and not turned away before. */
const WITH_EVERY_SCOPE: Caller = {
  ...PUBLIC_CALLER,
  agency: 'demo-operator',
  kind: 'HUB_OPERATOR',
  purpose: 'REPORTING',
  agreement: 'demo-operator:REPORTING',
  scopes: [...SCOPES].filter((scope) => !scope.startsWith('hub:')),
};
const unwrap = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : unwrap(type.type));

/** What every subgraph owes its readers, whoever wrote it. Found by discovery: a ninth one is tested without being named here. */
describe.each(discoverSubgraphs())('$name', ({ name, path, manifestUrl }) => {
  let manifest: SubgraphManifest;
  let harness: SubgraphHarness<unknown, unknown, unknown>;
  const document = parse(readOwnSdl(path));
  const objects = document.definitions.filter(
    (node): node is ObjectTypeDefinitionNode => node.kind === Kind.OBJECT_TYPE_DEFINITION,
  );
  const entities = objects.flatMap((node) => {
    const key = node.directives?.find((directive) => directive.name.value === 'key');
    const resolvable = key?.arguments?.find((argument) => argument.name.value === 'resolvable')?.value;
    const fields = key?.arguments?.find((argument) => argument.name.value === 'fields')?.value;
    if (fields?.kind !== Kind.STRING || (resolvable?.kind === Kind.BOOLEAN && !resolvable.value)) return [];
    return [{ node, key: fields.value }];
  });

  beforeAll(async () => {
    manifest = ((await import(manifestUrl)) as { default: SubgraphManifest }).default;
    harness = await startSubgraph(manifest, { readModel: emptyReadModel });
  });
  afterAll(() => harness.stop());

  // Before anything is reported: rows that are refused are kept, and told.
  it('has a feed that begins with nothing', async () => {
    expect(await harness.instance.feed.read(0, 10)).toEqual({ events: [], head: 0 });
  });

  it('takes no hidden character, in whichever text of whichever input (bidi and control characters)', async () => {
    const { schema } = buildExecutableSchema(manifest);
    const missed: string[] = [];
    for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
      for (const argument of field.args) {
        for (const place of textPlaces(argument.type)) {
          const query = `mutation ($value: ${argument.type}) { ${field.name}(${argument.name}: $value) ${selectionOf(field.type)} }`;
          const variables = { value: valueWith(argument.type, place, 'x\u202Ey') };
          const told = JSON.stringify([
            await harness.execute(query, variables, WITH_EVERY_SCOPE),
            await harness.execute(query, variables, {
              ...WITH_EVERY_SCOPE,
              ...hubCaller('hub:identity'),
              scopes: HUB_SCOPES,
            }),
          ]);
          // Rows of a report name the place within the row.
          const where = [written([argument.name, ...place]), written(place.slice(2))];
          const refused = told.includes('direction characters') && where.some((text) => text && told.includes(text));
          if (!refused) missed.push(`${field.name} ${written(place)}: ${told.slice(0, 200)}`);
        }
      }
    }
    expect(missed).toEqual([]);
  });

  it('is named like its folder', () => expect(manifest.name).toBe(name));

  it('has an access rule wherever one is due', () => expect(ruleFaults(document)).toEqual([]));

  it('says how long its lists are', () => expect(listFaults(document)).toEqual([]));

  it('names things as the house does', () => {
    const faults: string[] = [];
    for (const node of document.definitions) {
      if (!('name' in node) || !node.name) continue;
      if (!/^[A-Z][A-Za-z0-9]*$/.test(node.name.value)) faults.push(`type ${node.name.value}`);
      if (node.kind === Kind.ENUM_TYPE_DEFINITION) {
        faults.push(
          ...(node.values ?? []).map((value) => value.name.value).filter((value) => !/^[A-Z][A-Z0-9_]*$/.test(value)),
        );
      }
      if (!('fields' in node)) continue;
      for (const field of node.fields ?? []) {
        if (!/^[a-z][A-Za-z0-9]*$/.test(field.name.value)) faults.push(`${node.name.value}.${field.name.value}`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('describes every root field and every type for readers', () => {
    const roots = objects.filter((node) => ['Query', 'Mutation'].includes(node.name.value));
    const undescribed = roots.flatMap((node) =>
      (node.fields ?? []).filter((field) => !field.description).map((field) => field.name.value),
    );
    const plumbing = /(Connection|Edge|Payload|Count)$/;
    for (const node of document.definitions) {
      const hasName = 'name' in node && node.name && 'description' in node;
      if (
        hasName &&
        !node.description &&
        !['Query', 'Mutation'].includes(node.name.value) &&
        !plumbing.test(node.name.value)
      ) {
        const isInput = node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION;
        if (!isInput) undescribed.push(node.name.value);
      }
    }
    expect(undescribed).toEqual([]);
  });

  /** Of its own, or one that mutations of a kind share: a correction is answered alike, whatever it corrects. */
  const isPayload = (type: string) => type.endsWith('Payload');

  it('takes one input per mutation and answers a payload', () => {
    const mutations = objects.find((node) => node.name.value === 'Mutation')?.fields ?? [];
    const odd = mutations.filter((field: FieldDefinitionNode) => {
      const pascal = field.name.value[0]?.toUpperCase() + field.name.value.slice(1);
      const input = field.arguments?.length === 1 ? print(field.arguments[0]?.type as TypeNode) : '';
      return input !== `${pascal}Input!` || !isPayload(unwrap(field.type));
    });
    expect(odd.map((field) => field.name.value)).toEqual([]);
  });

  it('pages by Relay connections that all look alike', () => {
    for (const node of objects.filter((object) => object.name.value.endsWith('Connection'))) {
      const fields = Object.fromEntries((node.fields ?? []).map((field) => [field.name.value, print(field.type)]));
      const edge = node.name.value.replace(/Connection$/, 'Edge');
      expect(fields).toMatchObject({ edges: `[${edge}!]!`, pageInfo: 'PageInfo!', totalCount: 'Int!' });
    }
    for (const node of objects) {
      for (const field of node.fields ?? []) {
        if (!unwrap(field.type).endsWith('Connection')) continue;
        expect([node.name.value, field.name.value, field.arguments?.map((argument) => argument.name.value)]).toEqual([
          node.name.value,
          field.name.value,
          expect.arrayContaining(['first', 'after']),
        ]);
      }
    }
  });

  it('answers a reference to nothing without an error of its own making', async () => {
    for (const { node, key } of entities) {
      if (!/^\w+$/.test(key)) continue;
      const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${node.name.value} { ${key} } } }`;
      const representation = { __typename: node.name.value, [key]: 'NOTHING-HERE' };
      const { errors } = await harness.execute(query, { r: [representation] }, hubCaller());
      expect([node.name.value, errors?.map((error) => error.extensions?.['code'])]).toEqual([
        node.name.value,
        undefined,
      ]);
    }
  });
});
