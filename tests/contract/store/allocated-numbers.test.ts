import { expect, it } from 'vitest';
import { createModels } from '../../../subgraphs/certificates/model.ts';
import { createNumberService } from '../../../subgraphs/certificates/number-service.ts';
import { bodyDocument } from '../../../subgraphs/certificates/records.ts';
import { body } from '../../../subgraphs/claims/fixtures.ts';
import { fixedClock } from '../../../subgraphs/shared/clock.ts';
import { createWrite } from '../../../subgraphs/shared/outbox.ts';
import { operator } from '../../support/certificate-callers.ts';
import { describeStores } from './stores.ts';

const WRITERS = 16;
const COUNT = 5;

/** Digits of a generator that draws the same ones often, as a secure one does when a year is nearly full. */
function narrowDigits(): (count: number) => string {
  let state = 7;
  return (count) => {
    state = (state * 48271) % 2147483647;
    return String(state % 120).padStart(count, '0');
  };
}

describeStores('certificate numbers that the hub gives', (test) => {
  it('MI-02, NUM-04: are each given once, to 16 writers at once that draw the same ones', async () => {
    const clock = fixedClock('2026-11-22T04:00:00Z');
    const models = createModels(test.database);
    for (const model of Object.values(models)) await model.createCollection();
    await models.bodies.create(
      bodyDocument(body({ code: '102', approvals: [{ from: '2020-01-01', to: null, projectCodes: null }] })),
    );
    const write = createWrite(test.store, test.database, clock);
    // Each writer is a process of its own: nothing but the store is between them.
    const services = Array.from({ length: WRITERS }, () =>
      createNumberService({ models, write, clock }, narrowDigits()),
    );
    const request = (writer: number) => ({
      bodyCode: '102',
      projectCode: '006',
      count: COUNT,
      idempotencyKey: `writer-${writer}`,
    });
    const given = await Promise.all(services.map((service, writer) => service.allocate(operator, request(writer))));
    expect(new Set(given.flat()).size).toBe(WRITERS * COUNT);
    // Asked again, each writer has its own.
    expect(await services[3]?.allocate(operator, request(3))).toEqual(given[3]);
  });
});
