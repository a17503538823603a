import { describe, expect, it } from 'vitest';
import { AGENCY_KINDS } from '../../schema/contract/caller.ts';
import { keyPair } from '../../tests/support/key-pair.ts';
import { checkAgency, checkAgreement, checkPublicKey } from './registration.ts';
import { DEMO_AGENCIES } from './sample.ts';

const [operator] = DEMO_AGENCIES;
if (!operator) throw new Error('There are demo agencies.');
const { details } = operator;
const [agreement] = operator.agreements;
if (!agreement) throw new Error('The demo operator has agreements.');
const at = (argument: string) => expect.objectContaining({ extensions: expect.objectContaining({ argument }) });

describe('registering an agency', () => {
  it('accepts every demo agency and each kind once', () => {
    for (const demo of DEMO_AGENCIES) {
      checkAgency(demo.details);
      for (const each of demo.agreements) checkAgreement(each);
    }
    expect(new Set(DEMO_AGENCIES.map((demo) => demo.details.kind))).toEqual(new Set(AGENCY_KINDS));
  });

  it.each([
    [{ id: 'Demo' }, 'input.id'],
    [{ id: 'a--b' }, 'input.id'],
    [{ id: 'a'.repeat(65) }, 'input.id'],
    [{ nameZh: ' ' }, 'input.name'],
    [{ division: '330000' }, 'input.division'],
    [{ kind: 'MARKET_REGULATOR' }, 'input.division'],
    [{ kind: 'MARKET_REGULATOR', division: '33' }, 'input.division'],
    [{ body: '101' }, 'input.body'],
    [{ kind: 'CERTIFICATION_BODY' }, 'input.body'],
    [{ kind: 'ENTERPRISE' }, 'input.uscc'],
    [{ uscc: '91330502YQ0008223X' }, 'input.uscc'],
  ] as const)('refuses %j at %s', (changes, argument) => {
    expect(() => checkAgency({ ...details, ...changes })).toThrow(at(argument));
  });
});

describe('registering an agreement', () => {
  it.each([
    [{ scopes: [] }, 'input.scopes'],
    [{ scopes: ['certificates:read'] }, 'input.scopes'],
    [{ scopes: ['hub:identity'] }, 'input.scopes'],
    [{ validTo: '2020-12-31' }, 'input.validTo'],
    [{ legalBasis: { instrument: '', article: null } }, 'input.legalBasis.instrument'],
  ] as const)('refuses %j at %s', (changes, argument) => {
    expect(() => checkAgreement({ ...agreement, ...changes })).toThrow(at(argument));
  });
});

describe('registering a public key', () => {
  it('keeps the public half of a P-256 key and of an RSA key', () => {
    const { privateKey } = keyPair('P-256');
    const kept = checkPublicKey(privateKey.export({ format: 'jwk' }));
    expect(Object.keys(kept).sort()).toEqual(['crv', 'kty', 'x', 'y']);
    const rsa = keyPair(2_048);
    expect(Object.keys(checkPublicKey(rsa.privateKey.export({ format: 'jwk' }))).sort()).toEqual(['e', 'kty', 'n']);
  });

  it('refuses short RSA keys, other curves and what is no key', () => {
    const short = keyPair(1_024).publicKey.export({ format: 'jwk' });
    const p384 = keyPair('P-384').publicKey.export({ format: 'jwk' });
    for (const key of [short, p384, { kty: 'EC', crv: 'P-256', x: 'AA', y: 'AA' }, { kty: 'oct', k: 'AA' }]) {
      expect(() => checkPublicKey(key)).toThrow(at('input.publicKey'));
    }
  });
});
