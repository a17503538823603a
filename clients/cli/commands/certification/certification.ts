import { Command, Option } from 'commander';
import { codeOfWord } from '../../../../schema/domain/report-words.ts';
import {
  AuditDaysDocument,
  type AuditDaysQuery,
  type AuditKind,
  type CertificationCourseInput,
  type CertificationDeadlineState,
  CertificationDeadlinesDocument,
  type CertificationDeadlinesQuery,
  type CertificationDelayCause,
  type CertificationDelayInput,
  type CertificationScheme,
} from '../../../sdk/index.ts';
import { commandRuns, dayOption } from '../../command-runs.ts';
import { type ConnectionOptions, integer } from '../../connection.ts';
import { CommandError, EXIT } from '../../exit-codes.ts';
import type { Done, Io } from '../../io.ts';
import { OUTPUTS, type OutputOptions, writeRecords } from '../../records.ts';

type Deadline = NonNullable<CertificationDeadlinesQuery['certificationDeadlines']>[number];
type Reason = NonNullable<AuditDaysQuery['auditDays']>['reasons'][number];

interface SaidOptions extends ConnectionOptions, OutputOptions {
  readonly language: 'zh' | 'en';
}
interface CourseOptions extends SaidOptions {
  readonly delay: readonly string[];
  readonly on?: string;
}
interface AuditOptions extends SaidOptions {
  readonly sites: number;
  readonly kind: AuditKind;
  readonly scheme: string;
}

/** Days of the course of a certification: the option, what it is called. */
const COURSE = {
  appliedOn: ['--applied', '认证委托 application made'],
  documentsCompleteOn: ['--documents-complete', '申请文件齐全 documents complete'],
  acceptedOn: ['--accepted', '受理通知 acceptance'],
  refusedOn: ['--refused', '不予受理通知 not accepted'],
  documentsReviewedOn: ['--documents-reviewed', '资料技术评审 documents reviewed'],
  siteCheckedOn: ['--site-checked', '现场检查完成 on-site check done'],
  evaluatedOn: ['--evaluated', '评价通过 evaluation passed'],
  issuedOn: ['--issued', '颁发证书 certificate issued'],
  typeTestReportOn: ['--type-test-report', '型式检验报告 day of the type-test report'],
  reusedReportOn: ['--reused-report', '利用其他检验结果 day of another report that is used'],
} as const;
type CourseDay = keyof typeof COURSE;
const COURSE_DAYS = Object.keys(COURSE) as CourseDay[];
const CAUSES: Readonly<Record<CertificationDelayCause, string>> = {
  LATE_DOCUMENTS: '资料迟交',
  SITE_CHECK_NOT_HOSTED: '不能接受现场检查',
  LATE_CORRECTIONS: '整改迟交',
  LATE_SAMPLES: '样品迟送',
  LATE_FEES: '费用迟交',
  SPECIAL_TEST_CYCLE: '特殊检验周期',
};
const STATES: Readonly<Record<CertificationDeadlineState, string>> = {
  PENDING: '未开始',
  RUNNING: '进行中',
  PAUSED: '中止',
  MET: '按期',
  OVERDUE: '已逾期',
  MISSED: '超期',
  DROPPED: '不再适用',
};
const KINDS: readonly AuditKind[] = ['INITIAL', 'SURVEILLANCE', 'RECERTIFICATION'];

