import { Command } from 'commander';
import { isDay } from '../../../../schema/domain/day.ts';
import {
  type BodyStandingFragment,
  CertificationBodiesDocument,
  type CertificationBodiesQuery,
  ChangeBodyApprovalDocument,
  RegisterBodyDocument,
} from '../../../sdk/index.ts';
import { type ConnectionOptions, connect, integer, withConnection } from '../../connection.ts';
import { CommandError, EXIT } from '../../exit-codes.ts';
import type { Done, Io } from '../../io.ts';
import { createListing, type Shown } from '../../listing.ts';
import { type OutputOptions, withOutput } from '../../records.ts';

/** A body may have many approvals of many categories: a larger page costs more than one operation may. */
const PAGE = 20;
const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

interface PeriodOptions {
  readonly from?: string;
  readonly to?: string;
  readonly categories?: string;
}
interface RegisterOptions extends ConnectionOptions, PeriodOptions {
  readonly name: string;
  readonly nameEn?: string;
  readonly shortName?: string;
  readonly uscc?: string;
  readonly approvalNumber?: string;
  readonly from: string;
  readonly reportsFrom?: number;
}
interface ApproveOptions extends ConnectionOptions, PeriodOptions {
  readonly end?: string;
  readonly lastDay?: string;
  readonly reportsFrom?: number;
}

const SHOWN: Shown<BodyStandingFragment> = {
  line: (body) => {
    const reports = body.reportsFromYear === null ? 'does not report' : `reports from ${body.reportsFromYear}`;
    return `${body.code}  ${body.name}  ${body.nameEn}  ${approvalsOf(body)}  ${reports}\n`;
  },
  columns: {
    code: ({ code }) => code,
    name: ({ name }) => name,
    nameEn: ({ nameEn }) => nameEn,
    approvalNumber: ({ approvalNumber }) => approvalNumber,
    approvals: (body) => approvalsOf(body),
    reportsFromYear: ({ reportsFromYear }) => reportsFromYear,
    reportedUntil: ({ reportedUntil }) => reportedUntil,
  },
};

function approvalsOf({ approvals }: BodyStandingFragment): string {
  const all = approvals.map(({ from, to, projectCodes }) => {
    const categories = projectCodes ? projectCodes.map(({ code }) => code).join(',') : 'all categories';
    return `${from} – ${to ?? ''} ${categories}`;
  });
  return all.join('; ');
}

/** `yunqiao body register|approve|list`: the register of certification bodies, for the ministry and the hub operator. */
export function bodyCommands(io: Io, done: Done): Command[] {
  const withPeriod = (command: Command) =>
    command
      .option('--from <day>', 'first day of the approval, YYYY-MM-DD')
      .option('--to <day>', 'last day; it stands when left out')
      .option(
        '--categories <codes>',
        'product categories of the approval, three digits each, separated by commas; no limit when left out',
      );
  const reportsFrom = (command: Command) =>
    command.option(
      '--reports-from <year>',
      'the hub holds every certificate that it issued from this year on: only then can a claim be accepted or denied',
      integer('--reports-from', FIRST_YEAR, LAST_YEAR),
    );
  const register = reportsFrom(
    withPeriod(
      new Command('register')
        .description('Register a certification body with its approval (purpose REPORTING, scope directories:maintain).')
        .argument('<code>', 'its code, 001 to 999')
        .requiredOption('--name <name>', 'registered name in Chinese')
        .option('--name-en <name>', 'name in English')
        .option('--short-name <name>', 'short name')
        .option('--uscc <code>', 'unified social credit code')
        .option('--approval-number <number>', 'for example CNCA-R-2022-1104'),
    ),
  );
  const approve = reportsFrom(
    withPeriod(
      new Command('approve')
        .description('Add a period of approval, end one, or say from which year a body reports.')
        .argument('<code>', 'its code')
        .option('--end <day>', 'first day of the period to end')
        .option('--last-day <day>', 'its last day'),
    ),
  );
  return [
    withConnection(register, 4).action(async (code: string, options: RegisterOptions) => {
      if (options.from === undefined) throw new CommandError('register needs --from, the first day of the approval.');
      const { name, nameEn, shortName, uscc, approvalNumber } = options;
      const input = {
        code,
        nameZh: name,
        ...{ nameEn, shortName, uscc, approvalNumber },
        approval: periodOf(options.from, options),
        reportsFromYear: options.reportsFrom,
      };
      await signedIn(options, io, async (client) => {
        const { registerBody } = await client.request(
          RegisterBodyDocument,
          { input },
          { signal: io.signal, idempotent: true },
        );
        tell(registerBody, io);
      });
      done(EXIT.ok);
    }),
    withConnection(approve, 4).action(async (code: string, options: ApproveOptions) => {
      const { from, end, lastDay, reportsFrom: year } = options;
      if ((end === undefined) !== (lastDay === undefined)) throw new CommandError('--end and --last-day go together.');
      if (from === undefined && end === undefined && year === undefined)
        throw new CommandError('approve needs --from, --end with --last-day, or --reports-from.');
      const input = {
        code,
        add: from === undefined ? null : periodOf(from, options),
        end: end === undefined ? null : { from: dayOf('--end', end), lastDay: dayOf('--last-day', lastDay ?? '') },
        reportsFromYear: year ?? null,
      };
      await signedIn(options, io, async (client) => {
        const answer = await client.request(
          ChangeBodyApprovalDocument,
          { input },
          { signal: io.signal, idempotent: true },
        );
        tell(answer.changeBodyApproval, io);
      });
      done(EXIT.ok);
    }),
    withConnection(withOutput(new Command('list').description('List the certification bodies; public.')), 4).action(
      async (options: ConnectionOptions & OutputOptions) => {
        const show = createListing(io, options.output, SHOWN);
        const client = await connect({ ...options, public: true }, io, { publicAllowed: true });
        try {
          let after: string | null = null;
          do {
            const variables: { first: number; after: string | null } = { first: PAGE, after };
            const { certificationBodies: page }: CertificationBodiesQuery = await client.request(
              CertificationBodiesDocument,
              variables,
              { signal: io.signal },
            );
            for (const { node } of page.edges) show(node);
            after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
          } while (after !== null);
        } finally {
          await client.close();
        }
        done(EXIT.ok);
      },
    ),
  ];
}

async function signedIn(
  options: ConnectionOptions,
  io: Io,
  work: (client: Awaited<ReturnType<typeof connect>>) => Promise<void>,
): Promise<void> {
  const client = await connect(options, io, { purpose: 'REPORTING' });
  try {
    await work(client);
  } finally {
    await client.close();
  }
}

function tell(
  payload: { readonly changed: boolean; readonly body: BodyStandingFragment } | null | undefined,
  io: Io,
): void {
  if (!payload) return;
  io.stdout.write(SHOWN.line(payload.body));
  if (!payload.changed) io.stdout.write('it stood so already\n');
}

function periodOf(from: string, { to, categories }: PeriodOptions) {
  return {
    from: dayOf('--from', from),
    to: to === undefined ? null : dayOf('--to', to),
    projectCodes: categories === undefined ? null : categories.split(/[\s,]+/).filter((code) => code !== ''),
  };
}

function dayOf(option: string, text: string): string {
  if (!isDay(text)) throw new CommandError(`${option} ${text}: expected a day, YYYY-MM-DD.`);
  return text;
}
