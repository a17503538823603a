import { addDays } from '../../schema/domain/day.ts';
import type { SampleWorld } from '../sample-world/world.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import { appealChanged, filed } from './appeal.ts';
import { readAppeal } from './appeal-input.ts';
import type { AppealDocument, Models } from './model.ts';

/** Appeals of the sample data. */
const COUNT = 6;
const GROUNDS = '样例：整改已于期限内完成，检测报告附后。(FICTIONAL)';
const REASONS = '样例：整改未经现场验证，维持原决定。(FICTIONAL)';

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
  const appeals = suspended.map(({ certificate: { number, bodyCode, holder }, on, uscc }, index): AppealDocument => {
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
  });
  await write(async ({ session, publish }) => {
    for (const appeal of appeals) {
      if (await models.appeals.exists({ _id: appeal._id }).session(session).exec()) continue;
      await models.appeals.collection.insertOne(appeal as never, { session });
      publish(appealChanged(appeal, appeal.decision === null ? 'FILE' : 'DECIDE', clock.now()));
    }
  });
}
