import { type Document, decode, toBoolean } from '../bson.ts';
import { CommandError } from '../command-error.ts';
import type { Command, CommandContext } from '../context.ts';
import { type Project, parseProjection } from '../query/projection.ts';
import { checkOptions, namespaceOf } from './options.ts';
import { StatementRun } from './statement-run.ts';
import { deletion, type Effect, modification, type Statement } from './statements.ts';

const OPTIONS = 'query sort remove update new fields upsert arrayFilters hint bypassDocumentValidation'.split(' ');

/** `findAndModify`: changes or removes one document and answers it as it was, or as it is with `new`. */
export const findAndModify: Command = async (context) => {
  checkOptions(context, OPTIONS);
  const { command } = context;
  const remove = toBoolean(command.remove);
  if (remove && (command.update !== undefined || toBoolean(command.new) || toBoolean(command.upsert))) {
    throw new CommandError('FailedToParse', "Cannot specify 'update', 'new' or 'upsert' with remove=true");
  }
  if (!remove && command.update === undefined) {
    throw new CommandError('FailedToParse', 'Either an update or remove=true must be specified');
  }
  const project = parseProjection(command.fields);
  const statement = statementOf(context, remove);
  const run = new StatementRun(
    context,
    1,
    () => statement,
    (effect) => answerOf(effect, command, remove, project),
  );
  await run.all();
  return { ...run.answered, ok: 1 };
};

function statementOf(context: CommandContext, remove: boolean): Statement {
  const { query: q = {}, update: u, sort, hint, upsert, arrayFilters } = context.command;
  const namespace = namespaceOf(context);
  return remove
    ? deletion(namespace, { q, sort, hint, limit: 1 })
    : modification(namespace, { q, u, sort, hint, upsert, arrayFilters }, context.engine);
}

function answerOf(effect: Effect, command: Document, remove: boolean, project: Project | undefined): Document {
  const bytes = toBoolean(command.new) ? effect.after : effect.before;
  const value = bytes === undefined ? null : decode(project ? project(bytes) : bytes);
  const { n, upserted } = effect;
  const details = upserted === undefined ? {} : { upserted };
  const updatedExisting = remove ? {} : { updatedExisting: n > 0 && upserted === undefined };
  return { value, lastErrorObject: { n, ...updatedExisting, ...details } };
}
