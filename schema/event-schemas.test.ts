import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EVENTS } from './domain/events/events.ts';
import { eventSchemas } from './event-schemas.ts';

const committed = new URL('./domain/events/events.generated.json', import.meta.url);

describe('the JSON Schema of events', () => {
  it('is committed as the events are today: npm run generate writes it', () => {
    expect(readFileSync(committed, 'utf8')).toBe(eventSchemas());
  });

  it('has every event, and says what each field may be', () => {
    const { $defs } = JSON.parse(eventSchemas()) as {
      readonly $defs: Readonly<Record<string, { readonly required: readonly string[]; readonly properties: object }>>;
    };
    expect(Object.keys($defs)).toEqual(Object.keys(EVENTS));
    for (const { required, properties } of Object.values($defs)) {
      expect(required.length).toBeGreaterThan(2);
      expect(Object.values(properties)).not.toContainEqual({});
    }
    expect($defs['CertificateChanged']?.properties).toMatchObject({ number: { minLength: 1, maxLength: 160 } });
  });
});
