import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../schema/domain/day.ts';
import { SUPERVISORS } from '../../tests/support/supervision-hub.ts';
import { supervisionStory } from '../../tests/support/supervision-story.ts';
import { body } from '../claims/fixtures.ts';
import { createSampleWorld } from '../sample-world/create-sample-world.ts';
import { CREDIT_BOUNDS, CREDIT_RULES, type CreditFact, creditOf } from './credit.ts';
import type { InspectionDocument } from './model.ts';
import { samplePlan } from './sample.ts';

const DAY = '2026-11-30';
const CLASSES = 'ABCD';
const failed = (id: string, on: string, more: Partial<CreditFact> = {}): CreditFact => ({
  kind: 'INSPECTION_FAILED',
  id,
  on,
  from: on,
  to: null,
  ...more,
});

const day = fc.integer({ min: -1500, max: 60 }).map((days) => addDays(DAY, days));
const fact: fc.Arbitrary<CreditFact> = fc.record({
  kind: fc.constantFrom('INSPECTION_FAILED', 'INSPECTION_CORRECTED', 'MARK_MISUSED', 'LISTED', 'REPORT_LATE'),
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  on: day,
  from: day,
  to: fc.option(day),
});
const facts = fc.array(fact, { maxLength: 30 });
const subject = fc.constantFrom('ENTERPRISE' as const, 'BODY' as const);

describe('a class of credit (MI-10)', () => {
  it('is explained item by item: fact, rule, points, last day, source', () => {
    expect(creditOf('ENTERPRISE', [failed('in_1', '2026-10-08')], DAY)).toEqual({
      class: 'C',
      points: 4,
      items: [
        {
          fact: 'INSPECTION_FAILED',
          id: 'in_1',
          on: '2026-10-08',
          rule: 'CR-01',
          points: 4,
          countsUntil: '2028-10-07',
          source: "S4 (十五); points and window are the hub's rule",
        },
      ],
    });
  });

  it('counts a fact from its publication to the last day of its window, and not a day longer', () => {
    const one = failed('in_1', '2026-10-08', { from: '2026-11-05' });
    const classOn = (on: string) => creditOf('ENTERPRISE', [one], on).class;
    expect(['2026-10-08', '2026-11-04', '2026-11-05', '2028-10-07', '2028-10-08'].map(classOn).join('')).toBe('AACCA');
  });

  it('counts of one rule no more than its most: a body that certifies much is not worse for it', () => {
    const many = Array.from({ length: 40 }, (_, index) => failed(`in_${index}`, '2026-10-08'));
    expect(creditOf('BODY', many, DAY)).toMatchObject({ class: 'C', points: 4 });
    expect(creditOf('BODY', many, DAY).items).toHaveLength(40);
  });

  it('is never better with one more fact', () => {
    fc.assert(
      fc.property(subject, facts, fact, (kind, known, more) => {
        const [before, after] = [creditOf(kind, known, DAY), creditOf(kind, [...known, more], DAY)];
        expect(after.points).toBeGreaterThanOrEqual(before.points);
        expect(CLASSES.indexOf(after.class)).toBeGreaterThanOrEqual(CLASSES.indexOf(before.class));
      }),
    );
  });

  it('is the same in whatever order the facts come', () => {
    fc.assert(
      fc.property(
        subject,
        facts.chain((known) => fc.tuple(fc.constant(known), fc.shuffledSubarray(known, { minLength: known.length }))),
        (kind, [known, shuffled]) => {
          expect(creditOf(kind, shuffled, DAY)).toEqual(creditOf(kind, known, DAY));
        },
      ),
    );
  });

  it('is not touched by a fact that is outside its window: to come, not public yet, over', () => {
    const before = fc.integer({ min: 1, max: 900 }).map((days) => addDays(DAY, -days));
    const after = fc.integer({ min: 1, max: 900 }).map((days) => addDays(DAY, days));
    const outside = fc.oneof(
      fc.record({ ...shape(), on: after, from: before, to: fc.constant(null) }),
      fc.record({ ...shape(), on: before, from: after, to: fc.constant(null) }),
      fc.record({ ...shape(), on: before, from: before, to: before }),
    );
    fc.assert(
      fc.property(subject, facts, outside, (kind, known, more) => {
        expect(creditOf(kind, [...known, more], DAY)).toEqual(creditOf(kind, known, DAY));
      }),
    );
  });

  it('adds up, and has a source for each rule and one lowest bound', () => {
    fc.assert(
      fc.property(subject, facts, (kind, known) => {
        const { points, items } = creditOf(kind, known, DAY);
        expect(items.reduce((sum, item) => sum + item.points, 0)).toBe(points);
      }),
    );
    for (const { source, points, most } of CREDIT_RULES) {
      expect(source).not.toBe('');
      expect(most).toBeGreaterThanOrEqual(points);
    }
    expect(CREDIT_BOUNDS.map(({ fromPoints }) => fromPoints)).toEqual([0, 1, 4, 10]);
    expect(creditOf('ENTERPRISE', [failed('a', '2020-12-01')], '2020-12-31')).toMatchObject({ class: 'A', items: [] });
  });
});

