import { CommandError } from '../command-error.ts';
import type { Command } from '../context.ts';
import { entryRows } from '../entry-values.ts';
import { fieldPath } from '../field-path.ts';
import { LIMITS } from '../limits.ts';
import { orderKeyText } from '../order-key.ts';
import { parseFilter } from '../query/filter.ts';
import { EVERYTHING } from '../query/predicate.ts';
import { TYPE } from '../raw.ts';
import { checkOptions, hinted, namespaceOf } from './options.ts';
import { eachRow } from './read.ts';

/** `distinct`: the different values of a path, in order; of an array its elements count. */
export const distinct: Command = async (context) => {
  const { command } = context;
  checkOptions(context, ['key', 'query', 'hint']);
  if (typeof command.key !== 'string') throw new CommandError('TypeMismatch', "'key' has to be a string");
  const path = fieldPath(command.key);
  const predicate = command.query === undefined ? EVERYTHING : parseFilter(command.query);
  const values = new Map<string, unknown>();
  let size = 0;
  await eachRow(
    context,
    namespaceOf(context),
    (collection) => ({ predicate, sort: [], skip: 0, limit: 0, hint: hinted(collection, command.hint) }),
    (document) => {
      for (const [value] of entryRows(document, [path])) {
        if (value === undefined || value.type === TYPE.undefined) continue;
        const key = orderKeyText(value);
        if (values.has(key)) continue;
        size += key.length;
        if (size > LIMITS.document) throw new CommandError('BSONObjectTooLarge', 'distinct too big, 16mb cap');
        values.set(key, value.decoded());
      }
    },
  );
  const ordered = [...values].sort(([a], [b]) => (a < b ? -1 : 1));
  return { values: ordered.map(([, value]) => value), ok: 1 };
};
