import { readFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { HubError } from '../../../sdk/index.ts';
import { proveReceiptItem, type Receipt, verifyReceipt, verifyReceiptItem } from '../../../sdk/receipt.ts';
import { recordReceipts } from '../../../sdk/receipt-request.ts';
import { type ConnectionOptions, connect, integer, withConnection } from '../../connection.ts';
import { EXIT } from '../../exit-codes.ts';
import { type Done, type Io, readAll } from '../../io.ts';
import { readVariables } from '../query.ts';
import { holding, readEvidence, withKeys, writeEvidence } from './evidence-files.ts';

const MAX_QUERY_BYTES = 1024 * 1024;
const MAX_ITEMS = 1_000_000;
const VERDICTS = 'verifyClaims.verdicts';

/** `yunqiao receipt …` */
export function receiptCommand(io: Io, done: Done): Command {
  const print = (text: string) => io.stdout.write(`${text}\n`);
  const get = new Command('get')
    .description('Run a GraphQL operation and keep request, answer and signed receipt in one file.')
    .argument('[file]', 'file with the operation, "-" for standard input', '-')
    .requiredOption('--out <file>', 'the receipt file; must not be there yet')
    .option('--variables <json>', 'variables as JSON, or @file');
  withConnection(get, 4).action(async (file: string, options: GetOptions) => done(await keep(file, options, io)));

  const verify = withKeys(
    new Command('verify')
      .description('Verify a receipt file offline. Any changed byte is found.')
      .argument('<file>', 'the receipt file'),
  ).action(async (file: string, { keys }: { keys: string }) => {
    const [text, jwks] = [await readEvidence(file), await readEvidence(keys)];
    const { receipt, kid } = await holding(file, () => verifyReceipt(text, jwks));
    print(`${file}: holds.\n${summary(receipt, kid)}`);
    done(EXIT.ok);
  });

  const prove = withKeys(
    new Command('prove-verdict')
      .description('Make a proof that shows one verdict alone, without the request and the other verdicts.')
      .argument('<file>', 'the receipt file')
      .addOption(
        new Option('--index <n>', 'place of the verdict, from 0')
          .makeOptionMandatory()
          .argParser(integer('--index', 0, MAX_ITEMS)),
      )
      .option('--path <path>', 'the list, by response keys', VERDICTS)
      .requiredOption('--out <file>', 'the proof; must not be there yet'),
  ).action(async (file: string, { keys, index, path, out }: ProveOptions) => {
    const [text, jwks] = [await readEvidence(file), await readEvidence(keys)];
    await writeEvidence(out, await holding(file, () => proveReceiptItem(text, jwks, pathOf(path), index)));
    print(out);
    done(EXIT.ok);
  });

  const verifyVerdict = withKeys(
    new Command('verify-verdict')
      .description('Verify the proof of one verdict offline and print the verdict.')
      .argument('<file>', 'the proof'),
  ).action(async (file: string, { keys }: { keys: string }) => {
    const [text, jwks] = [await readEvidence(file), await readEvidence(keys)];
    const { item, path, index, receipt, kid } = await holding(file, () => verifyReceiptItem(text, jwks));
    print(
      `${file}: holds. ${path.join('.')}, item ${index}:\n${JSON.stringify(item, null, 2)}\n${summary(receipt, kid)}`,
    );
    done(EXIT.ok);
  });

  return new Command('receipt')
    .description('signed receipts: what the hub answered to whom, provable offline')
    .addCommand(get)
    .addCommand(verify)
    .addCommand(prove)
    .addCommand(verifyVerdict);
}

interface GetOptions extends ConnectionOptions {
  readonly out: string;
  readonly variables?: string;
}

interface ProveOptions {
  readonly keys: string;
  readonly index: number;
  readonly path: string;
  readonly out: string;
}

async function keep(file: string, options: GetOptions, io: Io): Promise<number> {
  const variables = await readVariables(options.variables);
  const query = file === '-' ? await readAll(io.stdin, MAX_QUERY_BYTES) : await readFile(file, 'utf8');
  const recorder = recordReceipts(io.fetch);
  const client = await connect(options, { ...io, fetch: recorder.fetch }, { publicAllowed: true });
  let exitCode: number = EXIT.ok;
  try {
    const { errors } = await client.execute(query, variables, { signal: io.signal });
    if (errors.length > 0) exitCode = EXIT.refused;
  } catch (error) {
    if (!(error instanceof HubError)) throw error;
    // A signed refusal is worth keeping; without a receipt the refusal itself is told.
    await writeEvidence(options.out, fileOr(recorder, error));
    io.stderr.write(`${error.code}: ${error.message}\n`);
    return EXIT.refused;
  } finally {
    await client.close();
  }
  await writeEvidence(options.out, recorder.file());
  io.stdout.write(`${options.out}\n`);
  return exitCode;
}

function fileOr(recorder: { file(): string }, refusal: HubError): string {
  try {
    return recorder.file();
  } catch {
    throw refusal;
  }
}

function pathOf(text: string): (string | number)[] {
  return text.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}

function summary(
  { requestId, time, caller, purpose, agreement, code, policy, sources, parts = [], read = [], audit }: Receipt,
  kid: string,
): string {
  const lines = [
    `  signed with   ${kid}`,
    `  time          ${time}`,
    `  request       ${requestId}`,
    `  answered      ${caller.agency ?? 'the public'} (${caller.kind})`,
    `  purpose       ${purpose ?? '-'}, agreement ${agreement ?? '-'}`,
    `  outcome       ${code}`,
    `  policy        ${policy}`,
    `  audit record  ${audit.record ?? '-'}, after batch ${audit.batch}`,
  ];
  for (const { key, state, found, faults = [], refusedUnder } of parts) {
    const missing = faults.map(({ path, code: fault }) => `${fault}${path.length > 1 ? ` at ${path.join('.')}` : ''}`);
    const under = refusedUnder === undefined ? [] : [`under agreement ${refusedUnder ?? '-'}`];
    lines.push(`  ${(key ?? 'operation').padEnd(12)}  ${[state, `found ${found}`, ...missing, ...under].join(', ')}`);
  }
  for (const { name, asOf, state } of read) lines.push(`  read          ${name}, complete to ${asOf ?? '-'}: ${state}`);
  for (const { value } of sources) lines.push(`  sources       ${JSON.stringify(value)}`);
  return lines.join('\n');
}
