import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { CommandError } from '../../exit-codes.ts';

/** The code of which each file holds a part: `<agency>.<part>`. */
export async function codeIn(files: readonly string[]): Promise<{ readonly agency: string; readonly code: string }> {
  const texts = await Promise.all(files.map(async (file) => (await readFile(file, 'utf8')).trim().split('.')));
  const agency = texts[0]?.[0] ?? '';
  const wrong = texts.findIndex(([of, ...parts]) => of !== agency || parts.length === 0 || parts.includes(''));
  if (wrong >= 0) throw new CommandError(`${files[wrong]}: expected an enrolment code of one agency, <agency>.<code>.`);
  return { agency, code: texts.flatMap(([, ...parts]) => parts).join('.') };
}

/** The text of a key file; a new key where there is no file yet. */
export async function keyOf(file: string): Promise<string> {
  const there = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (there !== undefined) return there;
  const { privateKey } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  await writeFile(file, privateKey, { mode: 0o600, flag: 'wx', flush: true });
  return privateKey;
}

/** @throws CommandError when the file holds no key */
export function publicHalf(text: string, file: string) {
  try {
    const key = text.trimStart().startsWith('{')
      ? createPublicKey({ key: JSON.parse(text), format: 'jwk' })
      : createPublicKey(text);
    const { kty = '', crv, x, y, n, e } = key.export({ format: 'jwk' });
    return { kty, crv: crv ?? null, x: x ?? null, y: y ?? null, n: n ?? null, e: e ?? null };
  } catch {
    throw new CommandError(`${file}: expected a P-256 or RSA key, PEM or JWK.`);
  }
}