const PYTHON = 'python3';
const hasPython = spawnSync(PYTHON, ['--version']).status === 0;
if (!hasPython) console.warn('credit.test.ts: no python3 here, so the second implementation is not asked.');

describe.runIf(hasPython)('the same rules in another language: credit_oracle.py', () => {
  it('give the same class and points for whatever facts, on days around every end (MI-10)', () => {
    const ends = fc.constantFrom('2024-02-29', '2024-08-31', '2025-11-30', '2026-01-31', DAY, '2021-01-01');
    const questions = fc.sample(fc.record({ subject, facts, day: fc.oneof(ends, day) }), { numRuns: 600, seed: 81 });
    const { stdout, status } = spawnSync(PYTHON, [fileURLToPath(new URL('./credit_oracle.py', import.meta.url))], {
      input: questions.map((one) => JSON.stringify(one)).join('\n'),
      encoding: 'utf8',
      timeout: 60_000,
    });
    expect(status).toBe(0);
    const told = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const ours = questions.map((one) => {
      const standing = creditOf(one.subject, one.facts, one.day);
      return { class: standing.class, points: standing.points };
    });
    expect(told).toEqual(ours);
    expect(new Set(ours.map((one) => one.class)).size).toBe(4);
  });
});

function shape() {
  return {
    kind: fc.constantFrom<CreditFact['kind']>('INSPECTION_FAILED', 'MARK_MISUSED', 'LISTED', 'REPORT_LATE'),
    id: fc.constantFrom('a', 'b', 'x', 'y'),
  };
}

const { ministry, operator, shanghai, guangdong, body101, body102, holder, stranger, nobody } = SUPERVISORS;
const CREDIT = `query ($kind: CreditSubjectKind!, $subject: ID!) { credit(kind: $kind, subject: $subject) {
  on class points items { fact id rule points countsUntil contestedAs } } }`;

