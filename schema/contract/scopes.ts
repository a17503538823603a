import { PUBLIC_SCOPE, PURPOSES, type Purpose } from './caller.ts';

/** Scopes that an agreement may open for a purpose. */
const SCOPES_OF: Readonly<Record<Purpose, readonly string[]>> = {
  CLAIM_CHECK: ['claims:verify'],
  SUPERVISION: ['blacklists:read', 'certificates:read', 'declarations:review', 'results:read', 'supervision:read'],
  PROCUREMENT: ['procurement:check'],
  REPORTING: [
    'alliance:maintain',
    'blacklists:decide',
    'catalogue:maintain',
    'certificates:report',
    'declarations:review',
    'directories:maintain',
    'disputes:advise',
    'efficiency:report',
    'policies:maintain',
    'results:report',
  ],
  DECLARING: ['declarations:file', 'efficiency:report'],
  UNDERWRITING: ['certificates:read'],
  OWN_RECORDS: ['records:own'],
  OPERATIONS: ['agencies:manage', 'agreements:manage', 'audit:read', 'operations:read', 'security:manage'],
};

/** Scopes of the hub's own processes: they stand for no purpose, and no agreement grants them. */
const OF_THE_HUB = [
  'hub:channels',
  'hub:claim-jobs',
  'hub:deliveries',
  'hub:duties',
  'hub:evidence',
  'hub:feed',
  'hub:identity',
];

/** The scopes that an agreement for the purpose may contain, in order. */
export function scopesOf(purpose: Purpose): readonly string[] {
  return SCOPES_OF[purpose];
}

/** Every scope that somebody can hold. A coordinate behind another one is closed to everybody. */
export const SCOPES: ReadonlySet<string> = new Set([PUBLIC_SCOPE, ...OF_THE_HUB, ...PURPOSES.flatMap(scopesOf)]);
