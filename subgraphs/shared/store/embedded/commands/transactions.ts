import { CommandError } from '../command-error.ts';
import type { Command, CommandContext } from '../context.ts';
import type { Session } from '../sessions.ts';
import { checkOptions } from './options.ts';

function sessionOf({ session, name }: CommandContext): Session {
  if (session) return session;
  throw new CommandError('InvalidOptions', `${name} needs a session (lsid)`);
}

export const commitTransaction: Command = async (context) => {
  checkOptions(context, ['recoveryToken']);
  await context.engine.sessions.commit(sessionOf(context), context.command);
  return { ok: 1 };
};

export const abortTransaction: Command = (context) => {
  checkOptions(context, ['recoveryToken']);
  const { engine, command } = context;
  const session = sessionOf(context);
  engine.sessions.transactionOf(session, command);
  engine.sessions.abort(session);
  return { ok: 1 };
};

export const endSessions: Command = (context) => {
  const ids = context.command[context.name];
  context.engine.sessions.end(Array.isArray(ids) ? ids : []);
  return { ok: 1 };
};
