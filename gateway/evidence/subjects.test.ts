import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usccCheckCharacter } from '../../schema/domain/uscc.ts';
import { SUBJECT_KINDS } from '../hub/evidence.ts';
import { createSubjectScanner, type SubjectKind } from './subjects.ts';

/** Beside the hub's own, two kinds of one length, of which the second overlaps the first. */
const KINDS: readonly SubjectKind[] = [
  ...SUBJECT_KINDS,
  { name: 'EVEN', length: 18, form: 'E\\d{16}[02468]', read: (text) => (/^E\d{16}[02468]$/.test(text) ? text : null) },
  { name: 'TICKET', length: 18, form: 'E\\d{17}', read: (text) => (/^E\d{17}$/.test(text) ? text : null) },
];

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
const identifier = fc.oneof(
  digits(14).map((rest) => `G20${rest}`),
  digits(20).map((rest) => `G20${rest}`),
  digits(15).map((rest) => `91${rest}${usccCheckCharacter(`91${rest}`)}`),
  digits(16).map((rest) => `91${rest}`),
  digits(17).map((rest) => `E${rest}`),
);
const text = fc.oneof(
  identifier,
  identifier.map((one) => `${one.slice(0, 4)}-${one.slice(4).toLowerCase()}`),
  identifier.map((one) => `"${one}"`),
  identifier.map((one) => `see ${one}\\`),
  fc.constantFrom('G2026101001000001', 'G2026101001000002', '上海样例门窗', ''),
  fc.string({ maxLength: 30 }),
);
const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.constantFrom(null, 1, true),
    fc.array(tie('json'), { maxLength: 12 }),
    fc.dictionary(fc.oneof(fc.constantFrom('number', 'uscc'), identifier), tie('json'), { maxKeys: 5 }),
  ),
}));

/** All string values, as they stand in the document. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

/** What the rule says: what was asked in any spelling, then what the answer holds in canonical form between quotation marks; each once. */
function expected(variables: unknown, answer: string | null): string[] {
  const subjects = new Set<string>();
  for (const value of strings(variables)) {
    const kind = value.length <= 64 && KINDS.find(({ read }) => read(value) !== null);
    if (kind) subjects.add(`${kind.name}:${kind.read(value)}`);
  }
  for (const [, value = ''] of answer?.matchAll(/"([0-9A-Z]{17}|[0-9A-Z]{18}|[0-9A-Z]{23})"/g) ?? []) {
    const kind = KINDS.find(({ form }) => new RegExp(`^(?:${form})$`).test(value));
    const read = kind?.read(value);
    if (read) subjects.add(`${kind?.name}:${read}`);
  }
  return [...subjects];
}

describe('the subjects of a request', () => {
  it('are those that the rule names, in its order, however many are listed', () => {
    fc.assert(
      fc.property(
        fc.option(fc.dictionary(fc.constantFrom('number', 'claims', 'filter'), json)),
        fc.option(json),
        fc.integer({ min: 1, max: 12 }),
        (variables, data, limit) => {
          const answer = data === null ? null : JSON.stringify(data);
          const all = expected(variables, answer);
          expect(createSubjectScanner(KINDS).touched(null, variables, answer)).toEqual({ subjects: all, more: 0 });
          const { subjects, more } = createSubjectScanner(KINDS, limit).touched(null, variables, answer);
          expect({ subjects, more }).toEqual({ subjects: all.slice(0, limit), more: Math.max(0, all.length - limit) });
        },
      ),
      { numRuns: 150 },
    );
  });
});
