import { type StatusList, verifyStatusList as verify } from '../../schema/contract/evidence/status-list.ts';
import { verificationKeys } from '../../schema/contract/evidence/verification-keys.ts';

export { type NotValid, type StatusList, statusIn } from '../../schema/contract/evidence/status-list.ts';

/**
 * Verifies a list of a body's certificates that are not valid (`GET /status-lists/<body>`), offline. What is not in it may not exist at all: look a number up once.
 * @param jwks text of the hub's key set
 * @throws EvidenceFault naming what does not hold; also when the list's time is over
 */
export function verifyStatusList(compact: string, jwks: string, now: Date): StatusList {
  return verify(compact, verificationKeys(jwks), now);
}
