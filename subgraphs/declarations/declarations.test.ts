import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { parseCertificateNumber } from '../../schema/domain/certificate-number.ts';
import { movableClock } from '../../tests/support/movable-clock.ts';
import { NEVER_MADE, type SubgraphHarness, startSubgraph } from '../../tests/support/subgraph-harness.ts';
import { reportDueOf } from './life-cycle.ts';
import type { Models } from './model.ts';
import { type DeclarationService, filingNumber } from './service.ts';
import declarations from './subgraph.ts';

const SUPPLIER = '91310118YQ0001371W';
const OTHER = '91330421YQ0012337C';
/** The registers as the catalogue, the directories and the register of organisations tell them. */
const REGISTERS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  category: { '006': { reportingChannel: 'UNIFIED' }, '501': { reportingChannel: 'AGRI_FOOD' } },
  standard: {
    'GB/T 35607': {
      editions: [
        { number: 'GB/T 35607-2017', effectiveFrom: '2018-07-01' },
        { number: 'GB/T 35607-2024', effectiveFrom: '2025-05-01' },
      ],
    },
  },
  directory: {
    'LABORATORY:220900000001': {
      periods: [{ from: '2022-01-01', to: '2026-06-30', scope: ['GB/T 35607-2024', 'GB/T 17657-2022'] }],
    },
  },
  organisation: { [SUPPLIER]: { divisionCode: '310118' } },
};

const caller = (agency: string, more: Partial<Caller>): Caller => ({ ...PUBLIC_CALLER, agency, ...more });
const supplier = caller('supplier', {
  kind: 'ENTERPRISE',
  uscc: SUPPLIER,
  scopes: ['public', 'declarations:file'],
});
const looking = { ...supplier, scopes: ['public', 'records:own'] };
const other = { ...supplier, agency: 'other', uscc: OTHER };
const reviewing = ['public', 'declarations:review'];
const operator = caller('operator', { kind: 'HUB_OPERATOR', scopes: reviewing });
const regulator = (division: string, divisions = [division]) =>
  caller(`regulator-${division}`, { kind: 'MARKET_REGULATOR', division, divisions, scopes: reviewing });
const shanghai = regulator('310000');
const zhejiang = regulator('330000', ['330000', '310000']);
const guangdong = regulator('440000');

const clock = movableClock('2026-03-02T04:00:00Z');
let isRead = true;
let hub: SubgraphHarness<Models, DeclarationService, Record<string, never>>;
beforeAll(async () => {
  hub = await startSubgraph(declarations, {
    clock,
    readModel: () => ({
      ...NEVER_MADE,
      get: (table, key) => REGISTERS[table]?.[key] as never,
      sources: () => [{ feed: 'catalogue', seq: 1, asOf: isRead ? clock.now().toISOString() : null }],
    }),
  });
});
afterAll(() => hub.stop());

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it has asked for
async function ask(query: string, who: Caller, variables: Record<string, unknown> = {}): Promise<any> {
  const { data, errors } = await hub.execute(query, variables, who);
  return { ...data, code: errors?.[0]?.extensions?.['code'], argument: errors?.[0]?.extensions?.['argument'] };
}
const FIELDS = `id number ownNumber state reportDue isReportOverdue validTo endedOn filedOn divisionCode mark { nameZh nameEn statementZh }`;
const FILE = `mutation ($input: FileDeclarationInput!) { fileDeclaration(input: $input) { changed declaration { ${FIELDS} findings { code severity field } acts { action agency reasons } } } }`;
const REVIEW = `mutation ($input: ReviewDeclarationInput!) { reviewDeclaration(input: $input) { changed declaration { ${FIELDS} } } }`;
const WITHDRAW = `mutation ($input: WithdrawDeclarationInput!) { withdrawDeclaration(input: $input) { changed declaration { ${FIELDS} } } }`;
const LIST = `query ($filter: DeclarationFilter) { declarations(filter: $filter) { totalCount edges { node { ${FIELDS} models } } } }`;

