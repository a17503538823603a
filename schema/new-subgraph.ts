import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'graphql';
import type { SubgraphSdl } from './compose.ts';

/** What a subgraph is, whole and small: one type of fact that everybody reads and nobody writes yet. */
const FILES: Readonly<Record<string, (name: Names) => string>> = {
  'subgraph.ts': ({ folder, fact }) => `import { defineSubgraph } from '../shared/define-subgraph.ts';
import { createModels } from './model.ts';
import { resolvers } from './resolvers.ts';
import { create${fact}Service } from './service.ts';

/** TODO: what kind of fact it is, and who answers for it. */
export default defineSubgraph({
  name: '${folder}',
  moduleUrl: import.meta.url,
  models: createModels,
  services: create${fact}Service,
  loaders: () => ({}),
  resolvers,
});
`,
  'schema.graphql': ({ fact, field }) => `type Query {
  "The ${field} of this number; null when there is none."
  ${field}(number: ID!): ${fact} @confirmedBy(field: "number") @access(scopes: ["public"])
}

"TODO: meaning, the Chinese term, and the regulation that it comes from."
type ${fact} @access(scopes: ["public"]) {
  number: ID!
  nameZh: String!
  "Id of the agency that registered it; null: it was there when the hub began."
  createdBy: ID
}
`,
  'model.ts': ({ fact }) => `import { type Connection, type Model, Schema } from 'mongoose';

/** As it is stored; never leaves the folder. */
export interface ${fact}Document {
  /** Its number. */
  readonly _id: string;
  readonly nameZh: string;
  readonly createdBy: string | null;
}

/** The collections of this subgraph. */
export interface Models {
  readonly records: Model<${fact}Document>;
}

const schema = new Schema<${fact}Document>(
  {
    _id: { type: String, required: true },
    nameZh: { type: String, required: true },
    createdBy: { type: String, default: null },
  },
  { versionKey: false, autoIndex: false, collection: 'records' },
);

/** Binds the collections to the subgraph's database. */
export function createModels(database: Connection): Models {
  return { records: database.model<${fact}Document>('${fact}', schema) };
}
`,
  'service.ts': ({ fact }) => `import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { ${[`${fact}Document`, 'Models'].sort().join(', ')} } from './model.ts';

/** As readers know it. */
export interface ${fact}Record {
  readonly number: string;
  readonly nameZh: string;
  readonly createdBy: string | null;
}

/** The subgraph's rules. */
export interface ${fact}Service {
  find(number: string): Promise<${fact}Record | null>;
}

export function create${fact}Service({ models }: ServiceKit<Models>): ${fact}Service {
  return {
    async find(number) {
      const found = await models.records.findById(number).lean<${fact}Document>().exec();
      return found ? { number: found._id, nameZh: found.nameZh, createdBy: found.createdBy } : null;
    },
  };
}
`,
  'resolvers.ts': ({ field }) => `import type { Resolvers } from './__generated__/resolvers.ts';

/** Maps arguments to the service; rules live there. */
export const resolvers: Resolvers = {
  Query: { ${field}: (_, { number }, { services }) => services.find(number) },
};
`,
  'context.ts': ({ fact }) => `import type { RequestContext } from '../shared/define-subgraph.ts';
import type { ${fact}Service } from './service.ts';

/** What resolvers of this subgraph get. */
export type Context = RequestContext<${fact}Service, Record<string, never>>;
`,
  'mappers.ts': ({ fact }) => `import type { ${fact}Record } from './service.ts';

/** What resolvers of a type get as their parent. */
export type ${fact}Mapper = ${fact}Record;
`,
};

interface Names {
  readonly folder: string;
  /** Singular, as a type: `TenderNotice`. */
  readonly fact: string;
  /** The same as a field. */
  readonly field: string;
}

/**
 * Writes a subgraph's folder: it composes, starts and passes the contract suite as it is.
 * @param name kebab-case, plural: `tender-notices`
 * @param others the subgraphs that there are: what they call a type or a question is theirs
 * @returns the files, for people
 * @throws Error for a name of another form, or one that is taken
 */
export function writeNewSubgraph(subgraphs: string, name: string, others: readonly SubgraphSdl[]): string[] {
  if (!/^[a-z]+(-[a-z]+)*$/.test(name)) throw new Error(`--new ${name}: expected lower-case words joined by hyphens.`);
  const folder = join(subgraphs, name);
  if (existsSync(folder)) throw new Error(`--new ${name}: there is such a folder already.`);
  const words = name.replace(/ies$/, 'y').replace(/s$/, '').split('-');
  const fact = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  const names = { folder: name, fact, field: fact.charAt(0).toLowerCase() + fact.slice(1) };
  for (const other of others) {
    const taken = takenIn(other, names);
    if (taken) throw new Error(`--new ${name}: ${other.name} has ${taken} already; expected words that are nobody's.`);
  }
  mkdirSync(folder);
  return Object.entries(FILES).map(([file, text]) => {
    writeFileSync(join(folder, file), text(names), { flag: 'wx' });
    return `subgraphs/${name}/${file}`;
  });
}

/** The type or the question that another subgraph has under one of the names. */
function takenIn({ sdl }: SubgraphSdl, { fact, field }: Names): string | undefined {
  for (const definition of parse(sdl).definitions) {
    if (!('name' in definition) || definition.name === undefined) continue;
    const { name } = definition;
    if (name.value === fact) return `a type ${fact}`;
    if (name.value !== 'Query' || !('fields' in definition)) continue;
    if (definition.fields?.some((one) => one.name.value === field)) return `Query.${field}`;
  }
  return undefined;
}
