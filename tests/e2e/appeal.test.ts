import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { isMalformed, readEvent } from '../../schema/domain/events/read-event.ts';
import { MemoryFacts } from '../../subgraphs/claims/fixtures.ts';
import type { Models } from '../../subgraphs/disputes/model.ts';
import type { Services } from '../../subgraphs/disputes/service.ts';
import disputes from '../../subgraphs/disputes/subgraph.ts';
import { subjectsModel } from '../../subgraphs/disputes/view.ts';
import { projectEvent } from '../../subgraphs/shared/read-model/read-model.ts';
import { bodyOf, enterpriseOf, regulatorOf } from '../support/certificate-callers.ts';
import { startCertificates, type TestSubgraph } from '../support/certificates-subgraph.ts';
import { type DutiesHub, startDutiesHub } from '../support/duties-hub.ts';
import type { TestEvent } from '../support/events.ts';
import { movableClock } from '../support/movable-clock.ts';
import { type SubgraphHarness, startSubgraph } from '../support/subgraph-harness.ts';

/** A suspension that should not have been, from the body's decision to the fact put right: three subgraphs on real stores, by the events that they publish. FICTIONAL. */
const NUMBER = 'G2024101128888001';
const HOLDER = {
  uscc: '91320211YQ0006850C',
  name: '无锡蠡澄涂料有限公司',
  address: '江苏省无锡市滨湖区样例路1号',
  divisionCode: '320211',
};
const BODY: Caller = { ...bodyOf('101'), scopes: ['public', 'certificates:report', 'records:own'] };
const SECOND: Caller = { ...BODY, agency: 'test-second-person' };
const OWNER = enterpriseOf(HOLDER.uscc);
const BYSTANDERS: readonly Caller[] = [
  { ...enterpriseOf('91330421YQ0012337C'), agency: 'another-enterprise' },
  { ...bodyOf('102'), agency: 'another-body' },
  regulatorOf('320000'),
  { ...PUBLIC_CALLER, kind: 'MINISTRY', agency: 'ministry', scopes: ['public', 'supervision:read'] },
];
const SUSPENDED_ON = '2026-11-10';

const clock = movableClock('2026-11-02T01:00:00Z');
const facts = new MemoryFacts();
let certificates: TestSubgraph;
let appeals: SubgraphHarness<Models, Services, Record<string, never>>;
let duties: DutiesHub;
/** Up to where each feed was followed. */
const read = { certificates: 0, disputes: 0 };

beforeAll(async () => {
  certificates = await startCertificates(clock);
  appeals = await startSubgraph(disputes, { clock, readModel: () => facts });
  duties = await startDutiesHub('2026-11-02T01:00:00Z');
});
afterAll(async () => {
  await certificates?.stop();
  await appeals?.stop();
  await duties?.stop();
});

/** The feeds' news goes where they are followed: the appeals' view and service, and the duties. */
async function follow(): Promise<void> {
  for (const raw of await certificates.published(read.certificates)) {
    read.certificates = raw.seq;
    if (raw.key !== NUMBER) continue;
    const event = readEvent(raw);
    if (isMalformed(event) || event.type === null) throw new Error('An event of a certificate can not be read.');
    projectEvent(subjectsModel.project, event, facts);
    await appeals.instance.kit.write((scope) => appeals.instance.services.appeals.follow([event], scope));
    if (event.type === 'CertificateChanged') await duties.tell({ type: event.type, fact: event.fact } as TestEvent);
  }
  for (const raw of (await appeals.instance.feed.read(read.disputes, 100)).events) {
    read.disputes = raw.seq;
    await duties.tell({ type: 'AppealChanged', fact: raw.fact } as TestEvent);
  }
  await duties.at(clock.now().toISOString());
  await duties.settle();
}

async function at(instant: string): Promise<void> {
  clock.set(instant);
  await follow();
}

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it has asked for
async function ask(query: string, caller: Caller, variables: Record<string, unknown> = {}): Promise<any> {
  const { data, errors } = await appeals.execute(query, variables, caller);
  if (errors) throw new Error(`${query}\n${JSON.stringify(errors)}`);
  return data;
}

const tasksOf = async (caller: Caller): Promise<Record<string, unknown>[]> => {
  const query = `{ myTasks(filter: { states: [OPEN, TAKEN, DONE, CLOSED] }) { edges { node { rule subject state due } } } }`;
  const { data } = await duties.ask(query, caller);
  return data.myTasks.edges
    .map(({ node }: { node: Record<string, unknown> }) => node)
    .filter(({ rule }: Record<string, unknown>) => String(rule).startsWith('APPEAL'));
};

