/** The three administrators of the hub; nobody is two of them. */
export type Role = 'SYSTEM' | 'SECURITY' | 'AUDIT';

/** A role of those who run the hub. */
export interface OperatorRole {
  readonly role: Role;
  /** The agency that a hub without sample data begins with. */
  readonly agency: string;
  readonly nameZh: string;
  readonly nameEn: string;
  /** Scopes of its agreement for OPERATIONS. */
  readonly scopes: readonly string[];
}

/**
 * GB/T 22239-2019, second level, 7.1.5 安全管理中心: system management (7.1.5.1) and audit management (7.1.5.2) are separate; security management, which the
 * third level adds (8.1.5.3), is kept apart here already. The system role keeps identities and runs the hub, the security role decides over powers, the
 * audit role sees what both did and changes nothing of others.
 */
export const OPERATOR_ROLES: readonly OperatorRole[] = [
  {
    role: 'SYSTEM',
    agency: 'operator',
    nameZh: '云桥运营机构(系统管理)',
    nameEn: 'Yunqiao operator (system)',
    scopes: ['agencies:manage', 'agreements:manage', 'operations:read'],
  },
  {
    role: 'SECURITY',
    agency: 'operator-security',
    nameZh: '云桥运营机构(安全管理)',
    nameEn: 'Yunqiao operator (security)',
    scopes: ['agreements:manage', 'security:manage'],
  },
  {
    role: 'AUDIT',
    agency: 'operator-audit',
    nameZh: '云桥运营机构(审计管理)',
    nameEn: 'Yunqiao operator (audit)',
    scopes: ['agreements:manage', 'audit:read'],
  },
];

/** The scope that makes a token one of a role. */
export const SCOPE_OF_ROLE: Readonly<Record<Role, string>> = {
  SYSTEM: 'agencies:manage',
  SECURITY: 'security:manage',
  AUDIT: 'audit:read',
};

/** Scopes that belong to one role, with it; every other scope may be any agency's. */
export const ROLE_OF_SCOPE: ReadonlyMap<string, Role> = new Map([
  ['agencies:manage', 'SYSTEM'],
  ['operations:read', 'SYSTEM'],
  ['security:manage', 'SECURITY'],
  ['audit:read', 'AUDIT'],
]);

/** What a role does beyond its own agency's affairs: alone, or with a second role that confirms it. */
export interface Power {
  readonly mutation: string;
  readonly role: Role;
  readonly confirmedBy: Role | null;
}

const alone = (role: Role, ...mutations: readonly string[]): Power[] =>
  mutations.map((mutation) => ({ mutation, role, confirmedBy: null }));
const together = (role: Role, confirmedBy: Role, ...mutations: readonly string[]): Power[] =>
  mutations.map((mutation) => ({ mutation, role, confirmedBy }));

/**
 * The one table of what administrators do. Whoever opens something to somebody (an identity, an agreement on another's behalf, the place of a provider)
 * needs a second person of another role; whoever closes something acts at once. What is not here no role may do, and the audit role is not here at all.
 */
export const POWERS: readonly Power[] = [
  ...together(
    'SYSTEM',
    'SECURITY',
    'registerAgency',
    'openEnrolment',
    'nameProvider',
    'dismissProvider',
    // On behalf of a side of the agreement, which `actingFor` names.
    'requestAgreement',
    'approveAgreement',
    'activateAgreement',
    'suspendAgreement',
    'resumeAgreement',
    'endAgreement',
  ),
  // To another agency; the agency itself does it without them.
  ...together('SECURITY', 'SYSTEM', 'registerIdentity'),
  // Either begins; what only closes a channel is done at once.
  ...together('SYSTEM', 'SECURITY', 'configureChannel'),
  ...together('SECURITY', 'SYSTEM', 'configureChannel'),
  ...together('SYSTEM', 'SECURITY', 'registerReceiver'),
  ...together('SECURITY', 'SYSTEM', 'registerReceiver'),
  ...alone('SYSTEM', 'closeReceiver', 'resendToReceiver'),
  ...alone('SECURITY', 'closeReceiver'),
  ...alone('SYSTEM', 'suspendAgency'),
  ...alone('SECURITY', 'resumeAgency', 'withdrawCredential', 'suspendAgreement', 'resumeAgreement', 'endAgreement'),
  ...alone('SYSTEM', 'confirmAdministrativeAct', 'declineAdministrativeAct'),
  ...alone('SECURITY', 'confirmAdministrativeAct', 'declineAdministrativeAct'),
];

/** Whether a role may begin what a mutation does to others. */
export function hasPower(role: Role | null, mutation: string): boolean {
  return POWERS.some((power) => power.role === role && power.mutation === mutation);
}

/** Who confirms what a role has begun: the other of the two that decide. What an agency begins is confirmed by the security role. */
export function confirmingRole(beginner: Role | null): Role {
  return beginner === 'SECURITY' ? 'SYSTEM' : 'SECURITY';
}
