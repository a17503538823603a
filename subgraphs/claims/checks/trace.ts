import type { Claim } from '../claim.ts';
import { type Finding, finding, NONE } from '../findings.ts';
import type { CertificateView } from '../view.ts';
import type { Located } from './number.ts';

/** Step 6: the trace code leads to the certificate claimed, and to the model on sale: one product, one code (NUM-08). */
export function checkTrace(
  claim: Claim,
  certificate: CertificateView | null,
  trace: Located['trace'],
): readonly Finding[] {
  if (!trace || claim.certificateNumber.kind !== 'READ') return trace ? checkModel(claim, trace) : NONE;
  const { number } = claim.certificateNumber.parts;
  const other = trace.view.certificateNumber;
  if (other !== number) {
    const fact = { kind: 'TRACE_CODE', key: trace.code, value: `certificate ${other}` } as const;
    return [finding('trace.otherCertificate', { trace: trace.code, other, number }, fact, 'certificates')];
  }
  return certificate ? checkModel(claim, trace) : NONE;
}

function checkModel({ productModel }: Claim, { code, view }: NonNullable<Located['trace']>): readonly Finding[] {
  if (!productModel || view.model === '' || productModel.readings.includes(view.model)) return NONE;
  const fact = { kind: 'TRACE_CODE', key: code, value: `model ${view.model}` } as const;
  return [finding('trace.otherModel', { trace: code, claimed: productModel.written }, fact, 'certificates')];
}
