import type { SignedHead } from '../../../../schema/contract/evidence/checkpoint.ts';
import { toHex } from '../../../../schema/contract/evidence/merkle.ts';

/** Something that does not hold. */
export interface Finding {
  readonly about: string;
  readonly code: string;
  readonly message: string;
}

/** What was found out, for the page. */
export interface HubReport {
  readonly hub: string;
  readonly agency: string;
  readonly time: string;
  readonly head: SignedHead;
  /** Size of the head kept from last time; undefined when there is none. */
  readonly before: number | undefined;
  readonly ownKeys: boolean;
  readonly receipts: number;
  readonly accessRecords: number;
  /** Access records without an id of their record, from before hubs told it. */
  readonly withoutId: number;
  /** Of the days looked at, whether there were more access records than were looked at. */
  readonly more: boolean;
  /** Younger than the time within which they have to be in a head. */
  readonly young: number;
  readonly findings: readonly Finding[];
}

/** More findings are counted: it is one page. */
const FINDINGS = 20;

/** One page for a security officer (安全管理员): what was checked, with what, and what was found. */
export function pageOf(report: HubReport): string {
  const { findings, head, before } = report;
  const lines = [
    '云桥存证核验报告  Verification of the evidence kept by Yunqiao',
    '='.repeat(64),
    `机构 Agency            ${report.agency}`,
    `平台 Hub               ${report.hub}`,
    `时间 Time              ${report.time}`,
    `日志 Log               ${head.origin}`,
    `日志头 Signed head     ${head.size} batches, root ${toHex(head.root)}`,
    `公钥 Keys              ${report.ownKeys ? 'kept by the agency' : 'AS THE HUB SHOWS THEM NOW: keep a key set of your own and give it with --keys'}; signed with ${head.kid}`,
    '',
    '核验项 What was checked',
    `  1 日志只增不改       ${
      before === undefined
        ? 'NOT COMPARED: no head from last time; give --kept <file>, which keeps one for the next time'
        : `the log grew from the ${before} batches of last time to ${head.size}`
    }`,
    `  2 回执均有记录       ${report.receipts} receipts: signature, request, answer, and the record of each in the log`,
    `  3 查询记录均可证     ${report.accessRecords - report.withoutId} of ${report.accessRecords} access records of the agency: each proven to be in the log${report.more ? '; THERE ARE MORE: raise --limit or narrow the days' : ''}`,
    `    回执均在列         every receipt's request is among them${report.more ? ' (not checked: there are more)' : ''}`,
  ];
  if (report.withoutId > 0)
    lines.push(`    ${report.withoutId} access records are older than proofs and were not checked`);
  if (report.young > 0)
    lines.push(`    ${report.young} requests of the last minutes are not in a head yet: check again in two minutes`);
  lines.push(
    '',
    `结论 Result           ${findings.length === 0 ? '全部相符 ALL HOLDS' : `不符 ${findings.length} DO NOT HOLD`}`,
  );
  for (const { about, code, message } of findings.slice(0, FINDINGS)) lines.push(`  ${about}: ${code}: ${message}`);
  if (findings.length > FINDINGS) lines.push(`  and ${findings.length - FINDINGS} more`);
  lines.push(
    '',
    '未核验 Not shown by this: that requests of others were recorded, and requests of the agency that the hub',
    'neither listed nor gave a receipt for. Ask for receipts, and compare the count with your own journal.',
    '',
  );
  return lines.join('\n');
}
