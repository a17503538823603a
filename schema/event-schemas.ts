import { z } from 'zod';
import { EVENTS } from './domain/events/events.ts';

/**
 * The schemas of all events as JSON Schema 2020-12: what an agency elsewhere builds and checks its feed with. What only code can say (order of a history, that
 * the key is the fact's own) is written out in `domain/events/README.md`.
 */
export function eventSchemas(): string {
  const events = Object.fromEntries(
    Object.entries(EVENTS).map(([type, { feed, fact }]) => {
      const { $schema: _draft, ...schema } = z.toJSONSchema(fact, { io: 'input', unrepresentable: 'any' });
      return [type, { description: `Told by the feed of ${feed}.`, ...schema }];
    }),
  );
  const whole = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Events of the change feeds, by type: the fact that each carries',
    $defs: events,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
