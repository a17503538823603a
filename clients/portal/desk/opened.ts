import { readAsset } from '../../../schema/contract/asset.ts';

/** Something of the schema that is closed without one of some scopes. */
export interface Opened {
  /** `Query.field`, `Mutation.field`, `Type` or `Type.field`. */
  readonly coordinate: string;
  readonly scopes: readonly string[];
  /** What the schema says it is, in its own language. */
  readonly meaning: string;
}

const CLOSED: readonly Opened[] = JSON.parse(
  readAsset(import.meta.url, '../../../schema/domain/opened-coordinates.generated.json'),
);

/** What an agreement's scopes open, by what it is. */
export interface OpenedBy {
  readonly questions: readonly Opened[];
  readonly facts: readonly Opened[];
  readonly changes: readonly Opened[];
}

/** What any one of the scopes opens beyond what everybody may ask. */
export function openedBy(scopes: readonly string[]): OpenedBy {
  const opened = CLOSED.filter((one) => one.scopes.some((scope) => scopes.includes(scope)));
  const of = (kind: string) => opened.filter(({ coordinate }) => coordinate.startsWith(kind));
  return {
    questions: of('Query.'),
    changes: of('Mutation.'),
    facts: opened.filter(({ coordinate }) => !/^(Query|Mutation|Subscription)\./.test(coordinate)),
  };
}
