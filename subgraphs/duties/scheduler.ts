import type { Caller } from '../../schema/contract/caller.ts';
import { hubError } from '../../schema/contract/errors.ts';
import type { Day } from '../../schema/domain/day.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import { type HeldLease, holdLease, LeaseLost } from '../shared/lease.ts';
import type { Models, ProgressDocument, TaskDocument } from './model.ts';
import { createNotices } from './notices.ts';
import { maySchedule } from './policy.ts';
import { settle } from './settle.ts';
import { beginning, nextStep, type Step } from './steps.ts';
import { changeTasks, escalation } from './task-changes.ts';
import { dutiesModel } from './view.ts';

/** How long a leader leads without a word. */
export const LEASE_MS = 15_000;
/** How long a leader that has nothing to do asks the store nothing. */
const UNASKED_MS = LEASE_MS / 3;
/** Tasks that one round passes up. */
const ESCALATED = 50;
const PROGRESS = 'scheduler';

/** What a round did. */
export interface Round {
  /** Whether this process leads. */
  readonly leads: boolean;
  /** Whether there is more to do at once. */
  readonly more: boolean;
}

/** Does what is due, one bounded round at a time. */
export interface Scheduler {
  /** @throws FORBIDDEN to anybody but the hub */
  round(caller: Caller, runner: string): Promise<Round>;
}

/**
 * The scheduler. One process of all machines leads by a lease in the store whose fence every transaction of a round checks; where it has come to is kept in the
 * same transaction as what it did, so nothing is done twice, and after a stop it goes on where it was.
 */
export function createScheduler(kit: ServiceKit<Models>): Scheduler {
  const { models, write, clock, log, followed } = kit;
  const view = kit.readModel(dutiesModel.name);

  /** Nothing is concluded from feeds that were never read to their end, or have not been for a minute. */
  const isReady = () => {
    const own = view.sources();
    return (
      own.length > 0 &&
      own.every(({ asOf }) => asOf !== null) &&
      followed.states().every(({ state }) => state === 'FOLLOWED')
    );
  };

  /** Where the leader of this process had come to when nothing was left. */
  let rested: {
    readonly runner: string;
    readonly at: number;
    readonly today: Day;
    readonly progress: Omit<ProgressDocument, '_id'>;
  } | null = null;
  /** Whether nothing can have come up since: the same day, and no event behind where it had come to. The store's own word is asked again soon. */
  const isResting = (runner: string) => {
    const since = rested?.runner === runner ? clock.now().getTime() - rested.at : -1;
    return (
      rested !== null &&
      since >= 0 &&
      since < UNASKED_MS &&
      rested.today === clock.today() &&
      !nextStep(view, rested.progress, rested.today)
    );
  };

  const run = async (step: Step, lease: HeldLease) => {
    const settling = { models, view, now: clock.now(), today: clock.today() };
    const unknown = await write(async (scope) => {
      await lease.guard(scope.session);
      const left = await settle(step, settling, scope);
      const document: ProgressDocument = { _id: PROGRESS, ...step.after };
      await models.progress.collection.replaceOne({ _id: PROGRESS } as never, document, {
        session: scope.session,
        upsert: true,
      });
      return left;
    });
    if (unknown.length > 0) log.warn({ subjects: unknown }, 'what is due is not known of some subjects');
  };

  const escalate = async (lease: HeldLease): Promise<boolean> =>
    write(async (scope) => {
      await lease.guard(scope.session);
      const overdue = await models.tasks
        .find({ escalatesOn: { $gt: '', $lte: clock.today() } })
        .sort({ escalatesOn: 1 })
        .limit(ESCALATED)
        .session(scope.session)
        .lean<TaskDocument[]>()
        .exec();
      const steps = overdue.map((task) => escalation(task, clock.today()));
      await changeTasks(
        models,
        steps.map(({ update }) => update),
        clock.now(),
        scope,
      );
      await createNotices(
        models,
        steps.flatMap(({ notices }) => notices),
        clock.now(),
        scope,
      );
      return overdue.length === ESCALATED;
    });

  return {
    async round(caller, runner) {
      if (!maySchedule(caller)) throw hubError('FORBIDDEN', 'Only the hub itself runs the scheduler.');
      if (isResting(runner)) return { leads: true, more: false };
      rested = null;
      const lease = await holdLease(models.leases, PROGRESS, runner, clock, LEASE_MS);
      if (!lease) return { leads: false, more: false };
      if (!isReady()) return { leads: true, more: false };
      try {
        const known = await models.progress.findById(PROGRESS).lean<ProgressDocument>().exec();
        const today = clock.today();
        const progress = known ?? beginning(view, today);
        const step = nextStep(view, progress, today);
        if (step) {
          await run(step, lease);
          return { leads: true, more: true };
        }
        const more = await escalate(lease);
        if (!more) rested = { runner, at: clock.now().getTime(), today, progress };
        return { leads: true, more };
      } catch (error) {
        if (error instanceof LeaseLost) return { leads: false, more: false };
        throw error;
      }
    },
  };
}
