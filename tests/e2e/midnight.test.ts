import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { addDays } from '../../schema/domain/day.ts';
import { LANDMARKS } from '../../subgraphs/sample-world/landmarks.ts';
import { systemClock } from '../../subgraphs/shared/clock.ts';
import { dataOf } from '../support/hub.ts';
import { type MovedHub, startMovedHub } from '../support/moved-hub.ts';
import { startWebhookReceiver, type WebhookReceiver } from '../support/webhook-receiver.ts';

const NUMBER = LANDMARKS.validActivityOne;
const TODAY = systemClock.today();
const TOMORROW = addDays(TODAY, 1);
/** Midnight in Shanghai is 16:00 of the day before in UTC. */
const MIDNIGHT = Date.parse(`${TODAY}T16:00:00Z`);
const MINUTE = 60_000;
const WITHIN = { timeout: 60_000, interval: 200 };

let hub: MovedHub;
let receiver: WebhookReceiver;
beforeAll(async () => {
  receiver = await startWebhookReceiver();
  hub = await startMovedHub(new Date(MIDNIGHT - 10 * MINUTE));
});
afterAll(async () => {
  await receiver?.stop();
  await hub?.stop();
});

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it has asked for
type Answered = any;
const ask = async (agency: string, purpose: string, query: string, variables: object = {}): Promise<Answered> =>
  dataOf(hub, query, { ...variables }, await hub.token(agency, purpose));
const mutate = async (agency: string, purpose: string, field: string, type: string, input: object): Promise<Answered> =>
  (await ask(agency, purpose, `mutation ($input: ${type}!) { ${field} }`, { input }))[field.match(/^\w+/)?.[0] ?? ''];

/** The messages of a kind that the platform has got, verified with the clock that signed them. */
function received(secret: string, type: string): Answered[] {
  vi.useFakeTimers({ toFake: ['Date'], now: hub.now() });
  try {
    return receiver.taken
      .map(({ body, headers }) => new Webhook(secret).verify(body, { ...headers }) as Answered)
      .filter((message) => message.type === type)
      .map(({ data }) => data);
  } finally {
    vi.useRealTimers();
  }
}

