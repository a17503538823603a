import { addDays, type Day } from '../../schema/domain/day.ts';
import type { ReadModelReader } from '../shared/read-model/read-model.ts';
import type { ProgressDocument } from './model.ts';
import { dutiesModel, sortable } from './view.ts';

/** Subjects of one step: one transaction. */
const STEP = 200;

/** What the scheduler does next: which subjects it looks at, why, and where it stands afterwards. */
export interface Step {
  readonly subjects: readonly string[];
  readonly by: 'EVENT' | 'CLOCK';
  /** Announces nothing: it was so before the scheduler began. */
  readonly quiet: boolean;
  readonly after: Omit<ProgressDocument, '_id'>;
}

/** Where a scheduler begins that has never run: news from now on, and a look at all that there is. */
export function beginning(view: Pick<ReadModelReader, 'sources'>, today: Day): Omit<ProgressDocument, '_id'> {
  return {
    day: today,
    turn: null,
    feeds: Object.fromEntries(view.sources().map(({ feed, seq }) => [feed, seq])),
    sweep: '',
  };
}

/** The next step; `null` when everything is settled. News first, then days that have come, then what was there before; a clock that was set back turns no day again. */
export function nextStep(
  view: Pick<ReadModelReader, 'after'>,
  progress: Omit<ProgressDocument, '_id'>,
  today: Day,
): Step | null {
  return eventStep(view, progress) ?? clockStep(view, progress, today) ?? sweepStep(view, progress);
}

function eventStep(view: Pick<ReadModelReader, 'after'>, progress: Omit<ProgressDocument, '_id'>): Step | null {
  for (const feed of dutiesModel.follows) {
    const position = progress.feeds[feed] ?? 0;
    const found = view.after<readonly string[]>('touched', `${feed}/${sortable(position)}`, STEP, `${feed}/`);
    const last = found.at(-1);
    if (!last) continue;
    const subjects = new Set<string>();
    let reached = position;
    for (const { key, value } of found) {
      if (subjects.size > 0 && subjects.size + value.length > STEP) break;
      for (const subject of value) subjects.add(subject);
      reached = seqOf(key);
    }
    return {
      subjects: [...subjects],
      by: 'EVENT',
      quiet: false,
      after: { ...progress, feeds: { ...progress.feeds, [feed]: reached } },
    };
  }
  return null;
}

function seqOf(key: string): number {
  return Number(key.slice(key.lastIndexOf('/') + 1));
}

function clockStep(
  view: Pick<ReadModelReader, 'after'>,
  progress: Omit<ProgressDocument, '_id'>,
  today: Day,
): Step | null {
  if (today <= progress.day) return null;
  const start = progress.turn ?? `${addDays(progress.day, 1)} `;
  const found = view.after<number>('turn', start, STEP).filter(({ key }) => key.slice(0, 10) <= today);
  const last = found.at(-1);
  if (!last) return { subjects: [], by: 'CLOCK', quiet: false, after: { ...progress, day: today, turn: null } };
  const subjects = [...new Set(found.map(({ key }) => key.slice(11)))];
  return { subjects, by: 'CLOCK', quiet: false, after: { ...progress, turn: last.key } };
}

function sweepStep(view: Pick<ReadModelReader, 'after'>, progress: Omit<ProgressDocument, '_id'>): Step | null {
  if (progress.sweep === null) return null;
  const found = view.after<object>('subject', progress.sweep === '' ? null : progress.sweep, STEP);
  const sweep = found.length < STEP ? null : (found.at(-1)?.key ?? null);
  return { subjects: found.map(({ key }) => key), by: 'EVENT', quiet: true, after: { ...progress, sweep } };
}
