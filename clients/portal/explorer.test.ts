import Fastify from 'fastify';
import { beforeAll, describe, expect, it } from 'vitest';
import { hostileHub } from '../../tests/support/hostile-hub.ts';
import { dataOf, type HubClient } from '../../tests/support/hub.ts';
import { sharedHub } from '../../tests/support/shared-hub.ts';
import { EXPLORER_EXAMPLES } from './explorer-examples.ts';
import { registerPortal } from './portal.tsx';

/** An agency of the sample data for each purpose. */
const AGENCIES: Readonly<Record<string, string>> = {
  CLAIM_CHECK: 'demo-ecommerce',
  SUPERVISION: 'demo-regulator-zj',
  PROCUREMENT: 'demo-procurement',
  REPORTING: 'demo-body-101',
  DECLARING: 'demo-enterprise',
  UNDERWRITING: 'demo-insurer',
  OWN_RECORDS: 'demo-enterprise',
  OPERATIONS: 'demo-enterprise',
};

describe('the explorer page', () => {
  it('runs scripts and styles of the hub only, none of them inline', async () => {
    const app = Fastify();
    registerPortal(app, { origin: () => 'https://hub.example', fetch: hostileHub() });
    const { headers, body } = await app.inject({ url: '/explorer', headers: { accept: 'text/html' } });
    const policy = Object.fromEntries(
      String(headers['content-security-policy'])
        .split('; ')
        .map((directive) => directive.split(/ (.*)/) as [string, string]),
    );
    expect(policy).toMatchObject({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'connect-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'self'",
      'frame-ancestors': "'none'",
    });
    expect(Object.values(policy).join(' ')).not.toMatch(/unsafe|\*|https?:|blob:/);
    const scripts = [...body.matchAll(/<script\b([^>]*)>([^<]*)/g)];
    expect(scripts.length).toBeGreaterThan(3);
    for (const [, attributes, inline] of scripts)
      expect([attributes?.includes('src="/assets/'), inline]).toEqual([true, '']);
    expect(body).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/i);
    // A secret is in no address, whatever a browser without script does with the form; and nothing is typed where nothing reads it.
    expect(body).toMatch(/<form id="sign-in" method="post"[^>]* hidden/);
    await app.close();
  });
});

describe('the explorer of a hub', () => {
  let hub: HubClient;
  beforeAll(async () => {
    hub = await sharedHub();
  });

  it('is where a browser is led from the endpoint, and has everything it loads from the hub itself, compressed', async () => {
    const response = await fetch(`${hub.url}/graphql`, { headers: { accept: 'text/html' } });
    const page = await response.text();
    expect(response.url).toBe(`${hub.url}/explorer`);
    const loaded = [...page.matchAll(/<(?:script|link rel="(?:icon|stylesheet)"|img)[^>]*(?:src|href)="([^"]+)"/g)];
    expect(loaded.length).toBeGreaterThan(7);
    for (const [, address = ''] of loaded) {
      expect(address).toMatch(/^\/assets\//);
      const asset = await fetch(`${hub.url}${address}`, { headers: { 'accept-encoding': 'br' } });
      expect([address, asset.status, asset.headers.get('content-encoding')]).toEqual([address, 200, 'br']);
      const plain = await fetch(`${hub.url}${address}`, { headers: { 'accept-encoding': 'identity' } });
      expect(await asset.text()).toBe(await plain.text());
    }
  });

  it('has for every purpose an example of its own', () => {
    for (const purpose of Object.keys(AGENCIES))
      expect([purpose, EXPLORER_EXAMPLES.some((one) => one.for === purpose)]).toEqual([purpose, true]);
  });

  it.each(EXPLORER_EXAMPLES)(
    'offers $title for $for, which is answered as it stands',
    async ({ for: whom, operation }) => {
      const askers = whom === 'ANY' ? Object.entries(AGENCIES) : [[whom, AGENCIES[whom] ?? '']];
      for (const [purpose = '', agency = ''] of askers) {
        const token = whom === 'PUBLIC' ? undefined : await hub.token(agency, purpose);
        const data = await dataOf(hub, operation, {}, token);
        expect([purpose, JSON.stringify(data).length]).toEqual([purpose, expect.any(Number)]);
        expect(Object.values(data)).not.toContain(null);
      }
    },
  );
});
