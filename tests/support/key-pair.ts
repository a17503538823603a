import {
  createPrivateKey,
  createPublicKey,
  type ECKeyPairOptions,
  generateKeyPairSync,
  type KeyObject,
  type RSAKeyPairOptions,
} from 'node:crypto';

const PEM = {
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
} as const;

/** A new key pair: a curve, or the bits of an RSA modulus. By way of its text, because exporting a generated key object may wait for ever (Node 20). */
export function keyPair(kind: 'P-256' | 'P-384' | number): {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
} {
  const { privateKey, publicKey } = typeof kind === 'number' ? rsa(kind) : ec(kind);
  return { privateKey: createPrivateKey(privateKey), publicKey: createPublicKey(publicKey) };
}

function rsa(modulusLength: number) {
  const options: RSAKeyPairOptions<'pem', 'pem'> = { modulusLength, ...PEM };
  return generateKeyPairSync('rsa', options);
}

function ec(namedCurve: string) {
  const options: ECKeyPairOptions<'pem', 'pem'> = { namedCurve, ...PEM };
  return generateKeyPairSync('ec', options);
}
