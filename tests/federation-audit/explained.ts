/** Cases that are not passed, and why. All plans come from `@apollo/query-planner`, which the engine executes as they are. */
export const EXPLAINED: Readonly<Record<string, string>> = {
  'keys-mashup/0':
    'the planner goes from subgraph "a" to "b" with the key "compositeId { one two }", which "b" declares `resolvable: false`, although ' +
    '"id compositeId { two three }" is resolvable there; "b" cannot find the entity by what it gets',
  'requires-with-argument-conflict/0':
    'two fields of one subgraph require `price` with different arguments; the planner asks for it once, with the arguments of one of them, and ' +
    'sends that value for both (the engine keeps a client selection apart from a required one, but cannot tell two required ones apart)',
};