const REPORT = {
  kind: 'LABORATORY_REPORT',
  number: 'R-1',
  issuedOn: '2026-02-01',
  cmaNumber: '220900000001',
  scope: ['GB/T 35607-2024'],
};
const input = (ownNumber: string, more: object = {}) => ({
  ownNumber,
  projectCode: '006',
  productName: '样例书桌',
  models: [`M-${ownNumber}`],
  standards: ['GB/T 35607-2024'],
  evidence: [REPORT],
  signatory: { name: '样例签署人甲', position: '质量负责人', signedOn: '2026-02-20' },
  ...more,
});
const file = async (ownNumber: string, more: object = {}, who = supplier) =>
  ask(FILE, who, { input: input(ownNumber, more) });
const review = (declaration: string, decision: string, who: Caller = operator, reasons?: string[]) =>
  ask(REVIEW, who, { input: { declaration, decision, reasons } });
const filed = async (ownNumber: string, more: object = {}) => {
  const { id } = (await file(ownNumber, more)).fileDeclaration.declaration;
  return (await review(id, 'FILE')).reviewDeclaration.declaration;
};
const numbersSeen = async (who: Caller, filter: object = {}): Promise<string[]> =>
  (await ask(LIST, who, { filter })).declarations.edges.map(
    ({ node }: { node: { ownNumber: string } }) => node.ownNumber,
  );

