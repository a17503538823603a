import { Command, Option } from 'commander';
import {
  ActivateAgreementDocument,
  type ActStandingFragment,
  type AgreementSide,
  type AgreementStandingFragment,
  ApproveAgreementDocument,
  type Client,
  EndAgreementDocument,
  ResumeAgreementDocument,
  SuspendAgreementDocument,
} from '../../../sdk/index.ts';
import { type ConnectionOptions, connect, withConnection } from '../../connection.ts';
import { CommandError, EXIT } from '../../exit-codes.ts';
import type { Done, Io } from '../../io.ts';
import { actLine } from '../agency/act-line.ts';
import { agreementLine } from './agreement-line.ts';

interface StepOptions extends ConnectionOptions {
  readonly reason?: string;
  readonly actingFor?: AgreementSide;
}

interface StepInput {
  readonly agreement: string;
  readonly reason: string;
  readonly actingFor: AgreementSide | null;
}

type Run = (client: Client, input: StepInput, options: { signal: AbortSignal; idempotent: true }) => Promise<Stands>;
type Stands =
  | { readonly agreement: AgreementStandingFragment; readonly act?: ActStandingFragment | null }
  | null
  | undefined;

/** What can be done with an agreement: a repeated step changes nothing, so each may be sent again. */
const STEPS: Readonly<Record<string, { readonly description: string; readonly run: Run }>> = {
  approve: {
    description: 'Approve a request, as its provider.',
    run: async (client, input, options) =>
      (await client.request(ApproveAgreementDocument, { input }, options)).approveAgreement,
  },
  activate: {
    description: 'Put an approved agreement into force; the one that it replaces ends.',
    run: async (client, input, options) =>
      (await client.request(ActivateAgreementDocument, { input }, options)).activateAgreement,
  },
  suspend: {
    description: 'Stop an agreement at once; only your side lifts it again. Needs --reason.',
    run: async (client, input, options) =>
      (await client.request(SuspendAgreementDocument, { input }, options)).suspendAgreement,
  },
  resume: {
    description: 'Lift your own suspension.',
    run: async (client, input, options) =>
      (await client.request(ResumeAgreementDocument, { input }, options)).resumeAgreement,
  },
  end: {
    description: 'End an agreement for good, withdraw a request, or decline one. Needs --reason.',
    run: async (client, input, options) =>
      (await client.request(EndAgreementDocument, { input }, options)).endAgreement,
  },
};

/** `yunqiao agreement approve|activate|suspend|resume|end` */
export function stepCommands(io: Io, done: Done): Command[] {
  return Object.entries(STEPS).map(([name, { description, run }]) => {
    const command = new Command(name)
      .description(description)
      .argument('<agreement>', 'its id')
      .option('--reason <text>', 'why; both sides read it')
      .addOption(
        new Option(
          '--acting-for <side>',
          'for the system administrator: the side it acts for, with a second person',
        ).choices(['PROVIDER', 'CONSUMER']),
      );
    return withConnection(command, 4).action(async (agreement: string, options: StepOptions) => {
      if ((name === 'suspend' || name === 'end') && !options.reason) throw new CommandError(`${name} needs --reason.`);
      const client = await connect(options, io, { purpose: 'OPERATIONS' });
      try {
        const input = { agreement, reason: options.reason ?? '', actingFor: options.actingFor ?? null };
        const stands = await run(client, input, { signal: io.signal, idempotent: true });
        if (stands) io.stdout.write(agreementLine(stands.agreement));
        if (stands?.act) io.stdout.write(actLine(stands.act));
        done(EXIT.ok);
      } finally {
        await client.close();
      }
    });
  });
}
