import { describe, expect, it } from 'vitest';
import { DOOR_RULES, doorMessage } from '../../schema/domain/door-rules.ts';
import { answer, certificateWith, WALL_COATING } from './purchase-fixtures.ts';

/** A finding of the door, as a report's warning keeps it. */
const warning = (code: string) => ({ code, field: 'basis', detail: 'T/CECS 10039', expected: 'T/CECS 10039-2019' });
const judged = (...codes: string[]) =>
  answer({ facts: [certificateWith({ warnings: codes.map(warning) })], item: WALL_COATING });
const codesOf = (verdict: 'REVIEW' | 'NOTE') => [
  ...new Set(DOOR_RULES.filter((rule) => rule.verdict === verdict).map(({ code }) => code)),
];

describe('what was doubtful when a certificate was reported (MI-04, PRO-01)', () => {
  it.each(codesOf('REVIEW'))('%s keeps the purchase open, and says what', (code) => {
    const { outcome, codes, reasons } = judged(code);
    expect(outcome).toBeNull();
    expect(codes).toEqual(expect.arrayContaining(['REPORT_DOUBTFUL', 'REPORT_NOTE']));
    const note = reasons.find((reason) => reason.code === 'REPORT_NOTE');
    expect(note?.message.zh).toContain(doorMessage(warning(code)).zh);
  });

  it.each(codesOf('NOTE'))('%s is told beside a yes', (code) => {
    const { outcome, codes, reasons } = judged(code);
    expect(outcome).toBe('ELIGIBLE_MANDATORY');
    expect(codes).toContain('REPORT_NOTE');
    expect(codes).not.toContain('REPORT_DOUBTFUL');
    expect(reasons.find((reason) => reason.code === 'REPORT_NOTE')?.message.en).toContain('G2024101128000001');
  });

  it('a doubt outweighs a note, and a doubt that no rule knows any more is one', () => {
    expect(judged('TERM_SHORTER', 'BASIS_NOT_NAMED').outcome).toBeNull();
    expect(judged('A_RULE_OF_ONCE').outcome).toBeNull();
    expect(judged().codes).not.toContain('REPORT_NOTE');
  });

  it('does not make a yes of a no', () => {
    const facts = [certificateWith({ warnings: [warning('TERM_SHORTER')] })];
    expect(answer({ facts, item: { ...WALL_COATING, productModel: 'XX-1' } }).outcome).toBe('CERTIFICATE_NOT_ACCEPTED');
  });
});
