import { writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { Command, Option } from 'commander';
import { isDay } from '../../../../schema/domain/day.ts';
import { writeSheets } from '../../../../schema/tabular/xlsx/write-workbook.ts';
import { readTenderFile, templateSheets } from '../../../../schema/tender-files/tender-file.ts';
import { recordAddress } from '../../../sdk/evaluation-sheet/bundle-files.ts';
import { sheetHtml } from '../../../sdk/evaluation-sheet/sheet-html.ts';
import { sheetRows } from '../../../sdk/evaluation-sheet/sheet-rows.ts';
import type { Evaluation } from '../../../sdk/evaluation-sheet/sheet-words.ts';
import { CreateTenderDocument, EvaluateTenderDocument, recordReceipts, verifyReceipt } from '../../../sdk/index.ts';
import { type ConnectionOptions, connect, endpointOf, integer, withConnection } from '../../connection.ts';
import { CommandError, EXIT } from '../../exit-codes.ts';
import { bearer, type HubText, textsOf } from '../../hub-text.ts';
import type { Done, Io } from '../../io.ts';
import { writeBundle } from './bundle.ts';

const POLL_MS = 2_000;

interface CheckOptions extends ConnectionOptions {
  readonly out: string;
  readonly html?: string;
  readonly bundle?: string;
  readonly on?: string;
  readonly logWait: number;
}

/** `yunqiao procurement template` */
export function templateCommand(io: Io, done: Done): Command {
  return new Command('template')
    .description('Write a workbook for a tender and its bids, with Chinese headers, an example and notes.')
    .option('--out <file>', '.xlsx', '招标项目.xlsx')
    .action(async ({ out }: { readonly out: string }) => {
      if (!/\.xlsx$/i.test(out)) throw new CommandError(`--out ${out}: expected .xlsx.`);
      await writeSheets(out, templateSheets());
      io.stdout.write(`${out}\n`);
      done(EXIT.ok);
    });
}

/** `yunqiao procurement check` */
export function checkCommand(io: Io, done: Done): Command {
  const command = new Command('check')
    .description('Check every bid of a tender for every item, and write the evaluation sheet.')
    .argument('<file>', 'workbook as `yunqiao procurement template` writes it')
    .requiredOption('--out <file>', 'the evaluation as a workbook, .xlsx')
    .option('--html <file>', 'the evaluation sheet for print on A4, .html')
    .option(
      '--bundle <file>',
      'request, answer, receipt, keys, proof of the log and the sheet in one archive, .zip; must not be there yet',
    )
    .addOption(
      new Option('--log-wait <seconds>', 'how long to wait until the log proves the record, for --bundle')
        .default(0)
        .argParser(integer('--log-wait', 0, 600)),
    )
    .option('--on <day>', 'judge for a past day, YYYY-MM-DD')
    .addHelpText('after', '\nExit code 1: a bid may not win, or that can’t be said.');
  return withConnection(command, 4).action(async (file: string, options: CheckOptions) =>
    done(await check(file, options, io)),
  );
}

async function check(file: string, options: CheckOptions, io: Io): Promise<number> {
  const { out, html, bundle, on = null } = options;
  for (const [name, path, form] of [
    ['--out', out, '.xlsx'],
    ['--html', html, '.html'],
    ['--bundle', bundle, '.zip'],
  ] as const)
    if (path !== undefined && !path.toLowerCase().endsWith(form))
      throw new CommandError(`${name} ${path}: expected ${form}.`);
  if (on !== null && !isDay(on)) throw new CommandError(`--on ${on}: expected a day, YYYY-MM-DD.`);
  const { tender, bids } = await readTenderFile(file);
  const recorder = recordReceipts(io.fetch);
  const client = await connect(options, { ...io, fetch: recorder.fetch }, { publicAllowed: false });
  try {
    const created = await client.request(CreateTenderDocument, { input: tender }, { signal: io.signal });
    const id = created.createTender?.tender.id ?? '';
    const answer = await client.request(
      EvaluateTenderDocument,
      { input: { tender: id, on, bids: [...bids] } },
      { signal: io.signal },
    );
    const evaluation = answer.evaluateTender?.tenderEvaluation;
    if (!evaluation) throw new CommandError('The hub gave no evaluation.', EXIT.refused);
    const receipt = recorder.file();
    const endpoint = await endpointOf(options, io);
    const get = textsOf(endpoint, options.timeout, io);
    const keys = held(await get('/.well-known/jwks.json'));
    if (keys === null) throw new CommandError('The hub shows no keys.', EXIT.refused);
    const { record } = verifyReceipt(receipt, keys).receipt.audit;
    await writeSheets(out, sheetRows(evaluation));
    const files = [out];
    if (html !== undefined) {
      const address = record === null ? null : { record, address: recordAddress(endpoint, record) };
      await writeFile(html, sheetHtml(evaluation, address));
      files.push(html);
    }
    if (bundle !== undefined) {
      const { value: token } = await client.token();
      const proof =
        record === null
          ? null
          : await proofOf(() => get(recordAddress(endpoint, record), bearer(token)), options.logWait, io);
      const checkpoint = held(await get('/audit/checkpoint'));
      await writeBundle(bundle, { receipt, keys, record: proof, checkpoint, evaluation, endpoint });
      if (proof === null)
        io.stderr.write(`${bundle}: without the proof of the log, which is not made yet; see --log-wait.\n`);
      files.push(bundle);
    }
    io.stdout.write(`${files.join('\n')}\n`);
    return report(evaluation, io);
  } finally {
    await client.close();
  }
}

/** The proof that the record is in the log, `null` while it is in no signed head. */
async function proofOf(ask: () => Promise<HubText>, seconds: number, io: Io): Promise<string | null> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const proof = held(await ask());
    if (proof !== null || Date.now() >= end) return proof;
    await wait(POLL_MS, undefined, { signal: io.signal });
  }
}

/** What the hub holds at an address; `null`: nothing, or nothing for this caller. */
function held({ status, text }: HubText): string | null {
  return status === 200 ? text : null;
}

/** One line for each bid, and whether all of them may win. */
function report({ lots }: Evaluation, io: Io): number {
  const bids = lots.flatMap(({ lot, bids: of }) => of.map((bid) => ({ lot, bid })));
  for (const { lot, bid } of bids)
    io.stderr.write(
      `${lot.reference} ${bid.bid}: ${bid.mayWin === null ? 'not known' : bid.mayWin ? 'may win' : 'may not win'}\n`,
    );
  return bids.every(({ bid }) => bid.mayWin === true) ? EXIT.ok : EXIT.findings;
}
