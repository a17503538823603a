import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OutgoingEvent } from '../../schema/domain/events/events.ts';
import { isMalformed, readEvent } from '../../schema/domain/events/read-event.ts';
import { createSampleWorld } from '../sample-world/create-sample-world.ts';
import { projectEvent } from '../shared/read-model/read-model.ts';
import { certificateChanged } from './records.ts';
import { effectiveTimeline } from './rules/timeline.ts';
import { certificateOf, recordsModel } from './view.ts';

const world = createSampleWorld({ today: '2026-11-22', certificates: 120, enterprises: 40 });
const linked = new Set(world.links.map(({ certificateNumber }) => certificateNumber));
const certificates = world.certificates.filter(({ number }) => linked.has(number));
const own = certificates.map((fact) => certificateChanged({ ...fact, reportedStatusWord: null }));
const results = world.results.map((fact): OutgoingEvent => ({ type: 'ConformityResultChanged', key: fact.id, fact }));
const links = world.links.map((fact): OutgoingEvent => ({ type: 'ReuseLinkChanged', key: fact.id, fact }));

function project(events: readonly OutgoingEvent[]) {
  const records = new Map<string, unknown>();
  const view = {
    get: <T>(table: string, key: string) => structuredClone(records.get(`${table}/${key}`)) as T | undefined,
    put: (table: string, key: string, value: unknown) => void records.set(`${table}/${key}`, structuredClone(value)),
    remove: (table: string, key: string) => void records.delete(`${table}/${key}`),
  };
  for (const [index, event] of events.entries()) {
    const read = readEvent({ ...event, seq: index + 1, at: '2026-11-22T00:00:00.000Z' });
    if (isMalformed(read) || read.type === null) throw new Error('Sample facts are well formed.');
    projectEvent(recordsModel.project, read, view);
  }
  return view;
}

describe('the view of certificates', () => {
  it('has the effective status that follows from all facts, in whatever order the feeds bring them (CAS-01)', () => {
    expect(certificates.length).toBeGreaterThan(5);
    const order = fc.shuffledSubarray([...own, ...results, ...links], {
      minLength: own.length + results.length + links.length,
    });
    fc.assert(
      fc.property(order, (events) => {
        const view = project(events);
        for (const fact of certificates) {
          const rests = world.links
            .filter(({ certificateNumber }) => certificateNumber === fact.number)
            .map((link) => {
              const { terms = [], statusHistory = [] } = world.results.find(({ id }) => id === link.resultId) ?? {};
              return { link, result: { terms, statusHistory } };
            });
          expect(certificateOf(view, fact.number)).toMatchObject({
            ...fact,
            reportedStatusWord: null,
            timeline: effectiveTimeline(fact, rests),
          });
        }
      }),
      { numRuns: 15 },
    );
  });
});
