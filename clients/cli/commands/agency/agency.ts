import { writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import {
  type AdministrativeActState,
  AdministrativeActsDocument,
  type AdministrativeActsQuery,
  type AdministrativeActsQueryVariables,
  AgenciesDocument,
  type AgenciesQuery,
  type AgencyKind,
  type Client,
  ConfirmAdministrativeActDocument,
  DeclineAdministrativeActDocument,
  DismissProviderDocument,
  NameProviderDocument,
  OpenEnrolmentDocument,
  OwnAdministrativeActsDocument,
  type OwnAdministrativeActsQuery,
  OwnNoticesDocument,
  type OwnNoticesQuery,
  RegisterAgencyDocument,
  ResumeAgencyDocument,
  SuspendAgencyDocument,
} from '../../../sdk/index.ts';
import { type ConnectionOptions, connect, withConnection } from '../../connection.ts';
import { EXIT } from '../../exit-codes.ts';
import type { Done, Io } from '../../io.ts';
import { createListing, type Shown } from '../../listing.ts';
import { type OutputOptions, withOutput } from '../../records.ts';
import { actLine } from './act-line.ts';

const STATES: readonly AdministrativeActState[] = ['WAITING', 'DONE', 'DECLINED', 'LAPSED'];
const KINDS: readonly AgencyKind[] = [
  'HUB_OPERATOR',
  'MINISTRY',
  'MARKET_REGULATOR',
  'CERTIFICATION_BODY',
  'ECOMMERCE_PLATFORM',
  'PROCUREMENT_PLATFORM',
  'INSURER',
  'COURT',
  'FINANCE_DEPARTMENT',
  'TAX_AUTHORITY',
  'EXPERT_GROUP',
  'ENTERPRISE',
];
const PAGE = 100;

interface WithCodeFile extends ConnectionOptions {
  readonly codeFile?: string;
}
interface RegisterOptions extends WithCodeFile {
  readonly kind: AgencyKind;
  readonly name: string;
  readonly nameEn: string;
  readonly division?: string;
  readonly body?: string;
  readonly uscc?: string;
}
interface ReasonOptions extends ConnectionOptions {
  readonly reason: string;
}
interface ProviderOptions extends ConnectionOptions {
  readonly area?: string;
}
type AgencyRow = NonNullable<AgenciesQuery['agencies']>['edges'][number]['node'];
type Notice = NonNullable<OwnNoticesQuery['me']['notices']>['edges'][number]['node'];
type ActPage = NonNullable<AdministrativeActsQuery['administrativeActs']>;

const AGENCIES: Shown<AgencyRow> = {
  line: ({ id, kind, state, name, nameEn }) => `${id}  ${kind}  ${state}  ${name}  ${nameEn}\n`,
  columns: {
    id: ({ id }) => id,
    kind: ({ kind }) => kind,
    state: ({ state }) => state,
    name: ({ name }) => name,
    nameEn: ({ nameEn }) => nameEn,
    createdBy: ({ createdBy }) => createdBy,
  },
};
const ACTS: Shown<ActPage['edges'][number]['node']> = {
  line: (act) => `${actLine(act)}${act.terms.map(({ name, value }) => `    ${name}: ${value}\n`).join('')}`,
  columns: {
    id: ({ id }) => id,
    kind: ({ kind }) => kind,
    subject: ({ subject }) => subject,
    state: ({ state }) => state,
    createdBy: ({ createdBy }) => createdBy,
    decidedBy: ({ decidedBy }) => decidedBy,
    terms: ({ terms }) => terms.map(({ name, value }) => `${name}: ${value}`).join('; '),
  },
};
const NOTICES: Shown<Notice> = {
  line: ({ at, kind, textZh, textEn }) => `${at}  ${kind}  ${textZh}  ${textEn}\n`,
  columns: {
    at: ({ at }) => at,
    kind: ({ kind }) => kind,
    textZh: ({ textZh }) => textZh,
    textEn: ({ textEn }) => textEn,
  },
};

/** `yunqiao agency register|list|open-enrolment|suspend|resume|name-provider|dismiss-provider|acts|confirm|decline|notices` */
export function agencyCommands(io: Io, done: Done): Command[] {
  /** A command that runs with a token for OPERATIONS. */
  const run = <Arguments extends unknown[], Options extends ConnectionOptions>(
    command: Command,
    work: (client: Client, options: Options, ...args: Arguments) => Promise<void>,
  ) =>
    withConnection(command, 4).action(async (...all: unknown[]) => {
      // Commander gives the arguments, the options and the command.
      const args = all.slice(0, -2) as Arguments;
      const options = all.at(-2) as Options;
      const client = await connect(options, io, { purpose: 'OPERATIONS' });
      try {
        await work(client, options, ...args);
      } finally {
        await client.close();
      }
      done(EXIT.ok);
    });
  const withReason = (command: Command) => command.requiredOption('--reason <text>', 'why; those concerned read it');
  const withCode = (command: Command) =>
    command.option(
      '--code-file <file>',
      'where your part of the enrolment code goes, mode 0600; default enrolment-<act>.code',
    );
  const sent = { signal: io.signal };

  return [
    run(
      withCode(
        new Command('register')
          .description(
            'Propose an agency (system administrator). Hand your part of its code over once it is confirmed.',
          )
          .argument('<id>', 'its client id')
          .addOption(new Option('--kind <kind>', 'what it is').choices(KINDS).makeOptionMandatory())
          .requiredOption('--name <name>', 'legal name in Chinese')
          .requiredOption('--name-en <name>', 'name in English')
          .option('--division <code>', 'of a market regulator')
          .option('--body <code>', 'of a certification body')
          .option('--uscc <code>', 'unified social credit code'),
      ),
      async (client, { kind, name, nameEn, division, body, uscc, codeFile }: RegisterOptions, id: string) => {
        const given = { division: division ?? null, body: body ?? null, uscc: uscc ?? null };
        const input = { id, kind, name, nameEn, ...given };
        const { registerAgency } = await client.request(RegisterAgencyDocument, { input }, sent);
        if (registerAgency?.act) io.stdout.write(actLine(registerAgency.act));
        else io.stdout.write(`agency ${id}  as it is registered already\n`);
        await keepCode(io, codeFile, registerAgency?.act, registerAgency?.codePart);
      },
    ),
    run(
      withCode(
        withReason(
          new Command('open-enrolment')
            .description('Propose that an agency that lost its keys begins anew (system administrator).')
            .argument('<id>', 'the agency'),
        ),
      ),
      async (client, { reason, codeFile }: ReasonOptions & WithCodeFile, agency: string) => {
        const input = { agency, reason };
        const { openEnrolment } = await client.request(OpenEnrolmentDocument, { input }, sent);
        if (openEnrolment) io.stdout.write(actLine(openEnrolment.act));
        await keepCode(io, codeFile, openEnrolment?.act, openEnrolment?.codePart);
      },
    ),
    run(
      withReason(
        new Command('suspend')
          .description('No token for an agency any more (system administrator).')
          .argument('<id>', 'the agency'),
      ),
      async (client, { reason }: ReasonOptions, agency: string) => {
        const { suspendAgency } = await client.request(SuspendAgencyDocument, { input: { agency, reason } }, sent);
        if (suspendAgency?.act) io.stdout.write(actLine(suspendAgency.act));
        io.stdout.write(`agency ${agency}  ${suspendAgency?.agency.state}\n`);
      },
    ),
    run(
      withReason(
        new Command('resume')
          .description('Lift the suspension of an agency (security administrator).')
          .argument('<id>', 'the agency'),
      ),
      async (client, { reason }: ReasonOptions, agency: string) => {
        const { resumeAgency } = await client.request(ResumeAgencyDocument, { input: { agency, reason } }, sent);
        io.stdout.write(`agency ${agency}  ${resumeAgency?.agency.state}\n`);
      },
    ),
    run(
      new Command('name-provider')
        .description('Propose who answers for kinds of fact (system administrator).')
        .argument('<id>', 'the agency')
        .argument('<scopes...>', 'scopes that stand for the kinds of fact')
        .option('--area <code>', 'division code; the whole country when left out'),
      async (client, { area }: ProviderOptions, provider: string, scopes: string[]) => {
        const input = { provider, scopes, area: area ?? null };
        const { nameProvider } = await client.request(NameProviderDocument, { input }, sent);
        if (nameProvider) io.stdout.write(actLine(nameProvider.act));
      },
    ),
    run(
      new Command('dismiss-provider')
        .description('Propose that an agency provides kinds of fact no longer (system administrator).')
        .argument('<id>', 'the agency')
        .argument('<scopes...>', 'scopes, as it was named')
        .option('--area <code>', 'as it was named'),
      async (client, { area }: ProviderOptions, provider: string, scopes: string[]) => {
        const input = { provider, scopes, area: area ?? null };
        const { dismissProvider } = await client.request(DismissProviderDocument, { input }, sent);
        if (dismissProvider) io.stdout.write(actLine(dismissProvider.act));
      },
    ),
    run(
      withCode(
        new Command('confirm')
          .description('Be the second person of an act. For an enrolment, hand your part of the code over.')
          .argument('<act>', 'its id'),
      ),
      async (client, { codeFile }: WithCodeFile, act: string) => {
        const { confirmAdministrativeAct } = await client.request(
          ConfirmAdministrativeActDocument,
          { input: { act } },
          sent,
        );
        if (!confirmAdministrativeAct) return;
        io.stdout.write(actLine(confirmAdministrativeAct.act));
        await keepCode(io, codeFile, confirmAdministrativeAct.act, confirmAdministrativeAct.codePart);
      },
    ),
    run(
      withReason(
        new Command('decline')
          .description('End an act undone: as its second person, as who proposed it, or as an agency that it concerns.')
          .argument('<act>', 'its id'),
      ),
      async (client, { reason }: ReasonOptions, act: string) => {
        const input = { act, reason };
        const { declineAdministrativeAct } = await client.request(DeclineAdministrativeActDocument, { input }, sent);
        if (declineAdministrativeAct) io.stdout.write(actLine(declineAdministrativeAct.act));
      },
    ),
    run(
      withOutput(new Command('acts'))
        .description('List administrative acts: those that concern your agency, or with --all everybody’s.')
        .option('--all', 'every one, for administrators', false)
        .addOption(new Option('--state <state>', 'only those in this state').choices(STATES)),
      async (
        client,
        { all, state, output }: ConnectionOptions & OutputOptions & { all: boolean; state?: AdministrativeActState },
      ) => {
        const show = createListing(io, output, ACTS);
        let after: string | null = null;
        do {
          const variables: AdministrativeActsQueryVariables = { states: state ? [state] : null, first: PAGE, after };
          const page: ActPage | null = all
            ? ((await client.request(AdministrativeActsDocument, variables, sent)).administrativeActs ?? null)
            : (((await client.request(OwnAdministrativeActsDocument, variables, sent)) as OwnAdministrativeActsQuery).me
                .administrativeActs ?? null);
          for (const { node } of page?.edges ?? []) show(node);
          after = page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
        } while (after !== null);
      },
    ),
    run(
      withOutput(new Command('list').description('List every agency (administrators).')),
      async (client, { output }: ConnectionOptions & OutputOptions) => {
        const show = createListing(io, output, AGENCIES);
        let after: string | null = null;
        do {
          const { agencies: page }: AgenciesQuery = await client.request(
            AgenciesDocument,
            { first: PAGE, after },
            sent,
          );
          for (const { node } of page?.edges ?? []) show(node);
          after = page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
        } while (after !== null);
      },
    ),
    run(
      withOutput(new Command('notices').description('List what your agency was told, newest first.')),
      async (client, { output }: ConnectionOptions & OutputOptions) => {
        const show = createListing(io, output, NOTICES);
        let after: string | null = null;
        do {
          const { me }: OwnNoticesQuery = await client.request(OwnNoticesDocument, { first: PAGE, after }, sent);
          for (const { node } of me.notices?.edges ?? []) show(node);
          after = me.notices?.pageInfo.hasNextPage ? (me.notices.pageInfo.endCursor ?? null) : null;
        } while (after !== null);
      },
    ),
  ];
}

/** Keeps a part of a code in a file of its own: it is never printed, and can be read only once. */
async function keepCode(
  io: Io,
  file: string | undefined,
  act: { readonly id: string; readonly subject: string } | null | undefined,
  codePart: string | null | undefined,
): Promise<void> {
  if (!act || !codePart) return;
  const path = file ?? `enrolment-${act.id}.code`;
  await writeFile(path, `${act.subject}.${codePart}\n`, { mode: 0o600, flag: 'wx', flush: true });
  io.stdout.write(`your part of the enrolment code of ${act.subject} is in ${path}\n`);
}
