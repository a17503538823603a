import type { EvaluateTenderMutation } from '../__generated__/operations.ts';

/** An evaluation as the hub answers it. */
export type Evaluation = NonNullable<EvaluateTenderMutation['evaluateTender']>['tenderEvaluation'];
export type LotOfSheet = Evaluation['lots'][number];
export type BidOfSheet = LotOfSheet['bids'][number];
export type CellOfSheet = BidOfSheet['cells'][number];
export type ItemOfSheet = LotOfSheet['lot']['items'][number];

export const OUTCOMES: Readonly<Record<NonNullable<CellOfSheet['outcome']>, string>> = {
  ELIGIBLE_MANDATORY: '符合(强制采购)',
  ELIGIBLE_PRIORITY: '符合(优先采购)',
  NOT_LISTED: '清单外,普通采购',
  NO_CERTIFICATE: '无证书',
  CERTIFICATE_NOT_ACCEPTED: '证书不符合',
  SUPPLIER_BARRED: '供应商被限制',
};

export const BRINGERS: Readonly<Record<CellOfSheet['lacking'][number]['from'], string>> = {
  PURCHASER: '采购人',
  SUPPLIER: '供应商',
  CERTIFICATION_BODY: '认证机构',
  AUTHORITY: '名单、名录维护部门',
  HUB_OPERATOR: '平台运营机构',
};

const STATUSES: Readonly<Record<string, string>> = {
  VALID: '有效',
  SUSPENDED: '暂停',
  REVOKED: '撤销',
  CANCELLED: '注销',
  EXPIRED: '过期失效',
};

/** What holds for a cell, in one line: never a yes where something is not known. */
export function outcomeText({ isOffered, outcome, preferred }: CellOfSheet): string {
  if (!isOffered) return '未报';
  if (outcome === null) return '不能判断';
  return OUTCOMES[outcome] + (preferred ? ',适用优先' : '');
}

export function verdictText(known: boolean | null, yes: string, no: string): string {
  return known === null ? '不能判断' : known ? yes : no;
}

/** The certificate that a cell rests on, in its version of the day. */
export function evidenceText({ evidence }: CellOfSheet): string {
  if (evidence === null) return '';
  const { number, status, termFrom, termTo, standard, grade } = evidence;
  const term = termFrom === null ? null : `${termFrom} 至 ${termTo ?? ''}`;
  const parts = [number, status === null ? '当日未生效' : (STATUSES[status] ?? status), term, standard];
  return [...parts, grade === null ? null : `${grade}级`].filter(Boolean).join(' · ');
}

export function clauseText({ clause }: CellOfSheet): string {
  if (clause === null) return '';
  const edition = clause.edition === null ? '' : `(${clause.edition}起)`;
  return `${clause.instrument}${edition} ${clause.item}`;
}

export function missingText({ lacking }: CellOfSheet): string {
  return lacking.map(({ message, from }) => `${BRINGERS[from]}:${message.zh}`).join(';');
}

export function preferenceText({ tender: { preference }, preferenceRule: rule }: Evaluation): string {
  if (preference === null) return '招标文件未规定';
  const given = preference.preferenceForm === 'POINTS' ? `加${preference.value}分` : `价格扣除${preference.value}%`;
  return rule === null ? `${given}(平台未收录该地区规定)` : `${given};依据${rule.instrument}:${rule.text.zh}`;
}
