import { addDays, type Day, dayOf } from '../../schema/domain/day.ts';
import { NotKnown } from '../shared/read-model/not-known.ts';
import type { ReadModelReader } from '../shared/read-model/read-model.ts';
import { earlierTable } from '../shared/read-model/versioned.ts';
import type { Facts } from './facts.ts';
import { REPORT_LAG_MS } from './limits.ts';

/** Facts that remember which records they were asked for, and which days stand in them. */
export interface RecordedFacts extends Facts {
  /** `table:key` of every record asked for, those included that there are not: they may come; `table#id` of every entry of a group. */
  keys(): readonly string[];
  /** First day after `today` on which the same records may say something else; `null` when they name no such day. */
  nextDay(today: Day): Day | null;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
/** When the hub was told something: no day of what it was told. */
const TOLD = new Set(['told', 'toldAt']);

/** Wraps the facts of one call for the judging of one claim. */
export function recordFacts(facts: Facts, reader: Pick<ReadModelReader, 'get'>): RecordedFacts {
  const keys = new Set<string>();
  const days = new Set<Day>();
  const look = (value: unknown): void => {
    if (typeof value === 'string') {
      if (DAY.test(value)) days.add(value);
      // Until when a body has reported: some time after it, silence counts as silence.
      else if (INSTANT.test(value)) days.add(dayOf(new Date(Date.parse(value) + REPORT_LAG_MS)));
    } else if (Array.isArray(value)) for (const member of value) look(member);
    else if (typeof value === 'object' && value !== null)
      for (const [field, inner] of Object.entries(value)) if (!TOLD.has(field)) look(inner);
  };
  /** A record that can't be read is one that the verdict rests on, too. */
  const noted = <T>(read: () => T): T => {
    try {
      const found = read();
      look(found);
      return found;
    } catch (error) {
      if (error instanceof NotKnown) keys.add(error.record);
      throw error;
    }
  };
  const noting =
    <T>(table: string, read: (key: string) => T) =>
    (key: string): T => {
      keys.add(`${table}:${key}`);
      return noted(() => read(key));
    };
  const notingGroup = <T extends { readonly id: string }>(table: string, read: (key: string) => readonly T[]) => {
    const ofKey = noting(table, read);
    return (key: string): readonly T[] => {
      const found = ofKey(key);
      // An entry that is told under another key next time leaves this group.
      for (const { id } of found) keys.add(`${table}#${id}`);
      return found;
    };
  };
  const certificate = noting('certificate', facts.certificate);
  return {
    certificate(number) {
      const found = certificate(number);
      // Versions that have not begun yet.
      if (found) look(reader.get(earlierTable('certificate'), number));
      return found;
    },
    category: noting('category', facts.category),
    trace: noting('trace', facts.trace),
    body: noting('body', facts.body),
    bodies() {
      const found = noted(facts.bodies);
      for (const { code } of found) keys.add(`body:${code}`);
      return found;
    },
    externalNumbers: notingGroup('external', facts.externalNumbers),
    names: noting('organisation', facts.names),
    linkedResults(number) {
      keys.add(`links:${number}`);
      const linked = noted(() => facts.linkedResults(number));
      for (const { link } of linked) keys.add(`links#${link.id}`).add(`result:${link.resultId}`);
      return linked;
    },
    catalogueEntries: notingGroup('catalogue', facts.catalogueEntries),
    blacklistEntries: notingGroup('blacklist', facts.blacklistEntries),
    bodyBlacklistEntries: notingGroup('blacklist-body', facts.bodyBlacklistEntries),
    memberships: notingGroup('members', facts.memberships),
    asOf: facts.asOf,
    isInconclusive: facts.isInconclusive,
    keys: () => [...keys].sort(),
    nextDay(today) {
      // A day may be the first of something or the last: what it says changes on it or after it.
      const coming = [...days].flatMap((day) => [day, addDays(day, 1)]).filter((day) => day > today);
      return coming.length === 0 ? null : coming.reduce((least, day) => (day < least ? day : least));
    },
  };
}
