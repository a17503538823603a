import { addDays, addYears, type Day, startOfDay } from '../../schema/domain/day.ts';
import type { DivisionCode } from '../../schema/domain/division.ts';
import { blacklistKind } from '../../schema/domain/events/blacklists.ts';
import type {
  BlacklistGround,
  BlacklistKind,
  CertificationBodyFact,
  OrganisationFact,
} from '../../schema/domain/facts.ts';
import { statusOn } from '../../schema/domain/status.ts';
import { LISTED_ENTERPRISES } from '../sample-world/reference.ts';
import type { SampleWorld } from '../sample-world/world.ts';
import { idOf } from '../shared/written-input.ts';
import { pendingEntry } from './decision-service.ts';
import { type Entry, type EntryContent, ordinaryEnd, publicUntil } from './entry.ts';
import type { Measure } from './measure.ts';
import type { ListRules } from './rules.ts';
import type { Services } from './service.ts';

/** Entries of one unit of work. */
const BATCH = 200;
/** Entries beside the ones that stand for a case, so that lists have more than one page. */
const FILLERS = 60;

/** What a sample entry is about; days are counted from today. */
interface Case {
  readonly list: BlacklistKind;
  readonly subject: OrganisationFact;
  readonly groundCode?: BlacklistGround;
  readonly body?: CertificationBodyFact;
  /** Division of the deciding authority; without it the national authority decides. */
  readonly authority?: string;
  readonly publishedOn: Day | null;
  /** Where it differs from the ordinary end. */
  readonly endsOn?: Day;
  readonly removedOn?: Day;
}

/**
 * The fictional entries, on fictional enterprises and bodies only. No enterprise that the world has listed by name is a subject: its certificates
 * stand for cases of their own.
 */
export function sampleEntries(world: SampleWorld, rules: ListRules): Entry[] {
  const cases = [...casesOf(world), ...fillersOf(world)];
  return cases.map((one, index) => toEntry(one, index, world.today, rules));
}

/** Loads the fictional entries; those present already stay as they are. */
export async function loadSampleEntries(
  { decisions, lists, measures, rules }: Services,
  world: SampleWorld,
): Promise<void> {
  const entries = sampleEntries(world, rules);
  for (let start = 0; start < entries.length; start += BATCH)
    await decisions.record(entries.slice(start, start + BATCH));
  await measures.record(sampleMeasures(entries, world.today));
  // In the fictional world every keeper has handed its whole list over.
  for (const list of blacklistKind.options)
    await lists.state({ list, asOf: world.today, complete: true, authority: '样例名单维护部门' });
}

/** Enterprises that may be subjects, by province, each given out once. */
function subjectsOf(world: SampleWorld) {
  const reserved = new Set([
    ...LISTED_ENTERPRISES.map(({ uscc }) => uscc),
    ...world.bodies.flatMap(({ uscc }) => (uscc === null ? [] : [uscc])),
  ]);
  const free = world.organisations.filter(({ uscc, fictional }) => fictional && !reserved.has(uscc));
  return (province: string, fits: (organisation: OrganisationFact) => boolean = () => true): OrganisationFact => {
    const index = free.findIndex((candidate) => candidate.divisionCode.startsWith(province) && fits(candidate));
    const [taken] = index < 0 ? [] : free.splice(index, 1);
    if (!taken) throw new Error(`The sample world has too few enterprises in ${province}.`);
    return taken;
  };
}

