import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  parse,
  type TypeNode,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { readSubgraphSdls } from '../../schema/compose.ts';

type Referring = FieldDefinitionNode | InputValueDefinitionNode;

const isInaccessible = ({ directives = [] }: { readonly directives?: readonly ConstDirectiveNode[] | undefined }) =>
  directives.some(({ name }) => name.value === 'inaccessible');
const unwrap = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : unwrap(type.type));

/**
 * What refers to an inaccessible type and is not inaccessible itself. The specification lets a field that is inaccessible cover its arguments; some composers look at
 * each argument by itself and refuse, so ours say it twice. Fields of a type that is itself inaccessible are covered everywhere.
 */
function referencesToHidden(documents: readonly DocumentNode[]): string[] {
  const definitions = documents.flatMap((document) => document.definitions);
  const hidden = new Set(
    definitions.flatMap((node) =>
      'name' in node && node.name && 'directives' in node && isInaccessible(node as never) ? [node.name.value] : [],
    ),
  );
  const faults: string[] = [];
  for (const node of definitions) {
    if (!('fields' in node) || !('name' in node) || !node.name || hidden.has(node.name.value)) continue;
    for (const field of node.fields ?? []) {
      const coordinate = `${node.name.value}.${field.name.value}`;
      const refers = (one: Referring, name: string) => {
        if (hidden.has(unwrap(one.type)) && !isInaccessible(one)) faults.push(name);
      };
      refers(field, coordinate);
      if (field.kind === Kind.FIELD_DEFINITION)
        for (const argument of field.arguments ?? []) refers(argument, `${coordinate}(${argument.name.value}:)`);
    }
  }
  return faults;
}

describe('for composers other than ours', () => {
  it('whatever refers to an inaccessible type says that it is inaccessible, arguments too', () => {
    expect(referencesToHidden(readSubgraphSdls().map(({ sdl }) => parse(sdl)))).toEqual([]);
  });

  it('that would be noticed', () => {
    const sdl = `input Hidden @inaccessible { a: Int } type Out @inaccessible { a: Hidden2 } type Hidden2 @inaccessible { a: Int }
      type Query { a(in: Hidden): Int @inaccessible b(in: Hidden @inaccessible): Int c: Out d: Out @inaccessible } input In { hidden: [Hidden!]! }`;
    expect(referencesToHidden([parse(sdl)])).toEqual(['Query.a(in:)', 'Query.c', 'In.hidden']);
  });

  it('one thing has one type, where it is asked for and where it is answered', () => {
    // An argument of a root field that is called like a field of what it answers.
    const faults = readSubgraphSdls().flatMap(({ name, sdl }) => {
      const types = new Map(
        parse(sdl).definitions.flatMap((node) => ('fields' in node ? [[node.name.value, node] as const] : [])),
      );
      return ((types.get('Query')?.fields ?? []) as readonly FieldDefinitionNode[]).flatMap((field) =>
        (field.arguments ?? []).flatMap((argument) => {
          const same = types.get(unwrap(field.type))?.fields?.find((one) => one.name.value === argument.name.value);
          // An input object names it by several parts.
          const isSame = !same || types.has(unwrap(argument.type)) || unwrap(same.type) === unwrap(argument.type);
          return isSame ? [] : [`${name}: ${field.name.value}(${argument.name.value}:)`];
        }),
      );
    });
    expect(faults).toEqual([]);
  });
});
