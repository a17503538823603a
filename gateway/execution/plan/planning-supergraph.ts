import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type FieldNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
  visit,
} from 'graphql';

/** A field under a name that only the planner knows. */
export interface StandIn {
  /** The field's real name. */
  readonly field: string;
}

/** A supergraph as the planner is given it. */
export interface PlanningSupergraph {
  readonly sdl: string;
  /** By the name that only the planner knows. */
  readonly standIns: ReadonlyMap<string, StandIn>;
  /** Stand-ins that a subgraph's field requires, by `GRAPH Type.field`. */
  readonly required: ReadonlyMap<string, ReadonlySet<string>>;
  /** By interface: the stand-in that every subgraph answers, for a selection set that is left empty. Where there is none `__typename` is as cheap. */
  readonly existence: ReadonlyMap<string, string>;
}

type TypeNode = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/**
 * Prepares a supergraph for the planner: around two of its mistakes, and so that it can ask whether an object is there and no more.
 *
 * - To come back to a subgraph for a field with `@requires` it takes the subgraph's first key, also one that is declared not resolvable. So
 *   resolvable keys come first.
 * - Where a subgraph requires one field with different arguments it asks for the field once, with the arguments of one of them. So each gets a
 *   field of its own, which a plan then calls by its real name: see `plan-stand-ins.ts`.
 * - Where a subgraph knows an interface as an object, `__typename` costs a fetch of the object's real type. So these interfaces get a field that
 *   is `__typename` as each subgraph sees it.
 */
export function planningSupergraph(sdl: string): PlanningSupergraph {
  const document = parse(sdl, { noLocation: true });
  const prefix = unusedPrefix(sdl);
  const names = standInNames(document, prefix);
  const standIns = new Map<string, StandIn>();
  for (const byArguments of names.values())
    for (const { name, field } of byArguments.values()) standIns.set(name, { field });
  const required = new Map<string, Set<string>>();
  const added = new Map<string, Set<string>>();
  const types = typesOf(document);
  const existence = new Map(
    document.definitions.filter(isObjectSomewhere).map(({ name }) => [name.value, `${prefix}type_${name.value}`]),
  );
  for (const name of existence.values()) standIns.set(name, { field: '__typename' });

  const rename = (directive: ConstDirectiveNode, type: string, field: string): ConstDirectiveNode => {
    const text = stringArgument(directive, 'requires');
    if (text === undefined || names.size === 0) return directive;
    const used = new Set<string>();
    const renamed = visitRequired(types, text, type, (selected, parent) => {
      const found = names.get(selected.name.value)?.get(argumentsKey(selected));
      if (!found) return undefined;
      used.add(found.name);
      for (const owner of withImplementations(types, parent)) {
        const fields = added.get(owner) ?? new Set();
        added.set(owner, fields.add(found.name));
      }
      return found.name;
    });
    if (used.size === 0) return directive;
    required.set(`${graphOf(directive)} ${type}.${field}`, used);
    return withArgument(directive, 'requires', renamed);
  };

  const renamed = document.definitions.map((definition): DefinitionNode => {
    if (!isTypeNode(definition)) return definition;
    const fields = definition.fields?.map((field) => ({
      ...field,
      directives: field.directives?.map((directive) => rename(directive, definition.name.value, field.name.value)),
    }));
    return { ...definition, directives: resolvableFirst(definition.directives), fields } as TypeNode;
  });
  const definitions = renamed.map((definition): DefinitionNode => {
    if (!isTypeNode(definition)) return definition;
    const extra = [...(added.get(definition.name.value) ?? [])].flatMap((name): FieldDefinitionNode[] => {
      const real = definition.fields?.find((field) => field.name.value === standIns.get(name)?.field);
      return real ? [{ ...real, name: { kind: Kind.NAME, value: name } }] : [];
    });
    for (const interfaceName of withInterfaces(definition)) {
      const name = existence.get(interfaceName);
      if (name) extra.push(nameOfType(name));
    }
    return extra.length === 0 ? definition : { ...definition, fields: [...(definition.fields ?? []), ...extra] };
  });
  return { sdl: print({ ...document, definitions }), standIns, required, existence };
}

/** Whether some subgraph knows the interface with `@interfaceObject`. */
function isObjectSomewhere(definition: DefinitionNode): definition is InterfaceTypeDefinitionNode {
  return (
    definition.kind === Kind.INTERFACE_TYPE_DEFINITION &&
    (definition.directives ?? []).some(
      (directive) => directive.name.value === 'join__type' && booleanArgument(directive, 'isInterfaceObject') === true,
    )
  );
}

/** Without `@join__field` a field is in every subgraph that has the type. */
function nameOfType(name: string): FieldDefinitionNode {
  const type = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'String' } } as const;
  return {
    kind: Kind.FIELD_DEFINITION,
    name: { kind: Kind.NAME, value: name },
    type: { kind: Kind.NON_NULL_TYPE, type },
  };
}