function casesOf(world: SampleWorld): Case[] {
  const { today } = world;
  const take = subjectsOf(world);
  const ago = (days: number) => addDays(today, -days);
  const holdsValid = ({ uscc }: OrganisationFact) =>
    world.certificates.some(
      (certificate) => certificate.holder.uscc === uscc && statusOn(certificate, today)?.status === 'VALID',
    );
  const body = (code: string) => {
    const found = world.bodies.find((candidate) => candidate.code === code && candidate.fictional);
    const subject = world.organisations.find(({ uscc }) => uscc === found?.uscc);
    if (!found || !subject) throw new Error(`The sample world has no fictional body ${code}.`);
    return { body: found, subject };
  };
  const onTwoLists = take('32');
  return [
    // The trap: the certificates are VALID, the holder is listed all the same.
    { list: 'SERIOUS_DISHONESTY', subject: take('33', holdsValid), authority: '330000', publishedOn: ago(100) },
    { list: 'SERIOUS_DISHONESTY', subject: take('44', holdsValid), authority: '440000', publishedOn: ago(310) },
    // Boundaries of the ordinary end: today still counts, yesterday was the last day.
    {
      list: 'SERIOUS_DISHONESTY',
      subject: take('33'),
      authority: '330000',
      publishedOn: addYears(today, -3),
      endsOn: today,
    },
    {
      list: 'SERIOUS_DISHONESTY',
      subject: take('32'),
      authority: '320000',
      publishedOn: addYears(ago(1), -3),
      endsOn: ago(1),
    },
    // Removed on request; the second from today on, so that it no longer counts.
    { list: 'SERIOUS_DISHONESTY', subject: take('31'), authority: '310000', publishedOn: ago(500), removedOn: ago(60) },
    { list: 'SERIOUS_DISHONESTY', subject: take('34'), authority: '340000', publishedOn: ago(600), removedOn: today },
    { list: 'SERIOUS_DISHONESTY', subject: take('33'), authority: '330500', publishedOn: today },
    // Pending: the authority's own business, in the alliance and outside.
    { list: 'SERIOUS_DISHONESTY', subject: take('33'), authority: '330000', publishedOn: null },
    { list: 'ABNORMAL_OPERATIONS', subject: take('33'), authority: '330100', publishedOn: null },
    { list: 'SERIOUS_DISHONESTY', subject: take('44'), authority: '440000', publishedOn: null },
    { list: 'BODY_VIOLATION', ...body('103'), authority: '330000', publishedOn: null },
    // One subject on two lists, which say nothing about each other.
    { list: 'ABNORMAL_OPERATIONS', subject: onTwoLists, authority: '320000', publishedOn: ago(90) },
    {
      list: 'COURT_DEFAULTER',
      subject: onTwoLists,
      groundCode: 'COURT_REFUSES_THOUGH_ABLE',
      publishedOn: ago(200),
    },
    {
      list: 'ABNORMAL_OPERATIONS',
      subject: take('44'),
      authority: '440300',
      publishedOn: ago(150),
      removedOn: ago(20),
    },
    { list: 'COURT_DEFAULTER', subject: take('31'), groundCode: 'COURT_BREAKS_SETTLEMENT', publishedOn: ago(900) },
    // A running ban bars from procurement, one that has run out no longer does.
    { list: 'PROCUREMENT_BAN', subject: take('33', holdsValid), publishedOn: ago(100), endsOn: addYears(ago(100), 1) },
    { list: 'PROCUREMENT_BAN', subject: take('31', holdsValid), publishedOn: ago(500), endsOn: addYears(ago(500), 1) },
    { list: 'PROCUREMENT_DISHONESTY', subject: take('37'), publishedOn: ago(400) },
    // Body 106 lost its approval and is listed: two facts. 105 was listed and removed.
    { list: 'BODY_VIOLATION', ...body('106'), publishedOn: ago(190) },
    { list: 'BODY_VIOLATION', ...body('105'), authority: '320000', publishedOn: ago(700), removedOn: ago(250) },
    { list: 'YRD_JOINT_PUNISHMENT', subject: take('32'), authority: '320000', publishedOn: ago(45) },
    { list: 'YRD_JOINT_PUNISHMENT', subject: take('34'), authority: '340000', publishedOn: ago(300) },
    { list: 'MAJOR_TAX_VIOLATION', subject: take('37'), publishedOn: ago(120) },
  ];
}

/** Who takes what under every sample entry of the alliance's list, with days counted from today; the listing authority takes the first. */
const MEASURES: readonly (Pick<Measure, 'kind' | 'content' | 'legalBasis'> & {
  readonly division?: DivisionCode;
  /** Last day after today; absent: that of the entry. */
  readonly days?: number;
  readonly endedAgo?: number;
})[] = [
  {
    kind: 'KEY_SUPERVISION',
    content: '（样例）纳入重点监管范围，提高抽查比例',
    legalBasis: '（样例）长三角绿色认证一体化发展实施方案 (十五)',
  },
  {
    kind: 'POLICY_SUPPORT',
    content: '（样例）限制申请绿色发展专项资金',
    legalBasis: '（样例）全国失信惩戒措施基础清单',
    division: '310000',
    days: 365,
  },
  {
    kind: 'HONOURS',
    content: '（样例）限制参加评先评优',
    legalBasis: '（样例）全国失信惩戒措施基础清单',
    division: '330000',
    endedAgo: 10,
  },
];
/** After how many days from the listing the sample measures begin. */
const MEASURES_AFTER = 5;

