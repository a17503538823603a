import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, startOfDay } from '../../schema/domain/day.ts';
import { LANDMARKS } from '../../subgraphs/sample-world/landmarks.ts';
import { systemClock } from '../../subgraphs/shared/clock.ts';
import { addPlatforms } from '../support/further-platforms.ts';
import { type Hub, startHub } from '../support/hub.ts';
import { loadedDirectory } from '../support/loaded-directory.ts';

/** Units a day of a platform that has used them up soon. */
const QUOTA = 12;
/** How far apart two clocks may read the time until midnight on a busy machine. */
const SLACK_SECONDS = 120;

let hub: Hub;
beforeAll(async () => {
  const directory = await loadedDirectory();
  await addPlatforms(directory, { 'demo-second-platform': null, 'demo-small-platform': QUOTA });
  hub = await startHub({ directory });
}, 600_000);
afterAll(() => hub?.stop(), 60_000);

async function rest(method: string, path: string, token: string, body?: unknown) {
  const response = await fetch(`${hub.url}/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    signal: AbortSignal.timeout(60_000),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text };
}

describe('the quota of an agreement below /api/v1', () => {
  it('used up: 429, a problem, and when to come back; for files of jobs too, and for nobody else', async () => {
    const token = await hub.token('demo-small-platform', 'CLAIM_CHECK');
    const made = await rest('POST', '/claim-jobs', token, { idempotencyKey: 'small', format: 'CSV' });
    const { id } = (JSON.parse(made.text) as { job: { id: string } }).job;
    const claims = [{ reference: 'a', certificateNumber: LANDMARKS.validActivityOne }];
    const verify = () => rest('POST', '/claims/verify', token, { claims });
    let refused = await verify();
    expect(refused.status).toBe(200);
    for (let round = 0; round < QUOTA && refused.status === 200; round++) refused = await verify();
    for (const { status, headers, text } of [refused, await rest('PUT', `/claim-jobs/${id}/file`, token, 'a')]) {
      expect([status, headers.get('content-type')]).toEqual([429, 'application/problem+json; charset=utf-8']);
      // A quota is by the day of Beijing.
      const now = new Date();
      const midnight = startOfDay(addDays(systemClock.today(), 1));
      const seconds = Number(headers.get('retry-after'));
      expect(Math.abs(seconds - (midnight.getTime() - now.getTime()) / 1000)).toBeLessThan(SLACK_SECONDS);
      expect(JSON.parse(text)).toMatchObject({
        type: 'urn:yunqiao:error:QUOTA_EXCEEDED',
        status: 429,
        code: 'QUOTA_EXCEEDED',
        retryAfterSeconds: seconds,
      });
    }
    const other = await hub.token('demo-ecommerce', 'CLAIM_CHECK');
    expect((await rest('POST', '/claims/verify', other, { claims })).status).toBe(200);
  });
});

describe('a job of another platform that may do the same', () => {
  const CREATE = { idempotencyKey: 'whose', format: 'CSV' };
  const QUERY = 'query ($id: ID!) { claimJob(id: $id) { state } }';
  const mutation = (name: string, type: string) =>
    `mutation ($id: ID!) { ${name}(input: { id: $id }) { job { ${type} } } }`;

  /** What a platform is told of a job, by REST, files and GraphQL, with nothing in it that is the question's own. */
  async function told(id: string, token: string) {
    const asked = [
      await rest('GET', `/claim-jobs/${id}`, token),
      await rest('POST', `/claim-jobs/${id}/cancel`, token),
      await rest('POST', `/claim-jobs/${id}/start`, token),
      await rest('PUT', `/claim-jobs/${id}/file`, token, 'a,b'),
      await rest('GET', `/claim-jobs/${id}/result.csv`, token),
      await rest('GET', `/claim-jobs/${id}/result.ndjson`, token),
    ];
    const graphql = [
      await hub.graphql(QUERY, { id }, token),
      await hub.graphql(mutation('cancelClaimJob', 'state'), { id }, token),
      await hub.graphql(mutation('startClaimJob', 'state'), { id }, token),
    ];
    const names = (text: string) =>
      text.replaceAll(id, '<id>').replace(/"requestId":"[^"]*"/g, '"requestId":"<request>"');
    return {
      rest: asked.map(({ status, headers, text }) => ({
        status,
        text: names(text),
        headers: [...headers].filter(([name]) => !['date', 'x-request-id'].includes(name)),
      })),
      graphql: names(JSON.stringify(graphql)),
    };
  }

  it('is none: whatever is asked, the answer is that of a job that there never was', async () => {
    const [mine, theirs] = await Promise.all([
      hub.token('demo-ecommerce', 'CLAIM_CHECK'),
      hub.token('demo-second-platform', 'CLAIM_CHECK'),
    ]);
    const created = await rest('POST', '/claim-jobs', mine, CREATE);
    const { id } = (JSON.parse(created.text) as { job: { id: string } }).job;
    const never = [...id].reverse().join('');
    const other = await told(id, theirs);
    expect(other).toEqual(await told(never, theirs));
    expect(other.rest.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404]);
    expect(other.graphql).toContain('"claimJob":null');
    // The owner has it still, as it was, and the same key of the other platform is another job.
    expect(JSON.parse((await rest('GET', `/claim-jobs/${id}`, mine)).text)).toMatchObject({
      id,
      state: 'AWAITING_FILE',
    });
    const same = await rest('POST', '/claim-jobs', theirs, CREATE);
    const { job } = JSON.parse(same.text) as { job: { id: string } };
    expect([same.status, job.id === id]).toEqual([201, false]);
  });
});
