import { type Document, decode } from '../bson.ts';
import { CommandError } from '../command-error.ts';
import type { Command, CommandContext } from '../context.ts';
import { LIMITS } from '../limits.ts';
import { checkOptions, namespaceOf, refuseOthers } from './options.ts';
import { StatementRun } from './statement-run.ts';
import { deletion, insertion, modification, type Statement } from './statements.ts';

export const insert: Command = (context) => {
  checkOptions(context, ['documents', 'ordered', 'bypassDocumentValidation']);
  const namespace = namespaceOf(context);
  return runAll(context, 'documents', (document) => insertion(namespace, document, context.engine.newId));
};

export const update: Command = (context) => {
  checkOptions(context, ['updates', 'ordered', 'bypassDocumentValidation']);
  const namespace = namespaceOf(context);
  return runAll(context, 'updates', (bytes) => {
    const options = decode(bytes);
    refuseOthers(options, ['q', 'u', 'multi', 'upsert', 'arrayFilters', 'hint', 'sort'], 'an update statement');
    return modification(namespace, options, context.engine);
  });
};

export const remove: Command = (context) => {
  checkOptions(context, ['deletes', 'ordered']);
  const namespace = namespaceOf(context);
  return runAll(context, 'deletes', (bytes) => {
    const options = decode(bytes);
    refuseOthers(options, ['q', 'limit', 'hint'], 'a delete statement');
    return deletion(namespace, options);
  });
};

async function runAll(
  context: CommandContext,
  field: string,
  prepare: (bytes: Buffer) => Statement,
): Promise<Document> {
  const list = context.documents(field);
  if (list.length === 0 || list.length > LIMITS.statements) {
    throw new CommandError(
      'InvalidLength',
      `Write batch sizes must be between 1 and ${LIMITS.statements}. Got ${list.length} operations.`,
    );
  }
  const prepared: { index: number; statement: Statement }[] = [];
  const run = new StatementRun(context, list.length, (index) => {
    // A statement is asked for twice: to see how to run it, and to run it.
    if (prepared[0]?.index !== index) prepared[0] = { index, statement: prepare(list[index] as Buffer) };
    return prepared[0].statement;
  });
  await run.all();
  return run.reply(field === 'updates');
}