describe('a result lapses at midnight', () => {
  it('and everything that follows happens without being asked, until the listing is down and the task is closed (CAS-02, CAS-03, CB-02)', async () => {
    // A valid certificate is rested on a result of the same body whose last day is today.
    const { certificate } = await ask(
      'demo-body-101',
      'REPORTING',
      `{ certificate(number: "${NUMBER}") { effectiveStatus holder { uscc name } products { name models } } }`,
    );
    expect(certificate.effectiveStatus).toBe('VALID');
    const [product] = certificate.products;
    const result = {
      kind: 'ENVIRONMENTAL_LABELLING',
      number: 'EL-MIDNIGHT-1',
      issuerBodyCode: '101',
      holderUscc: certificate.holder.uscc,
      holderName: certificate.holder.name,
      productName: product.name,
      models: product.models,
      standard: 'HJ 571-2010',
    };
    const report = (terms: object[]) =>
      mutate(
        'demo-body-101',
        'REPORTING',
        'reportConformityResults(input: $input) { results { outcome result { id } fault { field reason } } }',
        'ReportConformityResultsInput',
        { results: [{ ...result, terms }] },
      );
    const first = await report([{ from: addDays(TODAY, -365), to: TODAY }]);
    expect(first.results[0]).toMatchObject({ fault: null });
    const resultId = first.results[0].result.id;
    await mutate('demo-body-101', 'REPORTING', 'fileReuse(input: $input) { outcome }', 'FileReuseInput', {
      certificateNumber: NUMBER,
      resultId,
      reuseClass: 'CLASS_1',
      decidedOn: TODAY,
    });

    // The platform watches what it sells.
    const { watchList } = await mutate(
      'demo-ecommerce',
      'CLAIM_CHECK',
      'registerWatchList(input: $input) { watchList { id } }',
      'RegisterWatchListInput',
      {
        name: 'sold here',
        kind: 'CERTIFICATE',
        add: [NUMBER],
      },
    );
    const { secret } = await mutate(
      'demo-ecommerce',
      'CLAIM_CHECK',
      'createSubscription(input: $input) { secret }',
      'CreateSubscriptionInput',
      {
        url: receiver.url,
        filter: { kinds: ['EFFECTIVE_STATUS_CHANGED', 'LEAD_ANSWERED'], watchList: watchList.id },
      },
    );
    expect(received(secret, 'EFFECTIVE_STATUS_CHANGED')).toEqual([]);

    await hub.moveTo(new Date(MIDNIGHT - 1_000));
    await vi.waitFor(() => expect(received(secret, 'EFFECTIVE_STATUS_CHANGED')).toHaveLength(1), WITHIN);
    const toldAfter = hub.now().getTime() - MIDNIGHT;
    console.info(`midnight to the platform: ${toldAfter} ms`);
    const [told] = received(secret, 'EFFECTIVE_STATUS_CHANGED');
    expect(told).toMatchObject({ certificateNumber: NUMBER, cause: 'REUSE_LINK' });
    expect(Date.parse(told.at)).toBeGreaterThanOrEqual(MIDNIGHT);

    const standing = async () =>
      (await ask('demo-ecommerce', 'CLAIM_CHECK', `{ certificate(number: "${NUMBER}") { effectiveStatus } }`))
        .certificate.effectiveStatus;
    expect(await standing()).toBe('SUSPENDED');
    const tasks = async () =>
      (
        await ask(
          'demo-body-101',
          'REPORTING',
          '{ myTasks(filter: { rule: REUSE_LINK_BROKEN, states: [OPEN, TAKEN, CLOSED] }, first: 200) { edges { node { id subject state assignee history { action note } } } } }',
        )
      ).myTasks.edges
        .map(({ node }: Answered) => node)
        .filter(({ subject }: Answered) => subject === resultId);
    expect(await tasks()).toMatchObject([{ state: 'OPEN', assignee: 'BODY:101' }]);
    const { myNotices } = await ask(
      'demo-body-101',
      'REPORTING',
      '{ myNotices(unreadOnly: true, first: 200) { edges { node { kind subject } } } }',
    );
    const notices = myNotices.edges.map(({ node }: Answered) => `${node.kind} ${node.subject}`);
    expect(notices).toContain(`STATUS_CHANGED CERTIFICATE:${NUMBER}`);
    expect(notices).toContain(`REUSE_LINK_BROKEN RESULT:${resultId}`);

    // The platform takes the listing down, and tells the regulator of the area, who answers.
    const lead = {
      reference: 'listing 1',
      kind: 'LAPSED',
      certificateNumber: NUMBER,
      listingUrl: 'https://shop.example/item/1',
      quantity: 12,
    };
    const { results } = await mutate(
      'demo-ecommerce',
      'CLAIM_CHECK',
      'reportLeads(input: $input) { results { lead fault } }',
      'ReportLeadsInput',
      { leads: [lead] },
    );
    expect(results[0].fault).toBeNull();
    const id = results[0].lead;
    const answer = (given: string, text: string) =>
      mutate(
        'demo-regulator-zj',
        'SUPERVISION',
        'answerLead(input: $input) { lead { state due } }',
        'AnswerLeadInput',
        { lead: id, answer: given, text },
      );
    expect((await answer('ACCEPT', '已受理')).lead.state).toBe('ACCEPTED');
    expect((await answer('CONFIRM', '属实，下架')).lead.state).toBe('CONFIRMED');
    await vi.waitFor(() => expect(received(secret, 'LEAD_ANSWERED').length).toBeGreaterThanOrEqual(2), WITHIN);
    const { lead: closed } = await mutate(
      'demo-ecommerce',
      'CLAIM_CHECK',
      'confirmTakedown(input: $input) { lead { state } }',
      'ConfirmTakedownInput',
      { lead: id, takenDownOn: TOMORROW },
    );
    expect(closed.state).toBe('CLOSED');

    // The body has the result renewed without a gap, so nothing was ever broken: nobody closes the task, and it is closed as void.
    const renewed = await report([
      { from: addDays(TODAY, -365), to: TODAY },
      { from: TOMORROW, to: addDays(TODAY, 365) },
    ]);
    expect(renewed.results[0]).toMatchObject({ fault: null });
    await vi.waitFor(
      async () =>
        expect(await tasks()).toMatchObject([{ state: 'CLOSED', history: [{}, { action: 'CLOSE', note: 'VOID' }] }]),
      WITHIN,
    );
    await vi.waitFor(() => expect(received(secret, 'EFFECTIVE_STATUS_CHANGED')).toHaveLength(2), WITHIN);
    expect(await standing()).toBe('VALID');
  });
});
