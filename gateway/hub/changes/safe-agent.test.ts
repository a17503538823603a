import type { LookupAddress } from 'node:dns';
import { describe, expect, it } from 'vitest';
import { isLoopback, isPublicAddress } from '../../../schema/contract/public-addresses.ts';
import { startWebhookReceiver } from '../../../tests/support/webhook-receiver.ts';
import { createSafeAgent, isAllowedHost, type Lookup } from './safe-agent.ts';
import { send } from './send.ts';

const answering =
  (...turns: readonly (readonly string[])[]): Lookup =>
  (_host, _options, done) => {
    const addresses = turns.length > 1 ? (turns as string[][]).shift() : turns[0];
    done(
      null,
      (addresses ?? []).map((address): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  };

describe('addresses of webhooks (SSRF)', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '192.0.2.1',
    '198.51.100.7',
    '203.0.113.9',
    '198.18.0.1',
    '::1',
    '::',
    '::ffff:10.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::a00:1',
    'fe80::1',
    'fc00::1',
    'fd12::1',
    'ff02::1',
    '2001:db8::1',
    '2002:a00:1::',
    '2001::1',
    'fe80::1%eth0',
    'no address',
  ])('%s is not public', (address) => expect(isPublicAddress(address)).toBe(false));

  it.each(['8.8.8.8', '1.1.1.1', '223.5.5.5', '2400:3200::1', '2606:4700:4700::1111'])('%s is public', (address) =>
    expect(isPublicAddress(address)).toBe(true),
  );

  it('knows this machine by every name that it has', () => {
    for (const host of ['localhost', '127.0.0.1', '127.9.9.9', '::1']) expect(isLoopback(host)).toBe(true);
    for (const host of ['localhost.example.com', '128.0.0.1', 'example.com']) expect(isLoopback(host)).toBe(false);
    expect(isAllowedHost(new URL('http://127.0.0.1/'), false)).toBe(false);
    expect(isAllowedHost(new URL('http://127.0.0.1/'), true)).toBe(true);
    expect(isAllowedHost(new URL('https://10.0.0.1/'), true)).toBe(false);
    expect(isAllowedHost(new URL('http://example.com/'), true)).toBe(false);
  });

  it('never connects to where a name leads inside, also when it led outside when it was looked at before (DNS rebinding)', async () => {
    const receiver = await startWebhookReceiver();
    const port = new URL(receiver.url).port;
    const to = { url: `https://rebinding.example.com:${port}/`, mayBeLoopback: false, secrets: [] };
    for (const lookup of [
      answering(['127.0.0.1']),
      answering(['8.8.8.8', '127.0.0.1']),
      answering(['::1']),
      answering([]),
    ]) {
      const agent = createSafeAgent({ mayBeLoopback: false, lookup });
      expect(await send(agent, to, 'msg_1', '{}', new Date())).toMatchObject({
        isDelivered: false,
        error: 'ADDRESS_REFUSED',
      });
      await agent.destroy();
    }
    // A demonstration posts to this machine by its own names, and not by a name that somebody else has given it.
    const demo = createSafeAgent({ mayBeLoopback: true, lookup: answering(['127.0.0.1']) });
    const attempt = await send(demo, { ...to, mayBeLoopback: true }, 'msg_1', '{}', new Date());
    expect(attempt.error).toBe('ADDRESS_REFUSED');
    await demo.destroy();
    expect(receiver.attempts).toEqual([]);
    await receiver.stop();
  });

  it('does not follow where a receiver leads', async () => {
    const receiver = await startWebhookReceiver();
    receiver.answerWith(() => 302);
    const agent = createSafeAgent({ mayBeLoopback: true });
    const attempt = await send(
      agent,
      { url: receiver.url, mayBeLoopback: true, secrets: [] },
      'msg_1',
      '{}',
      new Date(),
    );
    expect(attempt).toMatchObject({ isDelivered: false, status: 302 });
    await agent.destroy();
    await receiver.stop();
  });
});
