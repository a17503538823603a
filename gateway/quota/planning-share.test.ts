import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SmallGateway, startSmallGateway } from '../../tests/support/small-gateway.ts';
import { createPlanningTime } from './planning-share.ts';

describe('time for planning', () => {
  it('may be spent at once up to the burst, and then by its share', () => {
    let clock = 0;
    const time = createPlanningTime({ share: 0.25, burstMs: 100 }, () => clock);
    time.admit();
    time.spent(130);
    expect(() => time.admit()).toThrow(/New operations/);
    clock += 100;
    expect(() => time.admit()).toThrow();
    clock += 40;
    time.admit();
    clock += 1_000_000;
    time.admit();
    time.spent(101);
    expect(() => time.admit()).toThrow();
  });

  it('never lets a stream of new operations take more than the share', () => {
    let clock = 0;
    const time = createPlanningTime({ share: 0.2, burstMs: 500 }, () => clock);
    let planned = 0;
    while (clock < 120_000) {
      try {
        time.admit();
        clock += 4;
        planned += 4;
        time.spent(4);
      } catch {
        clock += 1;
      }
    }
    expect(planned).toBeLessThan(0.2 * 120_000 + 510);
    expect(planned).toBeGreaterThan(0.19 * 120_000);
  });
});

describe('a stream of ever new operations without a token', () => {
  let hub: SmallGateway;
  let count = 0;
  const next = () => `{ book(id: "1") { title a${++count}: title } }`;

  beforeEach(async () => {
    hub = await startSmallGateway({ more: { publicPlanning: { share: 0.001, burstMs: 1 } } });
  });
  afterEach(() => hub.gateway.close());

  it('is refused with the time to wait, while what was sent before and what agencies send is answered', async () => {
    const first = next();
    expect((await hub.ask(first)).status).toBe(200);
    const refused = await hub.ask(next());
    expect(refused.status).toBe(429);
    expect(refused.body.errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED' });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await hub.ask(first)).body.data).toMatchObject({ book: { title: 'On Certification' } });
    const token = hub.tokenWith('loans:read');
    for (let times = 0; times < 5; times++) expect((await hub.ask(next(), { token })).status).toBe(200);
  });

  it('is refused too where only the conditions are new', async () => {
    const query = 'query ($a: Boolean!) { book(id: "1") { title id @include(if: $a) } }';
    await hub.ask(query, { variables: { a: true } });
    expect((await hub.ask(query, { variables: { a: false } })).status).toBe(429);
  });
});