describe('a declaration of conformity', () => {
  it('SDC-01: is filed, reviewed by rules and by a person, and gets a filing number and the mark', async () => {
    const first = (await file('D1')).fileDeclaration;
    expect(first).toMatchObject({
      changed: true,
      declaration: {
        state: 'SUBMITTED',
        number: null,
        mark: null,
        reportDue: null,
        findings: [],
        divisionCode: '310118',
      },
    });
    const { changed, declaration } = (await review(first.declaration.id, 'FILE')).reviewDeclaration;
    expect(changed).toBe(true);
    expect(declaration).toMatchObject({ state: 'FILED', filedOn: '2026-03-02', reportDue: '2027-03-02' });
    expect(declaration.number).toMatch(/^SDC2026006\d{6}$/);
    const seen = await ask(`query ($n: ID!) { declaration(number: $n) { ${FIELDS} } }`, PUBLIC_CALLER, {
      n: declaration.number,
    });
    expect(seen.declaration).toMatchObject({ ownNumber: 'D1', state: 'FILED' });
  });

  it('SDC-02: has a conformity mark that no word calls a certification, and a number that no certificate has', async () => {
    const { mark, number } = await filed('D2');
    expect(mark.nameZh).toBe('供方符合性声明标志');
    expect(`${mark.nameZh}${mark.nameEn}`).not.toMatch(/认证|certif/i);
    expect(mark.statementZh).toContain('未经第三方认证');
    expect(parseCertificateNumber(number)).toBeNull();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), (code) => {
        const drawn = filingNumber('2026-01-01', String(code).padStart(3, '0'));
        expect(drawn).toMatch(/^SDC2026\d{9}$/);
        expect(parseCertificateNumber(drawn)).toBeNull();
      }),
    );
  });

  it('MI-03: keeps its supplier’s own number, under which the same filing again changes nothing', async () => {
    const { declaration } = (await file('D3')).fileDeclaration;
    expect((await file('D3')).fileDeclaration).toMatchObject({ changed: false, declaration: { id: declaration.id } });
    expect((await file('D3', { productName: '另一种书桌' })).code).toBe('CONFLICT');
    const elsewhere = (await file('D3', {}, other)).fileDeclaration.declaration;
    expect(elsewhere.id).not.toBe(declaration.id);
  });

  it('SDC-01: decides once; the same decision again changes nothing, another one is a conflict', async () => {
    const { id } = (await file('D4')).fileDeclaration.declaration;
    expect((await review(id, 'CANCEL', operator, ['x'])).code).toBe('CONFLICT');
    expect((await review(id, 'REFUSE')).argument).toBe('input.reasons');
    expect((await review(id, 'FILE')).reviewDeclaration.changed).toBe(true);
    expect((await review(id, 'FILE')).reviewDeclaration.changed).toBe(false);
    expect((await review(id, 'REFUSE', operator, ['x'])).code).toBe('CONFLICT');
  });

  it('SDC-01: is refused with reasons and filed again under its own number', async () => {
    const { id } = (await file('D5')).fileDeclaration.declaration;
    const refused = (await review(id, 'REFUSE', shanghai, ['报告缺页'])).reviewDeclaration.declaration;
    expect(refused).toMatchObject({ state: 'REFUSED', number: null });
    expect((await review(id, 'REFUSE', shanghai, ['报告缺页'])).reviewDeclaration.changed).toBe(false);
    const again = (await file('D5', { evidence: [{ ...REPORT, number: 'R-2' }] })).fileDeclaration;
    expect(again).toMatchObject({ changed: true, declaration: { id, state: 'SUBMITTED' } });
    expect(again.declaration.acts.map(({ action }: { action: string }) => action)).toEqual([
      'SUBMISSION',
      'REFUSAL',
      'SUBMISSION',
    ]);
    expect(again.declaration.acts[1]).toMatchObject({ agency: 'regulator-310000', reasons: ['报告缺页'] });
    const kept = await hub.instance.kit.models.declarations.findById(id).lean().exec();
    expect(kept?.earlier[0]?.content.evidence[0]?.number).toBe('R-1');
  });

  it('is withdrawn by its supplier, and by nobody else', async () => {
    const { number } = await filed('D6');
    const withdraw = (who: Caller) => ask(WITHDRAW, who, { input: { declaration: number } });
    expect((await withdraw(other)).code).toBe('FORBIDDEN');
    expect((await withdraw(supplier)).withdrawDeclaration).toMatchObject({
      changed: true,
      declaration: { state: 'WITHDRAWN', endedOn: '2026-03-02', mark: null, reportDue: null },
    });
    expect((await withdraw(supplier)).withdrawDeclaration.changed).toBe(false);
    expect((await file('D6', { productName: '再来' })).code).toBe('CONFLICT');
  });

  it('is cancelled by the authority, with reasons that the public does not read', async () => {
    const { number } = await filed('D7');
    const { declaration } = (await review(number, 'CANCEL', shanghai, ['抽查不合格'])).reviewDeclaration;
    expect(declaration).toMatchObject({ state: 'CANCELLED', mark: null, endedOn: '2026-03-02' });
    const seen = await ask('query ($n: ID!) { declaration(number: $n) { state acts { reasons } } }', PUBLIC_CALLER, {
      n: number,
    });
    expect(JSON.stringify(seen)).not.toContain('抽查');
  });

  it('lapses after the last day for which it was declared, by the calendar alone', async () => {
    const { number } = await filed('D8', { validTo: '2026-04-30' });
    const stateOf = async () =>
      (await ask('query ($n: ID!) { declaration(number: $n) { state mark { nameZh } } }', PUBLIC_CALLER, { n: number }))
        .declaration;
    clock.set('2026-04-30T15:59:00Z');
    expect((await stateOf()).state).toBe('FILED');
    clock.set('2026-04-30T16:01:00Z');
    expect(await stateOf()).toEqual({ state: 'LAPSED', mark: null });
    expect(await numbersSeen(PUBLIC_CALLER, { states: ['LAPSED'] })).toEqual(['D8']);
    expect(await numbersSeen(PUBLIC_CALLER, { states: ['FILED'] })).not.toContain('D8');
    clock.set('2026-03-02T04:00:00Z');
  });

  it('SDC-01: is overdue for the public from the day after its report was due, until one covers it', async () => {
    const { number } = await filed('D9');
    const overdue = () => numbersSeen(PUBLIC_CALLER, { isReportOverdue: true });
    clock.set('2027-03-02T04:00:00Z');
    expect(await overdue()).not.toContain('D9');
    clock.set('2027-03-03T04:00:00Z');
    expect(await overdue()).toContain('D9');
    await hub.instance.kit.write((scope) =>
      hub.instance.services.cover(number, { report: 'er_1', from: '2026-01-01', to: '2027-02-28' }, scope),
    );
    expect(await overdue()).not.toContain('D9');
    // A report that leaves days out covers nothing behind them.
    const later = { report: 'er_2', from: '2027-03-02', to: '2027-03-02' };
    await hub.instance.kit.write((scope) => hub.instance.services.cover(number, later, scope));
    const [node] = (await ask(LIST, PUBLIC_CALLER, { filter: { ownNumber: 'D9' } })).declarations.edges;
    expect(node.node).toMatchObject({ reportDue: '2028-02-28', isReportOverdue: false });
    await hub.instance.kit.write((scope) => hub.instance.services.uncover('er_1', scope));
    expect(await overdue()).toContain('D9');
    clock.set('2026-03-02T04:00:00Z');
  });

  it('is due for a report ever later the more is covered, and never when it is not filed', () => {
    const days = fc.integer({ min: 0, max: 3_000 }).map((count) => {
      const day = new Date(Date.UTC(2026, 0, 1 + count));
      return day.toISOString().slice(0, 10);
    });
    fc.assert(
      fc.property(days, days, days, (filedOn, a, b) => {
        const due = (coveredTo: string | null) =>
          reportDueOf({ state: 'FILED', filedOn, coveredTo, validTo: null }) ?? '';
        const [early, late] = [a, b].sort();
        expect(due(late ?? a) >= due(early ?? a)).toBe(true);
        expect(due(early ?? a) >= due(null)).toBe(true);
        expect(due(null) > filedOn).toBe(true);
        for (const state of ['SUBMITTED', 'REFUSED', 'WITHDRAWN', 'CANCELLED'] as const)
          expect(reportDueOf({ state, filedOn, coveredTo: a, validTo: null })).toBeNull();
      }),
    );
  });
});

