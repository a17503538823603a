import { Command } from 'commander';
import { isDay } from '../../../../schema/domain/day.ts';
import { type Purpose, RequestAgreementDocument } from '../../../sdk/index.ts';
import { type ConnectionOptions, connect, integer, ownAgency, withConnection } from '../../connection.ts';
import { CommandError, EXIT } from '../../exit-codes.ts';
import type { Done, Io } from '../../io.ts';
import { actLine } from '../agency/act-line.ts';
import { agreementLine } from './agreement-line.ts';

const UNITS_LIMIT = 2_000_000_000;

interface RequestOptions extends ConnectionOptions {
  readonly provider: string;
  readonly consumer?: string;
  readonly for: Purpose;
  readonly scopes: string;
  readonly instrument: string;
  readonly article?: string;
  readonly dailyQuota?: number;
  readonly sealed: boolean;
  readonly validTo?: string;
  readonly replaces?: string;
  readonly reason?: string;
}

/** `yunqiao agreement request` */
export function requestCommand(io: Io, done: Done): Command {
  const command = new Command('request')
    .description('Ask a provider to share. Approved at once within its threshold, else it waits for its approval.')
    .requiredOption('--provider <agency>', 'who is asked')
    .requiredOption('--for <purpose>', 'purpose of the agreement, for example CLAIM_CHECK')
    .requiredOption('--scopes <scopes>', 'scopes separated by commas or spaces')
    .requiredOption('--instrument <name>', 'legal basis')
    .option('--article <article>', 'article of the legal basis')
    .option('--consumer <agency>', 'who is to use the facts; the client id when left out')
    .option('--daily-quota <units>', 'units of operation cost a day', integer('--daily-quota', 1, UNITS_LIMIT))
    .option('--sealed', 'no answer before its record is signed and safely written', false)
    .option('--valid-to <day>', 'last day, YYYY-MM-DD')
    .option('--replaces <agreement>', 'agreement that ends when this one is activated')
    .option('--reason <text>', 'why; both sides read it');
  return withConnection(command, 4).action(async (options: RequestOptions) => done(await request(options, io)));
}

async function request(options: RequestOptions, io: Io): Promise<number> {
  if (options.validTo !== undefined && !isDay(options.validTo))
    throw new CommandError(`--valid-to ${options.validTo}: expected a day, YYYY-MM-DD.`);
  // The scopes are those of the agreement, not of the token.
  const client = await connect({ ...options, scopes: undefined }, io, { purpose: 'OPERATIONS' });
  try {
    const input = {
      provider: options.provider,
      consumer: options.consumer ?? (await ownAgency(options, io)),
      purpose: options.for,
      scopes: options.scopes.split(/[\s,]+/).filter((scope) => scope !== ''),
      legalBasis: { instrument: options.instrument, article: options.article ?? null },
      dailyQuota: options.dailyQuota ?? null,
      sealedBeforeAnswered: options.sealed,
      validTo: options.validTo ?? null,
      replaces: options.replaces ?? null,
      reason: options.reason ?? null,
    };
    const answer = await client.request(RequestAgreementDocument, { input }, { signal: io.signal, idempotent: true });
    const { agreement, act } = answer.requestAgreement ?? {};
    if (agreement) io.stdout.write(agreementLine(agreement));
    if (act) io.stdout.write(actLine(act));
    return EXIT.ok;
  } finally {
    await client.close();
  }
}
