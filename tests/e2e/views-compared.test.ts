import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordsModel } from '../../subgraphs/catalogue/view.ts';
import { openEnvironment, viewFolder } from '../../subgraphs/shared/read-model/environment.ts';
import { type Hub, startHub } from '../support/hub.ts';

const VIEW = 'catalogue/records';
const STANDARD = 'standard/GB/T 35601';

let hub: Hub;
beforeAll(async () => {
  // Few records: every one is compared in every round.
  hub = await startHub({ env: { SAMPLE_DATA: 'none', VIEWS_COMPARED_SECONDS: '2' } });
}, 120_000);
afterAll(() => hub?.stop());

interface Compared {
  readonly state: string;
  readonly facts: number;
  readonly differing?: readonly { readonly view: string; readonly differences: number; readonly rebuiltAt: string }[];
}
const compared = async () => {
  const response = await fetch(`${hub.url}/readyz`);
  const { parts } = (await response.json()) as { readonly parts: { readonly compared: Compared } };
  return { code: response.status, ...parts.compared };
};
const metric = async (name: string) => {
  const text = await (await fetch(`${hub.url}/metrics`)).text();
  const line = text.split('\n').find((one) => one.startsWith(`${name}{view="${VIEW}"} `));
  return line === undefined ? null : Number(line.slice(line.lastIndexOf(' ')));
};
/** The view's file, as whoever writes it sees it. */
const inFile = async <T>(work: (file: ReturnType<typeof openEnvironment>) => T): Promise<T> => {
  const folder = viewFolder(join(hub.directory, 'read-models'), 'catalogue', recordsModel.name, recordsModel.version);
  const file = openEnvironment(folder, 'write');
  try {
    return work(file);
  } finally {
    await file.close();
  }
};

describe('a running hub that compares its views with the store (0079)', () => {
  it('tells of a record that is other than the store says by metric, readiness and log, and builds the view anew', async () => {
    await expect.poll(() => metric('yunqiao_view_compared_facts'), { timeout: 60_000 }).toBeGreaterThan(0);
    expect(await compared()).toMatchObject({ code: 200, state: 'ok' });
    expect(await metric('yunqiao_view_differences')).toBe(0);

    const right = await inFile((file) => file.get(STANDARD));
    expect(right).toBeTypeOf('object');
    // With a checksum that fits: nothing but the comparison sees it.
    const wrong = Object.fromEntries(
      Object.entries(right as object).map(([field, value]) => [field, typeof value === 'string' ? `${value}x` : value]),
    );
    await inFile((file) => file.transaction(() => file.put(STANDARD, wrong)));

    await expect.poll(() => metric('yunqiao_view_differences'), { timeout: 60_000 }).toBe(1);
    expect(await compared()).toMatchObject({ state: 'degraded', differing: [{ view: VIEW, differences: 1 }] });
    const line = hub
      .output()
      .split('\n')
      .find((one) => one.includes('a view is not what the store says'));
    expect(JSON.parse(line ?? '{}')).toMatchObject({
      level: 50,
      view: VIEW,
      records: 1,
      tables: ['standard'],
      builtAnew: true,
    });

    await expect.poll(() => inFile((file) => file.get(STANDARD)), { timeout: 60_000, interval: 500 }).toEqual(right);
    // While the view is built its machine is not ready; afterwards it asks for a person, and answers on.
    await expect.poll(async () => (await compared()).code, { timeout: 60_000, interval: 500 }).toBe(200);
    // Rounds after it find nothing more; that there was something is told for a day.
    await sleep(5_000);
    expect(await metric('yunqiao_view_differences')).toBe(1);
    expect(await metric('yunqiao_view_doubtful')).toBe(0);
    expect((await compared()).state).toBe('degraded');
  }, 180_000);
});
