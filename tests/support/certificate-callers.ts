import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';

/** Callers for tests of a subgraph, one for each kind that row rules tell apart. */
function caller(kind: Caller['kind'], scopes: readonly string[], details: Partial<Caller> = {}): Caller {
  return { ...PUBLIC_CALLER, kind, agency: `test-${kind.toLowerCase()}`, scopes: ['public', ...scopes], ...details };
}

const SUPERVISION = ['supervision:read', 'certificates:read'];

export const operator = caller('HUB_OPERATOR', [...SUPERVISION, 'certificates:report']);
export const ministry = caller('MINISTRY', SUPERVISION);
export const insurer = caller('INSURER', ['certificates:read']);
export const regulatorOf = (...divisions: string[]) =>
  caller('MARKET_REGULATOR', SUPERVISION, { division: divisions[0] ?? null, divisions });
export const bodyOf = (code: string) =>
  caller('CERTIFICATION_BODY', ['certificates:report', 'records:own'], { body: code });
export const enterpriseOf = (uscc: string) => caller('ENTERPRISE', ['records:own'], { uscc });
export const platform = caller('ECOMMERCE_PLATFORM', ['claims:verify']);