/** `yunqiao certification deadlines|audit-days` */
export function certificationCommands(io: Io, done: Done): Command[] {
  const run = commandRuns(io, done, undefined, true);
  const deadlines = said(
    new Command('deadlines').description(
      'Deadlines of one certification (认证时限, DL-01 to DL-07) by the working-day calendar.',
    ),
  );
  for (const name of COURSE_DAYS) deadlines.addOption(optionOf(name));
  deadlines
    .option('--on <day>', 'asked for this day (default: today)')
    .option(
      '--delay <cause=from..to>',
      `days that the 90 days stop for, several times; without an end: it lasts. ${Object.entries(CAUSES)
        .map(([code, zh]) => `${code} ${zh}`)
        .join(', ')}`,
      (one: string, all: readonly string[]) => [...all, one],
      [],
    )
    .addHelpText(
      'after',
      '\nExit code 1: a deadline is overdue or was missed.\n\nExample:\n  yunqiao certification deadlines --accepted 2026-01-09 --site-checked 2026-03-13 --delay LATE_FEES=2026-02-02..2026-02-06',
    );
  const audit = said(
    new Command('audit-days')
      .description('Least auditor days of an audit (审核人日), with each step in words.')
      .argument('<persons>', 'effective number of persons (有效人数)'),
  )
    .addOption(new Option('--sites <n>', 'additional sites').default(0).argParser(integer('--sites', 0, 10_000)))
    .addOption(new Option('--kind <kind>', 'which audit').choices(KINDS).default('INITIAL'))
    .option('--scheme <scheme>', 'scheme, by code or Chinese name', 'GREEN_DESIGN');
  return [
    run(deadlines, async (client, options: CourseOptions) => {
      const variables = { course: courseOf(options), on: dayOption('--on', options.on) };
      const { certificationDeadlines = [] } = await client.request(CertificationDeadlinesDocument, variables, {
        signal: io.signal,
      });
      const found = certificationDeadlines ?? [];
      const isZh = options.language === 'zh';
      await writeRecords<Deadline>(
        found,
        {
          rule: ({ period }) => period.id,
          title: ({ period }) => (isZh ? period.titleZh : period.titleEn),
          state: ({ state }) => (isZh ? STATES[state] : state),
          from: ({ from }) => from,
          due: ({ due }) => due,
          done: ({ doneOn }) => doneOn,
          counted: ({ counted }) => counted,
          text: ({ reasons }) => reasons.map((reason) => reason[options.language]).join(isZh ? '；' : '; '),
        },
        options,
        io,
      );
      return found.some(({ state }) => state === 'OVERDUE' || state === 'MISSED') ? EXIT.findings : EXIT.ok;
    }),
    run(audit, async (client, options: AuditOptions, persons: string) => {
      if (!/^\d{1,8}$/.test(persons)) throw new CommandError(`${persons}: expected a whole number of persons.`);
      const scheme = codeOfWord('scheme', options.scheme);
      if (scheme === null)
        throw new CommandError(`--scheme ${options.scheme}: expected a scheme, for example GREEN_DESIGN.`);
      const { auditDays } = await client.request(
        AuditDaysDocument,
        {
          effectivePersons: Number(persons),
          additionalSites: options.sites,
          kind: options.kind,
          scheme: scheme as CertificationScheme,
        },
        { signal: io.signal },
      );
      if (!auditDays) return EXIT.refused;
      if (options.output === 'json') {
        io.stdout.write(`${JSON.stringify(auditDays)}\n`);
        return EXIT.ok;
      }
      if (options.output === 'table')
        io.stdout.write(
          options.language === 'zh' ? `最少${auditDays.days}人日\n` : `at least ${auditDays.days} auditor days\n`,
        );
      await writeRecords<Reason>(
        auditDays.reasons,
        {
          rule: ({ requirement }) => requirement,
          text: (reason) => reason[options.language],
          basis: ({ source }) => source,
        },
        options,
        io,
      );
      return EXIT.ok;
    }),
  ];
}

function said(command: Command): Command {
  return command
    .addOption(new Option('--output <form>', 'table, json (an object a line) or csv').choices(OUTPUTS).default('table'))
    .addOption(new Option('--language <language>', 'of titles and reasons').choices(['zh', 'en']).default('zh'));
}

function optionOf(name: CourseDay): Option {
  const [flag, description] = COURSE[name];
  return new Option(`${flag} <day>`, description);
}

/** The course that the options give. @throws CommandError */
function courseOf(options: CourseOptions): CertificationCourseInput {
  const given = options as unknown as Readonly<Record<string, string | undefined>>;
  const days = COURSE_DAYS.flatMap((name) => {
    const [flag] = COURSE[name];
    const attribute = flag.slice(2).replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    const day = dayOption(flag, given[attribute]);
    return day === null ? [] : [[name, day]];
  });
  return { ...Object.fromEntries(days), delays: options.delay.map(delayOf) };
}

function delayOf(text: string): CertificationDelayInput {
  const [, word = '', from, to] = /^(.+?)=(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)?$/.exec(text) ?? [];
  const cause = (Object.entries(CAUSES) as [CertificationDelayCause, string][]).find(
    ([code, zh]) => word.toUpperCase() === code || word === zh,
  )?.[0];
  if (!cause || from === undefined)
    throw new CommandError(
      `--delay ${text}: expected <cause>=<day>..<day>, the cause one of ${Object.keys(CAUSES).join(', ')}.`,
    );
  return { cause, from: dayOption('--delay', from) ?? from, to: dayOption('--delay', to) };
}
