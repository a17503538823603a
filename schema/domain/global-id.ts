/**
 * Global ids (全局标识) of the objects that `node` finds. One is made of the object's type and key, so it is the same in every copy of the hub and for ever. Where a
 * type has had an id of the hub's own, that one is its global id too: those say by their form what they name. See schema/spec/decisions/0032-node.md.
 */

/** Types whose global id is their name, a colon, and their key in base64url. */
const BY_KEY = [
  'Certificate',
  'CertificationBody',
  'Organisation',
  'TraceCode',
  'Division',
  'Alliance',
  'ProjectCode',
  'Standard',
] as const;

/** Forms of ids that the hub gives by itself, by type. No text has two of them. */
const BY_FORM = {
  /** Derived from what identifies a reported result; those of the sample data are numbered. */
  ConformityResult: /^CR(?:-[0-9a-f]{20}|\d{6})$/,
  CatalogueEntry: /^[A-Z_]+-\d{3}-\d{4}-\d{2}-\d{2}$/,
  /** Authority, list, subject and decision number. */
  BlacklistEntry: /^(?:CN|\d{6}):[A-Z_]+:[0-9A-Z]{18}:[^:]+$/u,
} as const;

/** Longest global id, in characters: a decision number has up to 100. */
const LONGEST = 512;
const FORM = /^([A-Za-z]+):([A-Za-z0-9_-]+)$/;

export type KeyedNodeType = (typeof BY_KEY)[number];
export type NodeType = KeyedNodeType | keyof typeof BY_FORM;

/** Every type that `node` finds. */
export const NODE_TYPES: readonly NodeType[] = [...BY_KEY, ...(Object.keys(BY_FORM) as (keyof typeof BY_FORM)[])];

/** What a global id names. */
export interface NodeReference {
  readonly type: NodeType;
  readonly key: string;
}

/** The global id of an object of a type that has none of the hub's own. */
export function globalId(type: KeyedNodeType, key: string): string {
  return `${type}:${Buffer.from(key, 'utf8').toString('base64url')}`;
}

/** What a global id names; null for a text that the hub gives to nothing. Whether there is such an object is not said. */
export function readGlobalId(id: string): NodeReference | null {
  if (id.length > LONGEST) return null;
  const [, name, encoded = ''] = FORM.exec(id) ?? [];
  const type = BY_KEY.find((candidate) => candidate === name);
  if (type) {
    const key = Buffer.from(encoded, 'base64url').toString('utf8');
    // One object has one id: other spellings of the same bytes, and bytes that are no UTF-8, are none.
    return globalId(type, key) === id ? { type, key } : null;
  }
  for (const [own, form] of Object.entries(BY_FORM) as [keyof typeof BY_FORM, RegExp][])
    if (form.test(id)) return { type: own, key: id };
  return null;
}