describe('what the rules say of a declaration', () => {
  const codesOf = async (ownNumber: string, more: object) => {
    const { state, findings } = (await file(ownNumber, more)).fileDeclaration.declaration;
    return [state, ...findings.map(({ code }: { code: string }) => code)];
  };
  it.each([
    ['SDC-01', 'a category that no register holds', { projectCode: '998' }, ['REFUSED', 'CATEGORY_UNKNOWN']],
    ['REP-01', 'an agri-food category', { projectCode: '501' }, ['REFUSED', 'WRONG_CHANNEL']],
    [
      'SDC-01',
      'an edition that another one replaced',
      { standards: ['GB/T 35607-2017'] },
      ['REFUSED', 'STANDARD_REPLACED', 'STANDARD_NOT_TESTED'],
    ],
    [
      'SDC-01',
      'a standard that the register does not hold',
      { standards: ['GB/T 99999-2020'] },
      ['SUBMITTED', 'STANDARD_UNKNOWN', 'STANDARD_NOT_TESTED'],
    ],
    [
      'ACT-07',
      'a laboratory on a day after its approval ended',
      { evidence: [{ ...REPORT, issuedOn: '2021-12-31' }] },
      ['REFUSED', 'LABORATORY_NOT_APPROVED'],
    ],
    [
      'ACT-07',
      'a method outside the approval of the laboratory',
      { evidence: [{ ...REPORT, scope: ['GB/T 35607-2024', 'GB/T 1-2020'] }] },
      ['REFUSED', 'LABORATORY_SCOPE'],
    ],
    [
      'ACT-07',
      'a laboratory that the directory does not hold',
      { evidence: [{ ...REPORT, cmaNumber: '999900000009' }] },
      ['SUBMITTED', 'LABORATORY_UNKNOWN'],
    ],
    [
      'SDC-01',
      'an own report',
      { evidence: [{ ...REPORT, kind: 'OWN_REPORT', cmaNumber: undefined }] },
      ['SUBMITTED', 'OWN_REPORT'],
    ],
  ])('%s: %s', async (requirement, what, more, expected) => {
    expect(await codesOf(`${requirement} ${what}`, more)).toEqual(expected);
  });

  it('refuse a model that has a filing in force, and tell its number', async () => {
    const { number } = await filed('E1', { models: ['Twin ｘ-1'] });
    const { declaration } = (await file('E2', { models: ['twin X‐1'] })).fileDeclaration;
    expect(declaration).toMatchObject({ state: 'REFUSED', findings: [{ code: 'MODEL_FILED', field: 'models' }] });
    expect(declaration.acts.at(-1)).toMatchObject({ action: 'RULE_REFUSAL', agency: null });
    expect(declaration.acts.at(-1).reasons[0]).toContain(number);
  });

  it('leave to a person what they could not compare, and say so', async () => {
    isRead = false;
    expect(await codesOf('E3', { projectCode: '998' })).toEqual(['SUBMITTED', 'REGISTERS_NOT_READ']);
    isRead = true;
  });

  it.each([
    ['input.projectCode', { projectCode: '6' }],
    ['input.models', { models: [] }],
    ['input.standards[0]', { standards: ['GB/T 35607'] }],
    ['input.evidence', { evidence: [] }],
    ['input.evidence[0].cmaNumber', { evidence: [{ ...REPORT, cmaNumber: null }] }],
    ['input.evidence[0].scope', { evidence: [{ ...REPORT, scope: [] }] }],
    ['input.evidence[0].issuedOn', { evidence: [{ ...REPORT, issuedOn: '2026-03-03' }] }],
    ['input.evidence[0].sha256', { evidence: [{ ...REPORT, sha256: 'x' }] }],
    ['input.signatory.signedOn', { signatory: { name: 'x', position: 'x', signedOn: '2026-03-03' } }],
    ['input.validTo', { validTo: '2026-03-02' }],
    ['input.productName', { productName: ' ' }],
  ])('are not asked about bad input, which is refused naming %s', async (argument, more) => {
    expect(await file('E4', more)).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });
});

