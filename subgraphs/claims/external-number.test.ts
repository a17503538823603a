import { describe, expect, it } from 'vitest';
import { claimed, ended, NUMBER, valid, withBody, withCertificate, withExternal, world } from './fixtures.ts';

const WRITTEN = 'CQC21GBM00123';
const OTHER = 'G2024102001483920';

describe('claims with a number of the body’s own form (W13)', () => {
  const judge = (changes: object, ...change: Parameters<typeof world>) =>
    world(...change).judge(claimed({ certificateNumber: WRITTEN, ...changes }));

  it.each([WRITTEN, 'cqc21gbm00123', 'ＣＱＣ21ＧＢＭ00123', 'CQC21 GBM 00123', '证书编号：CQC21GBM00123'])(
    'are judged by the certificate that carries it: %s',
    (certificateNumber) => {
      const { decision, certificateNumber: held } = judge({ certificateNumber }, withExternal('101', NUMBER));
      expect([decision, held]).toEqual(['ACCEPT', NUMBER]);
    },
  );

  it('are refused when that certificate is revoked, and when it does not cover the model', () => {
    const both = (facts: Parameters<ReturnType<typeof withExternal>>[0]) => {
      withExternal('101', NUMBER)(facts);
      withCertificate({ statusHistory: [valid('2024-03-02'), ended('REVOKED', '2025-01-01')] })(facts);
    };
    expect(judge({}, both)).toMatchObject({ decision: 'REJECT' });
    expect(judge({ productModel: 'NOT-COVERED-1' }, withExternal('101', NUMBER))).toMatchObject({ decision: 'REJECT' });
  });

  it('name the body where two gave the same number, or are put to review with the choices', () => {
    const both = (facts: Parameters<ReturnType<typeof withExternal>>[0]) => {
      withExternal('101', NUMBER)(facts);
      withExternal('102', OTHER)(facts);
    };
    const open = judge({}, both);
    expect(open.decision).toBe('REVIEW');
    expect(open.findings).toMatchObject([{ code: 'NUMBER_AMBIGUOUS', field: 'bodyCode', expected: ['101', '102'] }]);
    expect(judge({ bodyCode: '101' }, both)).toMatchObject({ decision: 'ACCEPT', certificateNumber: NUMBER });
    expect(judge({ bodyCode: '103' }, both).decision).toBe('REVIEW');
  });

  it('that nobody carries are not malformed where a body has declared the form, and malformed elsewhere', () => {
    const codes = (...change: Parameters<typeof world>) => judge({}, ...change).findings.map(({ code }) => code);
    expect(codes(withBody({ numberForms: ['CQC##GBM#####'] }))).toEqual(['NOT_REPORTED']);
    expect(codes()).toEqual(['MALFORMED']);
    expect(codes(withExternal('101', null))).toEqual(['MALFORMED']);
  });
});
