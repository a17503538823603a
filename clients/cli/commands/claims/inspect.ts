import { Command } from 'commander';
import { describeColumns } from '../../../../schema/claim-files/map-claim-columns.ts';
import { type ClaimFile, openClaimFile } from '../../../../schema/claim-files/open-claim-file.ts';
import { briefList } from '../../../../schema/tabular/table.ts';
import { HubError } from '../../../sdk/index.ts';
import { type ConnectionOptions, connect, endpointOf, ownAgency, withConnection } from '../../connection.ts';
import { EXIT } from '../../exit-codes.ts';
import type { Done, Io } from '../../io.ts';
import { addClaimFileOptions, CLAIM_FILE, type ClaimFileFlags, claimFileOptions } from './claim-file-options.ts';
import { writeProfile } from './mapping-profile.ts';

/** How `GET /schema` tells the units left of the day's quota. */
const QUOTA_LEFT_HEADER = 'yunqiao-quota-left';

interface InspectOptions extends ConnectionOptions, ClaimFileFlags {
  readonly json: boolean;
  readonly saveProfile?: string;
}

/** `yunqiao claims inspect` */
export function inspectCommand(io: Io, done: Done): Command {
  const command = new Command('inspect')
    .description(
      'Show how a file of claims would be read: sheets, encoding, headers, mapping, unmapped columns, rows, damaged rows, quota needed and left. No claim is asked about.',
    )
    .argument('<file>', CLAIM_FILE)
    .option('--save-profile <file>', 'save the mapping of the columns, for --profile')
    .option('--json', 'print it as JSON', false);
  addClaimFileOptions(command);
  return withConnection(command, 1).action(async (file: string, options: InspectOptions) =>
    done(await inspect(file, options, io)),
  );
}

async function inspect(path: string, options: InspectOptions, io: Io): Promise<number> {
  const fileOptions = await claimFileOptions(options);
  const file = await openClaimFile(path, { ...fileOptions, keepGoing: true, countClaims: true });
  if (options.saveProfile) await writeProfile(options.saveProfile, file, fileOptions);
  const quotaLeft = await readQuotaLeft(options, io);
  io.stdout.write(options.json ? `${JSON.stringify(asJson(file, quotaLeft), null, 2)}\n` : asText(file, quotaLeft));
  return EXIT.ok;
}

/** Units left of today's quota; a text instead when nobody can say. Asked for with the head of the schema, which costs nothing. */
async function readQuotaLeft(options: InspectOptions, io: Io): Promise<number | string> {
  if (!(await ownAgency(options, io))) return 'not asked: no --client-id';
  const client = await connect(options, io, { purpose: 'CLAIM_CHECK' });
  try {
    const { value } = await client.token();
    const url = new URL('schema', await endpointOf(options, io));
    const signal = AbortSignal.any([io.signal, AbortSignal.timeout(options.timeout)]);
    const response = await fetch(url, { method: 'HEAD', headers: { authorization: `Bearer ${value}` }, signal });
    const left = response.headers.get(QUOTA_LEFT_HEADER);
    if (left === null) return 'not known';
    return left === 'unlimited' ? 'no daily limit' : Number(left);
  } catch (error) {
    if (io.signal.aborted) throw error;
    return `not known: ${error instanceof HubError ? error.code : 'the hub does not answer'}`;
  } finally {
    await client.close();
  }
}

function asJson(file: ClaimFile, quotaLeft: number | string) {
  const { table, survey, mapping, claims, warnings } = file;
  const header = (column: number) => table.headers[column] ?? '';
  return {
    description: table.description,
    headerRow: table.headerRow,
    headers: table.headers,
    mapping: Object.fromEntries([...mapping.columns].map(([field, column]) => [field, header(column)])),
    texts: mapping.texts.map(header),
    unmapped: mapping.unmapped.map(header),
    leftOut: survey.leftOut ?? [],
    rows: survey.rows,
    damagedRows: survey.damaged,
    damaged: survey.firstDamaged,
    quotaNeeded: claims,
    quotaLeft,
    warnings,
  };
}

function asText(file: ClaimFile, quotaLeft: number | string): string {
  const { table, survey, mapping, claims, warnings } = file;
  const lines: [string, string][] = [
    ['read as', table.description],
    ['header row', String(table.headerRow)],
    ['mapping', describeColumns(mapping, table.headers)],
    ['unmapped', briefList(mapping.unmapped.map((column) => table.headers[column] ?? '')) || '-'],
    ['left out', briefList((survey.leftOut ?? []).map(({ name, rows }) => `${name} (${rows ?? 'no'} rows)`)) || '-'],
    ['rows', String(survey.rows)],
    ['damaged rows', String(survey.damaged)],
    ['quota needed', String(claims)],
    ['quota left', String(quotaLeft)],
  ];
  const width = Math.max(...lines.map(([name]) => name.length)) + 2;
  const told = lines.map(([name, value]) => `${name.padEnd(width)}${value}\n`);
  return [
    ...told,
    ...survey.firstDamaged.map(({ en }) => `damaged: ${en}\n`),
    ...warnings.map(({ en }) => `warning: ${en}\n`),
  ].join('');
}
