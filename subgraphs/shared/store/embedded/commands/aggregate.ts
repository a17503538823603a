import { parsePipeline } from '../aggregation/pipeline.ts';
import { CommandError, unsupported } from '../command-error.ts';
import type { Command } from '../context.ts';
import { countableRows, findRows } from '../query/find.ts';
import { batchSize } from './collections.ts';
import { checkOptions, hinted, namespaceOf } from './options.ts';
import { cursorSource } from './read.ts';

export const aggregate: Command = (context) => {
  const { command, engine, pace } = context;
  checkOptions(context, ['pipeline', 'cursor', 'allowDiskUse', 'hint']);
  if (typeof command.aggregate !== 'string') throw unsupported('an aggregation without a collection');
  const namespace = namespaceOf(context);
  if (!Array.isArray(command.pipeline)) throw new CommandError('TypeMismatch', "'pipeline' has to be an array");
  if (command.cursor === undefined) {
    throw new CommandError(
      'FailedToParse',
      "The 'cursor' option is required, except for aggregate with the explain argument",
    );
  }
  const { query, onlyCounts, run } = parsePipeline(command.pipeline);
  const size = batchSize(command);
  const source = cursorSource(context, namespace, (view) => {
    const collection = view.collection(namespace);
    if (!collection) return run([]);
    const read = onlyCounts ? countableRows : findRows;
    return run(read(view, collection, { ...query, hint: hinted(collection, command.hint) }));
  });
  return engine.cursors.first(source, size, false, pace);
};
