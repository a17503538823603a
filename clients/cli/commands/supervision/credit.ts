import { Argument, type Command } from 'commander';
import { CreditOfDocument, type CreditOfQuery, type CreditSubjectKind } from '../../../sdk/index.ts';
import { type commandRuns, type ListOptions, listing } from '../../command-runs.ts';
import { CommandError } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';
import { type Columns, writeRecords } from '../../records.ts';
import { inWords } from '../../tabular/chinese-cells.ts';

type Item = NonNullable<CreditOfQuery['credit']>['items'][number];

const KINDS = ['enterprise', 'body'] as const;
const COLUMNS: Columns<Item> = {
  kind: inWords('word.CreditFactKind', ({ fact }) => fact),
  id: ({ id }) => id,
  on: ({ on }) => on,
  rule: ({ rule }) => rule,
  points: ({ points }) => points,
  to: ({ countsUntil }) => countsUntil,
  contest: ({ contestedAs }) => contestedAs,
  basis: ({ source }) => source,
};

/** `yunqiao supervision credit` */
export function creditCommand(io: Io, run: ReturnType<typeof commandRuns>): Command {
  return run(
    listing('credit', 'Show the class of credit of an enterprise or a body, item by item (信用分类).')
      .addArgument(new Argument('<kind>', 'whose').choices(KINDS))
      .argument('<subject>', 'USCC, or code of the body'),
    async (client, options: ListOptions, kind: string, subject: string) => {
      const asked = { kind: kind.toUpperCase() as CreditSubjectKind, subject };
      const { credit } = await client.request(CreditOfDocument, asked, { signal: io.signal });
      if (!credit) throw new CommandError(`${subject}: the register of certification bodies has no such body.`);
      // Beside the rows, so that these can be read by a program.
      io.stderr.write(`${subject}: class ${credit.class}, ${credit.points} points on ${credit.on}\n`);
      await writeRecords(credit.items.slice(0, options.limit), COLUMNS, options, io);
    },
  );
}