describe('the class of somebody (MI-10)', () => {
  const story = supervisionStory();
  const ask = (who: Parameters<typeof story.hub.ask>[1], kind: string, subject: string) =>
    story.hub.ask(CREDIT, who, { kind, subject });
  const inspection = (more: Partial<InspectionDocument>): InspectionDocument => {
    const sample = samplePlan(
      createSampleWorld({ today: '2026-11-22', certificates: 400, enterprises: 80 }),
    )?.inspection;
    if (!sample) throw new Error('The sample has no inspection.');
    return { ...sample, holderUscc: holder.uscc, bodyCode: '101', markUse: 'CORRECT', ...more };
  };
  const entry = (more: object = {}) =>
    ({
      type: 'BlacklistEntryChanged',
      fact: {
        id: 'bl_1',
        list: 'SERIOUS_DISHONESTY',
        subjectUscc: holder.uscc,
        subjectName: '样例家具企业',
        subjectBodyCode: null,
        authority: '样例监管局',
        authorityLevel: 'DIVISION',
        divisionCode: '310000',
        decisionNumber: '样例〔2026〕1号',
        ground: '样例事由',
        publishedOn: '2026-11-01',
        endsOn: '2029-10-31',
        removedOn: null,
        publicUntil: '2029-10-31',
        fictional: true,
        ...more,
      },
    }) as never;

  it('is told to itself, to authorities anywhere and the ministry, and to nobody else', async () => {
    await story.hub.tell({ type: 'CertificationBodyChanged', fact: { ...body(), reportedUntil: null } });
    for (const who of [holder, shanghai, guangdong, ministry])
      expect((await ask(who, 'ENTERPRISE', holder.uscc)).data.credit).toMatchObject({ class: 'A', items: [] });
    for (const who of [stranger, body101, operator, nobody])
      expect((await ask(who, 'ENTERPRISE', holder.uscc)).code).toBe('FORBIDDEN');
    expect((await ask(body101, 'BODY', '101')).data.credit).toMatchObject({ class: 'A' });
    for (const who of [body102, holder, operator, nobody])
      expect((await ask(who, 'BODY', '101')).code).toBe('FORBIDDEN');
    expect(await ask(ministry, 'BODY', '1 01')).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'subject' });
  });

  it('is none of what the register has not: unknown is not good', async () => {
    expect((await ask(ministry, 'BODY', '999')).data).toEqual({ credit: null });
    // The check character is another one.
    const wrong = `${holder.uscc.slice(0, -1)}${holder.uscc.endsWith('0') ? '1' : '0'}`;
    for (const [kind, subject] of [
      ['ENTERPRISE', wrong],
      ['ENTERPRISE', '101'],
      ['BODY', holder.uscc],
    ] as const)
      expect(await ask(ministry, kind, subject)).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'subject' });
  });

  it('rests on findings from their publication on, the same for everybody: before, it tells nobody of them', async () => {
    await story.hub.tell({ type: 'CertificationBodyChanged', fact: { ...body(), reportedUntil: null } });
    await story.hub.insertInspections([
      inspection({ _id: 'in_1', key: 'k/1', conclusion: 'FAIL', conductedOn: '2026-11-02', publicFrom: '2026-12-20' }),
      inspection({ _id: 'in_2', key: 'k/2', conclusion: 'PASS', conductedOn: '2026-11-02', publicFrom: '2026-11-29' }),
    ]);
    for (const who of [holder, shanghai, ministry])
      expect((await ask(who, 'ENTERPRISE', holder.uscc)).data.credit.class).toBe('A');
    story.hub.clock.set('2026-12-20T04:00:00Z');
    await story.hub.tell();
    expect((await ask(holder, 'ENTERPRISE', holder.uscc)).data.credit).toEqual({
      on: '2026-12-20',
      class: 'C',
      points: 4,
      items: [
        {
          fact: 'INSPECTION_FAILED',
          id: 'in_1',
          rule: 'CR-01',
          points: 4,
          countsUntil: '2028-11-01',
          contestedAs: 'INSPECTION_FINDING',
        },
      ],
    });
    // However the code is written: another case or width is no other enterprise, and no better one.
    const wide = [...holder.uscc].map((sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0)).join('');
    for (const written of [holder.uscc.toLowerCase(), wide, ` ${holder.uscc} `])
      for (const who of [holder, ministry])
        expect((await ask(who, 'ENTERPRISE', written)).data.credit).toMatchObject({ class: 'C', points: 4 });
    expect((await ask(body101, 'BODY', '101')).data.credit).toMatchObject({ class: 'B', items: [{ rule: 'CR-05' }] });
  });

  it('rests on entries while they stand and are public; once removed they have no effect', async () => {
    await story.hub.tell(entry());
    expect((await ask(holder, 'ENTERPRISE', holder.uscc)).data.credit).toMatchObject({
      class: 'D',
      items: [{ fact: 'LISTED', id: 'bl_1', rule: 'CR-04', countsUntil: '2029-10-31', contestedAs: 'LISTING' }],
    });
    await story.hub.tell(entry({ removedOn: '2026-11-30', publicUntil: '2026-11-29' }));
    expect((await ask(ministry, 'ENTERPRISE', holder.uscc)).data.credit).toMatchObject({ class: 'A', items: [] });
    await story.hub.tell(entry({ publicUntil: '2026-11-20' }));
    expect((await ask(ministry, 'ENTERPRISE', holder.uscc)).data.credit).toMatchObject({ class: 'A', items: [] });
  });

  it('is not given while lists or reports do not arrive: what is not known is no good class', async () => {
    story.hub.clock.set('2026-12-20T05:00:00Z');
    await expect.poll(async () => (await ask(ministry, 'ENTERPRISE', holder.uscc)).code).toBe('SOURCE_UNAVAILABLE');
    await story.hub.tell();
    await expect.poll(async () => (await ask(ministry, 'ENTERPRISE', holder.uscc)).data.credit?.class).toBe('A');
  });

  it('of a body rests on its late reports until it reports (MI-13)', async () => {
    const reported = (until: string | null) =>
      story.hub.tell({
        type: 'CertificationBodyChanged',
        fact: { ...body(), reportedUntil: until === null ? null : `${until}T00:00:00.000Z` },
      });
    await reported(null);
    expect((await ask(ministry, 'BODY', '101')).data.credit.class).toBe('A');
    await reported('2026-10-31');
    expect((await ask(ministry, 'BODY', '101')).data.credit.class).toBe('A');
    await reported('2026-10-30');
    expect((await ask(body101, 'BODY', '101')).data.credit).toMatchObject({
      class: 'B',
      items: [{ fact: 'REPORT_LATE', rule: 'CR-06', points: 2, countsUntil: null, contestedAs: null }],
    });
    await reported('2026-11-29');
    expect((await ask(ministry, 'BODY', '101')).data.credit.class).toBe('A');
  });
});
