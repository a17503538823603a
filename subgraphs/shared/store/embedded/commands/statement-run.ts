import { type Document, toNumber } from '../bson.ts';
import { CommandError } from '../command-error.ts';
import type { CommandContext } from '../context.ts';
import { LIMITS } from '../limits.ts';
import { transactionNumber } from '../sessions.ts';
import type { WriteView } from '../storage/view.ts';
import { openView } from './read.ts';
import { type Effect, identityOfDocument, type Statement } from './statements.ts';

/** What a write command has done so far; stored with a retryable write, so that a repeated one goes on from there. */
interface Progress {
  next: number;
  n: number;
  modified: number;
  upserted: Document[];
  errors: Document[];
  /** What `findAndModify` answers. */
  answer?: Document | undefined;
}

/** How often a document that was found may be lost to other writers before it is searched inside the write. */
const ATTEMPTS = 3;

/**
 * Runs the statements of one write command in order. Outside a transaction each statement stands alone, as in MongoDB:
 * several share a disk write, and other writers get in between.
 */
export class StatementRun {
  private readonly context: CommandContext;
  private readonly count: number;
  private readonly prepare: (index: number) => Statement;
  private readonly ordered: boolean;
  private readonly retry: bigint | undefined;
  private progress: Progress = { next: 0, n: 0, modified: 0, upserted: [], errors: [] };
  private readonly answer: ((effect: Effect) => Document) | undefined;

  /** With `answer` the run is of one statement, a refusal ends the command, and the effect is answered. */
  constructor(
    context: CommandContext,
    count: number,
    prepare: (index: number) => Statement,
    answer?: (effect: Effect) => Document,
  ) {
    const { command, session, transaction } = context;
    this.context = context;
    this.count = count;
    this.prepare = prepare;
    this.answer = answer;
    this.ordered = command.ordered !== false;
    this.retry = session && !transaction && command.txnNumber !== undefined ? transactionNumber(command) : undefined;
  }

  async all(): Promise<void> {
    while (this.progress.next < this.count) {
      this.context.pace.check();
      const statement = this.attempt(() => this.prepare(this.progress.next));
      if (!statement) continue;
      if (statement.slow(this.context.transaction ?? this.context.engine.storage)) await this.slowly(statement);
      else await this.unit((view) => this.several(view));
    }
  }

  /** One atomic write, or the transaction; skipped when a repeated command was already done up to here. */
  private async unit(work: (view: WriteView) => void): Promise<void> {
    const { transaction, engine } = this.context;
    if (transaction) return work(transaction);
    await engine.storage.write((view) => {
      if (this.resumed()) return;
      work(view);
      this.save();
    });
  }

  private several(view: WriteView): void {
    const last = Math.min(this.count, this.progress.next + LIMITS.statementsPerUnit);
    const end = performance.now() + LIMITS.unitTime;
    while (this.progress.next < last && performance.now() < end) {
      const done = this.attempt(() => {
        const statement = this.prepare(this.progress.next);
        if (statement.slow(view)) return false;
        this.add(statement.run(view));
        this.progress.next += 1;
        return true;
      });
      if (done === false) return;
    }
  }

  /** Searches without blocking, then changes what was found if it still matches. */
  private async slowly(statement: Statement): Promise<void> {
    try {
      if (statement.multi) await this.slowlyMany(statement);
      else await this.slowlyOne(statement);
    } catch (error) {
      this.failed(error);
    }
  }

  private async slowlyMany(statement: Statement): Promise<void> {
    const identities = await this.search(statement);
    const before = this.progress.n;
    for (let at = 0; at < identities.length; at += LIMITS.statementsPerUnit) {
      const some = identities.slice(at, at + LIMITS.statementsPerUnit);
      await this.unit((view) => this.add(statement.runOn(view, some)));
      this.context.pace.check();
    }
    await this.unit((view) => {
      if (this.progress.n === before) this.add(statement.runOnNothing(view));
      this.progress.next += 1;
    });
  }

  private async slowlyOne(statement: Statement): Promise<void> {
    const { next } = this.progress;
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const identities = await this.search(statement);
      await this.unit((view) => {
        const effect = identities.length > 0 ? statement.runOn(view, identities) : statement.runOnNothing(view);
        if (identities.length > 0 && effect.n === 0) return;
        this.add(effect);
        this.progress.next += 1;
      });
      if (this.progress.next > next) return;
    }
    await this.unit((view) => {
      this.add(statement.run(view));
      this.progress.next += 1;
    });
  }

  private async search(statement: Statement): Promise<Buffer[]> {
    const { view, release } = openView(this.context);
    try {
      const identities: Buffer[] = [];
      for (const row of statement.search(view)) {
        if (row !== undefined) identities.push(identityOfDocument(row));
        else if (this.context.pace.due) await this.context.pace.rest();
      }
      return identities;
    } finally {
      release();
    }
  }

  private add(effect: Effect): void {
    if (this.answer) this.progress.answer = this.answer(effect);
    this.progress.n += effect.n;
    this.progress.modified += effect.modified;
    if (effect.upserted !== undefined) this.progress.upserted.push({ index: this.progress.next, _id: effect.upserted });
  }

  private attempt<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      this.failed(error);
      return undefined;
    }
  }

  /** Notes a refused statement and goes on as the command asks; inside a transaction it ends the command. */
  private failed(error: unknown): void {
    const ends = this.context.transaction || this.answer || !(error instanceof CommandError);
    if (ends || ENDS_COMMAND.has(error.codeName)) throw error;
    const { code, message: errmsg, details } = error;
    this.progress.errors.push({ index: this.progress.next, code, errmsg, ...details });
    this.progress.next = this.ordered ? this.count : this.progress.next + 1;
  }

  private resumed(): boolean {
    const { session, engine } = this.context;
    const stored = session && this.retry !== undefined && engine.sessions.outcome(session, this.retry);
    if (!stored) return false;
    const progress = fromDocument(stored);
    if (progress.next <= this.progress.next) return false;
    this.progress = progress;
    return true;
  }

  private save(): void {
    const { session, engine } = this.context;
    if (session && this.retry !== undefined) engine.sessions.remember(session, this.retry, { ...this.progress });
  }

  get answered(): Document {
    return this.progress.answer ?? {};
  }

  reply(withModified: boolean): Document {
    const { n, modified, upserted, errors } = this.progress;
    return {
      n,
      ...(withModified ? { nModified: modified } : {}),
      ...(upserted.length > 0 ? { upserted } : {}),
      ...(errors.length > 0 ? { writeErrors: errors } : {}),
      ok: 1,
    };
  }
}

/** Errors of the command, not of one statement. */
const ENDS_COMMAND = new Set(['MaxTimeMSExpired', 'Interrupted', 'TransactionTooOld', 'InternalError']);

function fromDocument(stored: Document): Progress {
  const number = (name: string) => toNumber(stored[name]) ?? 0;
  return {
    next: number('next'),
    n: number('n'),
    modified: number('modified'),
    upserted: stored.upserted as Document[],
    errors: stored.errors as Document[],
    answer: stored.answer as Document | undefined,
  };
}
