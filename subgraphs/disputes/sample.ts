import { addDays, type Day } from '../../schema/domain/day.ts';
import type { SampleWorld } from '../sample-world/world.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import { appealChanged, filed } from './appeal.ts';
import { readAppeal } from './appeal-input.ts';
import type { AppealDocument, Models } from './model.ts';

/** Appeals of the sample data. */
const COUNT = 6;
const GROUNDS = '样例：整改已于期限内完成，检测报告附后。(FICTIONAL)';
const REASONS = '样例：整改未经现场验证，维持原决定。(FICTIONAL)';

/** The expert group of the sample data. */
const EXPERTS = 'AGENCY:demo-expert-group';
const TECHNICAL = '样例：检测方法对该产品不适用，请专家组评审。(FICTIONAL)';
const OPINION = '样例：经评审，现行方法适用，建议不予支持。(FICTIONAL)';

/** Technical disputes before the expert group: one with its opinion, one that it has to give, one that waits to be referred. FICTIONAL. */
function technicalDisputes(world: SampleWorld, today: Day): AppealDocument[] {
  const appellants = world.organisations.filter(({ fictional }) => fictional).slice(0, 3);
  return appellants.map(({ uscc }, index): AppealDocument => {
    const filedOn = addDays(today, -12 + index * 4);
    const agency = `sample-${uscc.toLowerCase()}`;
    const input = {
      reference: `SAMPLE-T${index + 1}`,
      kind: 'TECHNICAL',
      subject: `样例检测方法${index + 1}`,
      grounds: TECHNICAL,
    } as const;
    const about = { certificateNumber: null, bodyCode: null, division: null, contestedOn: null };
    const appeal = filed(readAppeal(input, today), about, {
      id: `ap_sampletech${index + 1}`,
      appellant: `ENTERPRISE:${uscc}`,
      agency,
      previous: null,
      today: filedOn,
    });
    if (index === 2) return appeal;
    const referral = { group: EXPERTS, referredOn: addDays(filedOn, 1) };
    const referred = { ...appeal, parties: [...appeal.parties, EXPERTS], referral };
    if (index === 1) return referred;
    const opinion = {
      group: EXPERTS,
      outcome: 'DISMISSED',
      reasons: OPINION,
      experts: 5,
      recused: 1,
      papers: [],
      givenOn: addDays(filedOn, 6),
    } as const;
    return { ...referred, opinion };
  });
}

/** Appeals of holders against suspensions of the sample data, each filed on the day after it: some decided, some open. FICTIONAL. Idempotent by their ids. */
export async function loadSample(world: SampleWorld, { models, write, clock }: ServiceKit<Models>): Promise<void> {
  const today = clock.today();
  const suspended = world.certificates
    .flatMap((certificate) => {
      const last = certificate.statusHistory.at(-1);
      const isOpen = last?.status === 'SUSPENDED' && last.from < today;
      return isOpen && certificate.holder.uscc !== null
        ? [{ certificate, on: last.from, uscc: certificate.holder.uscc }]
        : [];
    })
    .sort((a, b) => (a.on === b.on ? (a.certificate.number < b.certificate.number ? -1 : 1) : a.on < b.on ? 1 : -1))
    .slice(0, COUNT);
  const aboutStatus = suspended.map(
    ({ certificate: { number, bodyCode, holder }, on, uscc }, index): AppealDocument => {
      const agency = `sample-${uscc.toLowerCase()}`;
      const filedOn = addDays(on, 1);
      const input = {
        reference: `SAMPLE-${index + 1}`,
        kind: 'STATUS_DECISION',
        subject: number,
        grounds: GROUNDS,
      } as const;
      const about = { certificateNumber: number, bodyCode, division: holder.divisionCode, contestedOn: on };
      const appeal = filed(readAppeal(input, today), about, {
        id: `ap_sample${String(index + 1).padStart(4, '0')}`,
        appellant: `ENTERPRISE:${uscc}`,
        agency,
        previous: null,
        today: filedOn,
      });
      if (index % 2 === 0 || addDays(filedOn, 5) > today) return appeal;
      const decision = {
        outcome: 'DISMISSED',
        reasons: REASONS,
        remedy: null,
        papers: [],
        decidedOn: addDays(filedOn, 5),
      } as const;
      return { ...appeal, state: 'DISMISSED', decision };
    },
  );
  const appeals = [...aboutStatus, ...technicalDisputes(world, today)];
  await write(async ({ session, publish }) => {
    for (const appeal of appeals) {
      if (await models.appeals.exists({ _id: appeal._id }).session(session).exec()) continue;
      await models.appeals.collection.insertOne(appeal as never, { session });
      publish(appealChanged(appeal, appeal.decision === null ? 'FILE' : 'DECIDE', clock.now()));
    }
  });
}
