import { createPublicKey, verify } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { newSecret, rotated, shownSecret } from '../../../subgraphs/shared/signing-secrets.ts';
import { webhookHeaders } from './signature.ts';

const BODY = JSON.stringify({ type: 'TEST', data: { 名: '值' } });
const NOW = new Date();

describe('signatures of webhooks', () => {
  it('agree with the published example of the conventions', () => {
    // https://www.standardwebhooks.com: the example of the specification's libraries.
    const secret = { secret: 'MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', publicKey: null };
    const at = new Date(1_614_265_330_000);
    const headers = webhookHeaders('msg_p5jXN8AQM9LWM0D4loKWxJek', at, '{"test": 2432232314}', [secret]);
    expect(headers['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });

  it('are taken by the published library with the secret that was shown, and with no other', () => {
    const [secret, other] = [newSecret('HMAC_SHA256'), newSecret('HMAC_SHA256')];
    const headers = webhookHeaders('msg_1', NOW, BODY, [secret]);
    expect(new Webhook(shownSecret(secret)).verify(BODY, headers)).toEqual(JSON.parse(BODY));
    expect(() => new Webhook(shownSecret(other)).verify(BODY, headers)).toThrow();
    expect(() => new Webhook(shownSecret(secret)).verify(`${BODY} `, headers)).toThrow();
  });

  it('are taken with the old secret and with the new one while they change over', () => {
    const before = [newSecret('HMAC_SHA256')];
    const after = rotated(before, 'HMAC_SHA256', NOW);
    const headers = webhookHeaders('msg_1', NOW, BODY, after);
    for (const secret of after) expect(new Webhook(shownSecret(secret)).verify(BODY, headers)).toBeTruthy();
    expect(after[0]?.until?.getTime()).toBe(NOW.getTime() + 24 * 3_600_000);
    expect(rotated(after, 'HMAC_SHA256', new Date(NOW.getTime() + 25 * 3_600_000))).toHaveLength(2);
  });

  it('are those of ed25519 for whoever holds the public key only', () => {
    const secret = newSecret('ED25519');
    const headers = webhookHeaders('msg_1', NOW, BODY, [secret]);
    const [version, signature = ''] = (headers['webhook-signature'] ?? '').split(',');
    const raw = Buffer.from(shownSecret(secret).replace('whpk_', ''), 'base64');
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') }, format: 'jwk' });
    const signed = `msg_1.${headers['webhook-timestamp']}.${BODY}`;
    expect(version).toBe('v1a');
    expect(verify(null, Buffer.from(signed), key, Buffer.from(signature, 'base64'))).toBe(true);
    expect(verify(null, Buffer.from(`${signed} `), key, Buffer.from(signature, 'base64'))).toBe(false);
  });
});
