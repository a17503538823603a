import { describe, expect, it } from 'vitest';
import { clientAddress, requestSource } from './request-source.ts';

const from = (remoteAddress: string, forwarded?: string) =>
  ({ socket: { remoteAddress }, headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded } }) as never;

describe('where a request came from', () => {
  it.each([
    ['8.8.8.8', undefined, '8.8.8.8'],
    ['::ffff:8.8.8.8', undefined, '8.8.8.8'],
    // From outside the header is anybody's to write.
    ['8.8.8.8', '1.2.3.4', '8.8.8.8'],
    ['127.0.0.1', '1.2.3.4', '1.2.3.4'],
    // What stood in it before the operator's proxy added its own was written by the client.
    ['10.0.0.7', '9.9.9.9, 1.2.3.4', '1.2.3.4'],
    ['10.0.0.7', 'nonsense', '10.0.0.7'],
    ['10.0.0.7', undefined, '10.0.0.7'],
  ])('is told for %s with %j', (peer, forwarded, expected) => {
    expect(clientAddress(from(peer, forwarded))).toBe(expected);
  });

  it('is one place for who comes from outside, whatever it writes into the header', () => {
    const places = Array.from({ length: 30 }, (_, one) => requestSource(from('8.8.8.8', `203.0.113.${one}`)));
    expect(new Set(places).size).toBe(1);
  });

  it('is one place for a whole customer of IPv6, and another for another', () => {
    const one = requestSource(from('2a01:4f8:1:2::1'));
    expect(requestSource(from('2a01:04f8:0001:0002:aaaa:bbbb:cccc:dddd'))).toBe(one);
    expect(requestSource(from('2a01:4f8:1:3::1'))).not.toBe(one);
    expect(requestSource(from('2a01:4f8::1'))).toBe(requestSource(from('2a01:4f8:0:0:1::2')));
    expect(one).not.toContain('2a01');
  });
});
