import type { JsonWebKey } from 'node:crypto';
import { createPublicKey } from 'node:crypto';
import { badUserInput } from '../../schema/contract/errors.ts';
import { isDivisionCode } from '../../schema/domain/division.ts';
import { isUscc } from '../../schema/domain/uscc.ts';
import type { AgencyDetails, Agreement } from './agreement.ts';
import { scopesOf } from './purposes.ts';

const AGENCY_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const AGENCY_ID_LIMIT = 64;
const RSA_BITS = 2048;

/**
 * Checks what is said of an agency: a market regulator has a division, a certification body its code, an enterprise its USCC, and nobody else has
 * the first two.
 * @throws BAD_USER_INPUT that names the field.
 */
export function checkAgency(agency: AgencyDetails): void {
  const { id, kind, division, body, uscc } = agency;
  if (!AGENCY_ID.test(id) || id.length > AGENCY_ID_LIMIT)
    throw badUserInput('input.id', `lower case letters, digits and single hyphens, at most ${AGENCY_ID_LIMIT}`);
  if (!agency.nameZh.trim()) throw badUserInput('input.name', 'a name');
  if (kind === 'MARKET_REGULATOR' ? !division || !isDivisionCode(division) : division !== null)
    throw badUserInput('input.division', 'six digits of GB/T 2260 for a market regulator, nothing for others');
  if (kind === 'CERTIFICATION_BODY' ? !body || !/^\d{3}$/.test(body) : body !== null)
    throw badUserInput('input.body', 'the three-digit code of a certification body, nothing for others');
  if (kind === 'ENTERPRISE' && uscc === null) throw badUserInput('input.uscc', 'the USCC of the enterprise');
  if (uscc !== null && !isUscc(uscc)) throw badUserInput('input.uscc', 'a unified social credit code');
}

/**
 * Checks an agreement: it opens scopes of its purpose, at least one, and does not end before it begins.
 * @throws BAD_USER_INPUT that names the field.
 */
export function checkAgreement(agreement: Agreement): void {
  const allowed = scopesOf(agreement.purpose);
  if (agreement.scopes.length === 0 || agreement.scopes.some((scope) => !allowed.includes(scope)))
    throw badUserInput('input.scopes', `scopes of ${agreement.purpose}: ${allowed.join(' ')}`);
  if (agreement.validTo !== null && agreement.validTo < agreement.validFrom)
    throw badUserInput('input.validTo', 'a day not before validFrom');
  if (!agreement.legalBasis.instrument.trim()) throw badUserInput('input.legalBasis.instrument', 'an instrument');
}

/**
 * The public half of a key for `private_key_jwt`: P-256 (ES256) or RSA of 2,048 bits and more (PS256, RS256). Private members are dropped.
 * @throws BAD_USER_INPUT for any other key.
 */
export function checkPublicKey(key: JsonWebKey): JsonWebKey {
  const expected = `a JWK of a P-256 key or of an RSA key of at least ${RSA_BITS} bits`;
  const { kty, crv, x, y, n, e } = key;
  const half: JsonWebKey | null =
    kty === 'EC' && crv === 'P-256' && x && y ? { kty, crv, x, y } : kty === 'RSA' && n && e ? { kty, n, e } : null;
  if (!half) throw badUserInput('input.publicKey', expected);
  try {
    const { asymmetricKeyDetails } = createPublicKey({ key: half, format: 'jwk' });
    if (kty === 'EC' || (asymmetricKeyDetails?.modulusLength ?? 0) >= RSA_BITS) return half;
  } catch {
    // Falls through to the one error for every key that is none.
  }
  throw badUserInput('input.publicKey', expected);
}
