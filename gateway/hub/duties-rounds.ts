import type { Logger } from 'pino';
import type { Wakes } from '../../subgraphs/shared/wakes.ts';
import type { FrontDoor } from '../front-door.ts';
import { hubQuestion } from './hub-questions.ts';
import { type Rounds, startRounds } from './rounds.ts';

/** The subgraph that keeps what is due. */
const DUTIES = 'duties';
/** Feeds whose news may make something due; what they tell has to be in the view first, which the view's own news say. */
const IDLE_LEADING_MS = 1000;
const IDLE_FOLLOWING_MS = 4000;

const RUN = 'mutation RunDuties($input: RunDutiesInput!) { runDuties(input: $input) { leads more } }';

/** Has the scheduler's rounds done. Every worker tries: one leads. */
export function startDutiesRounds(door: FrontDoor, wakes: Wakes, log: Logger): Rounds {
  const ask = hubQuestion(door, DUTIES, 'hub:duties', RUN);
  return startRounds({
    name: 'duties',
    wakes,
    log,
    feeds: ['view:duties'],
    async round(runner) {
      const { leads, more } = (await ask({ input: { runner } })) as { readonly leads: boolean; readonly more: boolean };
      if (more) return 0;
      return leads ? IDLE_LEADING_MS : IDLE_FOLLOWING_MS;
    },
  });
}