/** Measures of joint punishment under the sample entries. FICTIONAL. */
export function sampleMeasures(entries: readonly Entry[], today: Day): Measure[] {
  return entries.flatMap((entry) => {
    const { id, list, publishedOn, endsOn, subjectUscc, subjectBodyCode } = entry;
    if (list !== 'YRD_JOINT_PUNISHMENT' || publishedOn === null || endsOn === null) return [];
    return MEASURES.map(({ kind, content, legalBasis, division = entry.divisionCode, days, endedAgo }, index) => {
      const decisionNumber = `样例惩〔${publishedOn.slice(0, 4)}〕${index + 1}号`;
      const from = addDays(publishedOn, MEASURES_AFTER);
      const endedOn = endedAgo === undefined ? null : addDays(today, -endedAgo);
      return {
        id: idOf('pm', id, division, decisionNumber),
        entryId: id,
        subjectUscc,
        subjectBodyCode,
        kind,
        content,
        legalBasis,
        authority: `样例市场监督管理局（${division}）`,
        divisionCode: division,
        decisionNumber,
        from,
        until: days === undefined ? endsOn : addDays(today, days),
        recordedAt: startOfDay(from).toISOString(),
        endedOn,
        endReason: endedOn === null ? null : '（样例）已整改到位',
        endedAt: endedOn === null ? null : startOfDay(endedOn).toISOString(),
        createdBy: null,
        fictional: true,
        members: ['310000', '320000', '330000', '340000'],
      };
    });
  });
}

/** Further abnormal operations, most of them removed since: the list on which an enterprise lands for a wrong address. */
function fillersOf(world: SampleWorld): Case[] {
  const random = world.random('blacklists');
  const subjects = world.organisations.filter(({ fictional }) => fictional).slice(-FILLERS * 3);
  return Array.from({ length: FILLERS }, (_, index): Case | null => {
    const subject = subjects[index * 3];
    if (!subject || world.bodies.some(({ uscc }) => uscc === subject.uscc)) return null;
    const publishedDaysAgo = 30 + Math.floor(random() * 1000);
    const removedDaysAgo = Math.floor(random() * publishedDaysAgo);
    const isRemoved = random() < 0.6;
    return {
      list: 'ABNORMAL_OPERATIONS',
      subject,
      authority: subject.divisionCode,
      publishedOn: addDays(world.today, -publishedDaysAgo),
      ...(isRemoved && { removedOn: addDays(world.today, -removedDaysAgo) }),
    };
  }).filter((one) => one !== null);
}

const GROUNDS: Readonly<Record<BlacklistKind, string>> = {
  SERIOUS_DISHONESTY: '（样例）伪造检验报告骗取认证，情节严重',
  ABNORMAL_OPERATIONS: '（样例）通过登记的住所无法联系',
  COURT_DEFAULTER: '（样例）有履行能力而拒不履行生效法律文书确定的义务',
  PROCUREMENT_DISHONESTY: '（样例）提供虚假材料谋取中标',
  PROCUREMENT_BAN: '（样例）提供虚假材料谋取中标，禁止参加政府采购活动',
  BODY_VIOLATION: '（样例）减少认证程序，出具不实认证结论',
  MAJOR_TAX_VIOLATION: '（样例）虚开增值税专用发票',
  YRD_JOINT_PUNISHMENT: '（样例）冒用绿色认证标识，三省一市联合惩戒',
};

function toEntry(one: Case, index: number, today: Day, rules: ListRules): Entry {
  const { list, subject, body, authority, publishedOn, removedOn = null, groundCode = null } = one;
  const number = String(index + 1).padStart(4, '0');
  const isOrder44 = list === 'SERIOUS_DISHONESTY';
  const content: EntryContent = {
    list,
    subjectUscc: subject.uscc,
    subjectName: subject.nameZh,
    subjectBodyCode: body?.code ?? null,
    authority: authority ? `样例市场监督管理局（${authority}）` : '样例国家主管部门',
    authorityLevel: authority ? 'DIVISION' : 'NATIONAL',
    divisionCode: authority ?? `${subject.divisionCode.slice(0, 2)}0000`,
    decisionNumber: `样例决〔${(publishedOn ?? today).slice(0, 4)}〕${number}号`,
    ground: groundCode === 'COURT_BREAKS_SETTLEMENT' ? '（样例）无正当理由拒不履行执行和解协议' : GROUNDS[list],
    groundCode,
    notice: null,
    violationField: isOrder44 ? 'QUALITY_SAFETY' : null,
    severity: isOrder44 ? '（样例）涉及多批产品，社会影响恶劣' : null,
    heavierPenalty: isOrder44 ? 'HEAVY_FINE' : null,
  };
  const pending = pendingEntry(content, addDays(publishedOn ?? today, -10), { fictional: true });
  if (publishedOn === null) return pending;
  const rule = rules.ruleOn(list, groundCode, publishedOn);
  if (!rule) throw new Error(`The list ${list} had no rule on ${publishedOn}.`);
  const days = { publishedOn, endsOn: one.endsOn ?? ordinaryEnd(rule, publishedOn), removedOn };
  return {
    ...pending,
    ...days,
    removalReason: removedOn === null ? null : 'ON_REQUEST',
    publicUntil: publicUntil(rule, days),
  };
}