function withInterfaces({ name, interfaces = [] }: TypeNode): string[] {
  return [name, ...interfaces.map((implemented) => implemented.name)].map(({ value }) => value);
}

/** Names for the fields that are required with several sets of arguments, by the field's name and its arguments. */
function standInNames(
  document: DocumentNode,
  prefix: string,
): ReadonlyMap<string, ReadonlyMap<string, { readonly name: string; readonly field: string }>> {
  const seen = new Map<string, Set<string>>();
  for (const text of fieldSets(document))
    visit(parse(`{ ${text} }`, { noLocation: true }), {
      [Kind.FIELD](field: FieldNode) {
        if (!field.arguments?.length) return;
        const known = seen.get(field.name.value) ?? new Set();
        seen.set(field.name.value, known.add(argumentsKey(field)));
      },
    });
  return new Map(
    [...seen]
      .filter(([, keys]) => keys.size > 1)
      .map(([field, keys]) => [
        field,
        new Map([...keys].map((key, index) => [key, { name: `${prefix}field_${field}_${index}`, field }])),
      ]),
  );
}

function unusedPrefix(sdl: string): string {
  let prefix = 'planned_';
  while (sdl.includes(prefix)) prefix += '_';
  return prefix;
}

function fieldSets(document: DocumentNode): string[] {
  return document.definitions
    .filter(isTypeNode)
    .flatMap((type) => type.fields ?? [])
    .flatMap((field) => field.directives ?? [])
    .map((directive) => stringArgument(directive, 'requires'))
    .filter((text) => text !== undefined);
}

/** Renames fields of a field set; `parent` is the type that a field is selected on. */
function visitRequired(
  types: ReadonlyMap<string, TypeNode>,
  text: string,
  type: string,
  rename: (field: FieldNode, parent: string) => string | undefined,
): string {
  const walk = (set: SelectionSetNode, parent: string): SelectionSetNode => ({
    ...set,
    selections: set.selections.map((selection) => {
      if (selection.kind === Kind.INLINE_FRAGMENT)
        return {
          ...selection,
          selectionSet: walk(selection.selectionSet, selection.typeCondition?.name.value ?? parent),
        };
      if (selection.kind !== Kind.FIELD) return selection;
      const name = rename(selection, parent) ?? selection.name.value;
      const definition = types.get(parent)?.fields?.find((field) => field.name.value === selection.name.value);
      return {
        ...selection,
        name: { kind: Kind.NAME, value: name },
        ...(selection.selectionSet &&
          definition && { selectionSet: walk(selection.selectionSet, namedType(definition)) }),
      };
    }),
  });
  const [definition] = parse(`{ ${text} }`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`No field set: ${text}`);
  return walk(definition.selectionSet, type).selections.map(print).join(' ');
}

function withImplementations(types: ReadonlyMap<string, TypeNode>, name: string): string[] {
  const implementations = [...types.values()].filter((type) =>
    type.interfaces?.some((implemented) => implemented.name.value === name),
  );
  return [name, ...implementations.map((type) => type.name.value)];
}

/** `@join__type` of one subgraph are kept in order but for keys that it cannot resolve. */
function resolvableFirst(directives: readonly ConstDirectiveNode[] = []): ConstDirectiveNode[] {
  const isLate = (directive: ConstDirectiveNode) =>
    directive.name.value === 'join__type' && booleanArgument(directive, 'resolvable') === false;
  return [...directives.filter((directive) => !isLate(directive)), ...directives.filter(isLate)];
}

function typesOf(document: DocumentNode): ReadonlyMap<string, TypeNode> {
  return new Map(document.definitions.filter(isTypeNode).map((type) => [type.name.value, type]));
}

function isTypeNode(definition: DefinitionNode): definition is TypeNode {
  return definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION;
}

function argumentsKey(field: FieldNode): string {
  return (field.arguments ?? [])
    .map((argument) => print(argument))
    .sort()
    .join();
}

function stringArgument(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
}

function booleanArgument(directive: ConstDirectiveNode, name: string): boolean | undefined {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.BOOLEAN ? value.value : undefined;
}

function withArgument(directive: ConstDirectiveNode, name: string, value: string): ConstDirectiveNode {
  return {
    ...directive,
    arguments: directive.arguments?.map((argument) =>
      argument.name.value === name ? { ...argument, value: { kind: Kind.STRING, value } } : argument,
    ),
  } as ConstDirectiveNode;
}

function graphOf(directive: ConstDirectiveNode): string {
  const graph = directive.arguments?.find((argument) => argument.name.value === 'graph')?.value;
  return graph?.kind === Kind.ENUM ? graph.value : '';
}

function namedType(field: FieldDefinitionNode): string {
  let type = field.type;
  while (type.kind !== Kind.NAMED_TYPE) type = type.type;
  return type.name.value;
}
