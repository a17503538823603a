import { doorMessage, doorVerdict } from '../../../schema/domain/door-rules.ts';
import type { CertificateCheck } from '../examination.ts';
import { finding, NONE } from '../findings.ts';

/**
 * What was doubtful when the version of the day was reported: the rule at the door says whether it keeps a claim from being accepted or is only told
 * (MI-04).
 */
export const checkReportWarnings: CertificateCheck = (_claim, { number, warnings }) => {
  if (!warnings) return NONE;
  return warnings.map((warning) => {
    const { zh, en } = doorMessage(warning);
    const key = doorVerdict(warning.code) === 'REVIEW' ? 'report.doubtful' : 'report.note';
    const fact = { kind: 'CERTIFICATE', key: number, value: `${warning.code} ${warning.field}` } as const;
    return finding(key, { number, warningZh: zh, warningEn: en }, fact, 'certificates');
  });
};
