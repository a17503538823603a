import type { AgencyKind } from '../contract/caller.ts';
import type { BlacklistKind } from './facts.ts';

/** A register of the hub that somebody keeps; lists of subjects go by their own names. */
export type RegisterName =
  | BlacklistKind
  | 'CERTIFICATES'
  | 'CONFORMITY_RESULTS'
  | 'CERTIFICATION_BODIES'
  | 'LABORATORIES'
  | 'MARK_SERVICE_BODIES'
  | 'SUPPLIERS'
  | 'MARKET_ENTITIES'
  | 'NATIONAL_CATALOGUE'
  | 'YRD_CATALOGUE'
  | 'REUSABLE_RESULTS_LIST'
  | 'ALLIANCE_MEMBERS'
  | 'ALLIANCE_DIVISIONS'
  | 'SUPPORT_POLICIES'
  | 'DECLARATION_FILINGS'
  | 'EFFICIENCY_REPORTS';

/** Who keeps a register, and by which scope of an agreement. Which rows of it is for the owner's row rules. */
export interface Maintenance {
  readonly register: RegisterName;
  readonly scope: string;
  readonly kinds: readonly AgencyKind[];
  readonly source: string;
}

const rows = (
  scope: string,
  ...registers: readonly (readonly [RegisterName, readonly AgencyKind[], source: string])[]
): Maintenance[] => registers.map(([register, kinds, source]) => ({ register, scope, kinds, source }));

/**
 * The one table of who may write what. The scopes that an agreement may give to a kind of agency and the registers' own rules are both read from it, so
 * that no register can be left without anybody who may keep it.
 */
export const MAINTENANCE: readonly Maintenance[] = [
  ...rows(
    'blacklists:decide',
    ['SERIOUS_DISHONESTY', ['MARKET_REGULATOR', 'MINISTRY'], 'SAMR Order 44 (2021)'],
    ['ABNORMAL_OPERATIONS', ['MARKET_REGULATOR'], 'SAIC Order 68 (2014)'],
    [
      'COURT_DEFAULTER',
      ['COURT'],
      'Supreme Court provisions on publishing defaulters (2017): courts decide, the Supreme Court keeps the list',
    ],
    ['PROCUREMENT_DISHONESTY', ['FINANCE_DEPARTMENT'], '财办库〔2014〕526号'],
    ['PROCUREMENT_BAN', ['FINANCE_DEPARTMENT'], '政府采购法 art. 77: finance departments impose it'],
    ['MAJOR_TAX_VIOLATION', ['TAX_AUTHORITY'], '重大税收违法失信主体信息公布管理办法 (国家税务总局令第54号)'],
    ['BODY_VIOLATION', ['MARKET_REGULATOR', 'MINISTRY'], 'information-platform plan of 2016: blacklist of bodies'],
    ['YRD_JOINT_PUNISHMENT', ['MARKET_REGULATOR'], '长三角绿色认证一体化发展实施方案 (十五)'],
  ),
  ...rows('certificates:report', [
    'CERTIFICATES',
    ['CERTIFICATION_BODY', 'HUB_OPERATOR'],
    'information-platform plan of 2016: 信息上报',
  ]),
  ...rows('results:report', [
    'CONFORMITY_RESULTS',
    ['CERTIFICATION_BODY', 'HUB_OPERATOR'],
    'reuse of results, steps 6 and 8',
  ]),
  ...rows(
    'catalogue:maintain',
    ['NATIONAL_CATALOGUE', ['MINISTRY'], 'reuse of results, step 5: CNCA approves'],
    ['YRD_CATALOGUE', ['HUB_OPERATOR'], '长三角绿色认证一体化发展实施方案 (九): kept for the alliance'],
    ['REUSABLE_RESULTS_LIST', ['MINISTRY'], 'reuse of results: the List is published, adjusted and supervised by CNCA'],
  ),
  ...rows(
    'alliance:maintain',
    [
      'ALLIANCE_MEMBERS',
      ['MINISTRY', 'HUB_OPERATOR', 'MARKET_REGULATOR'],
      '长三角绿色认证一体化发展实施方案 (四), (五)',
    ],
    ['ALLIANCE_DIVISIONS', ['MINISTRY', 'HUB_OPERATOR'], '长三角绿色认证一体化发展实施方案 (四)'],
  ),
  ...rows('policies:maintain', [
    'SUPPORT_POLICIES',
    ['FINANCE_DEPARTMENT', 'TAX_AUTHORITY', 'MINISTRY'],
    'information-platform plan of 2016: Cloud Bridge brings in fiscal and financial policy data',
  ]),
  ...rows('declarations:review', [
    'DECLARATION_FILINGS',
    ['MINISTRY', 'HUB_OPERATOR', 'MARKET_REGULATOR'],
    'information-platform plan of 2016: 供方符合性声明备案, (2) review',
  ]),
  ...rows('efficiency:report', [
    'EFFICIENCY_REPORTS',
    ['CERTIFICATION_BODY', 'ENTERPRISE', 'MINISTRY', 'MARKET_REGULATOR', 'HUB_OPERATOR', 'ECOMMERCE_PLATFORM'],
    'information-platform plan of 2016: 能效信息采集分析 (bodies, government, third parties)',
  ]),
  ...rows(
    'directories:maintain',
    ['CERTIFICATION_BODIES', ['MINISTRY', 'HUB_OPERATOR'], '认证认可条例: approval of bodies by CNCA'],
    [
      'LABORATORIES',
      ['MINISTRY', 'HUB_OPERATOR', 'MARKET_REGULATOR'],
      'CMA: approval by SAMR and provincial regulators',
    ],
    ['MARK_SERVICE_BODIES', ['MINISTRY', 'HUB_OPERATOR'], 'information-platform plan of 2016: 信息发布'],
    ['SUPPLIERS', ['MINISTRY', 'HUB_OPERATOR'], 'information-platform plan of 2016: 信息发布'],
    ['MARKET_ENTITIES', ['MINISTRY', 'MARKET_REGULATOR'], '市场主体登记管理条例 (国务院令第746号, 2021) arts 5, 35'],
  ),
];

/** Kinds of agency that keep a register, in the table's order. */
export function maintainersOf(register: RegisterName): readonly AgencyKind[] {
  return MAINTENANCE.find((row) => row.register === register)?.kinds ?? [];
}

/** Kinds of agency that may hold a scope of maintenance: whoever keeps one of its registers. */
export function kindsOfMaintenanceScope(scope: string): readonly AgencyKind[] {
  return [...new Set(MAINTENANCE.filter((row) => row.scope === scope).flatMap(({ kinds }) => kinds))];
}
