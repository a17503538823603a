/** A role of those who run the hub; nobody has two of them. */
export interface OperatorRole {
  readonly role: 'SYSTEM' | 'SECURITY' | 'AUDIT';
  /** The agency that a hub without sample data begins with. */
  readonly agency: string;
  readonly nameZh: string;
  readonly nameEn: string;
  /** Scopes of its agreement for OPERATIONS. */
  readonly scopes: readonly string[];
}

/**
 * GB/T 22239-2019, second level, 7.1.5 安全管理中心: system management (7.1.5.1) and audit management (7.1.5.2) are separate; security management, which the
 * third level adds (8.1.5.3), is kept apart here already. The system role runs the hub, the security role decides over powers, the audit role sees
 * what both did and can change nothing.
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

/** What tells the roles apart: the scope that only one of them has. */
export const ROLE_SCOPES: Readonly<Record<OperatorRole['role'], string>> = {
  SYSTEM: 'agencies:manage',
  SECURITY: 'security:manage',
  AUDIT: 'audit:read',
};