describe('an appeal (DIS-01)', () => {
  it('leads from a suspension through the decision and the owner’s task to the corrected certificate', async () => {
    const row = {
      number: NUMBER,
      scheme: 'GREEN_BUILDING_MATERIAL',
      starGrade: 3,
      holder: HOLDER,
      basis: ['T/CECS 10039-2019'],
      products: [{ name: '墙面涂料', models: ['MX-1'] }],
      firstIssuedOn: '2024-05-06',
      expiresOn: '2029-05-05',
    };
    await certificates.dataOf(
      'mutation ($input: ReportCertificatesInput!) { reportCertificates(input: $input) { accepted } }',
      { input: { certificates: [row] } },
      BODY,
    );
    await at('2026-11-10T01:00:00Z');
    const suspend = { certificateNumber: NUMBER, event: 'SUSPEND', on: SUSPENDED_ON, reasonCode: 'SUS-12' };
    await certificates.dataOf(
      'mutation ($input: ChangeCertificateStatusInput!) { changeCertificateStatus(input: $input) { changed } }',
      { input: suspend },
      BODY,
    );
    await at('2026-11-12T01:00:00Z');

    // The holder appeals within ten working days; the body has a task until the last day of its month.
    const filed = await ask(
      'mutation ($input: FileAppealInput!) { fileAppeal(input: $input) { appeal { id due contestedOn assignee } } }',
      OWNER,
      {
        input: {
          reference: '申-1',
          kind: 'STATUS_DECISION',
          subject: NUMBER,
          grounds: '监督检查所指型号不是本证书的型号',
          papers: [{ name: '型号说明', sha256: 'a'.repeat(64) }],
        },
      },
    );
    const { id } = filed.fileAppeal.appeal;
    expect(filed.fileAppeal.appeal).toMatchObject({
      due: '2026-12-14',
      contestedOn: SUSPENDED_ON,
      assignee: 'BODY:101',
    });
    await follow();
    expect(await tasksOf(BODY)).toMatchObject([{ rule: 'APPEAL_DECISION', subject: id, state: 'OPEN' }]);

    // Nobody else learns of it: not by the appeals, not by the duties.
    for (const caller of BYSTANDERS) {
      expect((await ask('{ appeals { edges { node { id } } } }', caller)).appeals.edges).toEqual([]);
      expect(await tasksOf(caller)).toEqual([]);
      const { data } = await duties.ask('{ deadlines { edges { node { rule } } } }', caller);
      expect(JSON.stringify(data.deadlines)).not.toContain('APPEAL');
    }

    await at('2026-11-18T01:00:00Z');
    await ask('mutation ($input: DecideAppealInput!) { decideAppeal(input: $input) { appeal { state } } }', BODY, {
      input: { appeal: id, outcome: 'UPHELD', reasons: '经核实，所检型号不在证书范围内', remedy: '撤销暂停决定' },
    });
    await follow();
    expect(await tasksOf(BODY)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ rule: 'APPEAL_DECISION', state: 'CLOSED' }),
        expect.objectContaining({ rule: 'APPEAL_REMEDY', state: 'OPEN', due: '2026-11-25' }),
      ]),
    );
    const statusOf = async () => {
      const { certificate } = await certificates.dataOf<{ certificate: { status: string } }>(
        'query ($number: String!) { certificate(number: $number) { status } }',
        { number: NUMBER },
        BODY,
      );
      return certificate.status;
    };
    // The decision changes no fact by itself.
    expect(await statusOf()).toBe('SUSPENDED');

    await at('2026-11-20T01:00:00Z');
    const annul = {
      certificateNumber: NUMBER,
      event: 'SUSPEND',
      on: SUSPENDED_ON,
      grounds: '申诉成立',
      evidence: [id],
    };
    const asked = await certificates.dataOf<{ annulStatusEvent: { id: string; state: string } }>(
      'mutation ($input: AnnulStatusEventInput!) { annulStatusEvent(input: $input) { id state } }',
      { input: annul },
      BODY,
    );
    expect(asked.annulStatusEvent.state).toBe('AWAITING_SECOND_PERSON');
    await follow();
    expect((await ask(`{ appeal(id: "${id}") { remediedOn } }`, OWNER)).appeal.remediedOn).toBeNull();
    await certificates.dataOf(
      'mutation ($input: ConfirmCorrectionInput!) { confirmCorrection(input: $input) { state } }',
      { input: { id: asked.annulStatusEvent.id } },
      SECOND,
    );
    expect(await statusOf()).toBe('VALID');
    await follow();
    expect((await ask(`{ appeal(id: "${id}") { state remediedOn } }`, OWNER)).appeal).toEqual({
      state: 'UPHELD',
      remediedOn: '2026-11-20',
    });
    await follow();
    expect((await tasksOf(BODY)).map(({ state }) => state)).toEqual(['CLOSED', 'CLOSED']);
  });
});