describe('who sees what of declarations', () => {
  it('what awaits review and what was refused: the supplier, the reviewers of its division, and nobody else', async () => {
    await file('F1');
    const sees = async (who: Caller) => (await numbersSeen(who)).includes('F1');
    for (const who of [supplier, looking, operator, shanghai, zhejiang])
      expect([who.agency, await sees(who)]).toEqual([who.agency, true]);
    for (const who of [PUBLIC_CALLER, other, guangdong])
      expect([who.agency, await sees(who)]).toEqual([who.agency, false]);
  });

  it('who signed: the supplier and the authorities; not the public, not another supplier, not in the feed', async () => {
    const { number } = await filed('F2');
    const signatory = (who: Caller) =>
      ask('query ($n: ID!) { declaration(number: $n) { ownNumber signatory { name } } }', who, { n: number });
    expect((await signatory(looking)).declaration.signatory.name).toBe('样例签署人甲');
    expect((await signatory(shanghai)).declaration.signatory.name).toBe('样例签署人甲');
    for (const who of [other, guangdong, { ...looking, uscc: OTHER }])
      expect(await signatory(who)).toMatchObject({
        code: 'FORBIDDEN',
        declaration: { ownNumber: 'F2', signatory: null },
      });
    const feed = await hub.instance.feed.read(0, 1_000);
    expect(feed.events.length).toBeGreaterThan(10);
    expect(JSON.stringify(feed.events)).not.toContain('样例签署人甲');
  });

  it('who decides: the regulator of the division, and no neighbour that may only read', async () => {
    const { id } = (await file('F3')).fileDeclaration.declaration;
    expect((await review(id, 'FILE', zhejiang)).code).toBe('FORBIDDEN');
    expect((await review(id, 'FILE', guangdong)).code).toBe('NOT_FOUND');
    expect((await review(id, 'FILE', supplier)).code).toBe('FORBIDDEN');
    expect((await review(id, 'FILE', shanghai)).reviewDeclaration.declaration.state).toBe('FILED');
  });

  it('who files: an enterprise, for itself', async () => {
    const body = caller('body', { kind: 'CERTIFICATION_BODY', body: '101', scopes: ['public', 'declarations:file'] });
    expect((await file('F4', {}, body)).code).toBe('FORBIDDEN');
    expect((await file('F4', {}, looking)).code).toBe('FORBIDDEN');
    expect((await file('F4', {}, PUBLIC_CALLER)).code).toBe('FORBIDDEN');
  });
});
