import { createHash } from 'node:crypto';

/** Lower-case hex SHA-256 of a document's text: what the persisted query protocol and the register know it by. */
export function textHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
