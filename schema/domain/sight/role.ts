import { divisionRange } from '../division.ts';
import type { Viewer } from './sight.ts';

/** Somebody in a role, as tasks and notices name it: `BODY:101`, `REGULATOR:330502`, `ENTERPRISE:<USCC>`, `AGENCY:<id>`, `MINISTRY`, `OPERATOR`. */
export type Role = string;

export const roleOf = {
  body: (code: string): Role => `BODY:${code}`,
  regulator: (division: string): Role => `REGULATOR:${division}`,
  enterprise: (uscc: string): Role => `ENTERPRISE:${uscc}`,
  agency: (id: string): Role => `AGENCY:${id}`,
  ministry: 'MINISTRY',
  operator: 'OPERATOR',
} as const;

/** Whether a viewer stands in a role: a regulator stands for every division within its own. */
export function standsIn(viewer: Viewer & { readonly agency: string | null }, role: Role): boolean {
  const { kind, agency, body, division, uscc } = viewer;
  const [name, ...rest] = role.split(':');
  const value = rest.join(':');
  switch (name) {
    case 'BODY':
      return kind === 'CERTIFICATION_BODY' && body === value;
    case 'REGULATOR': {
      if (kind !== 'MARKET_REGULATOR' || division === null) return false;
      const { from, to } = divisionRange(division);
      return from <= value && value <= to;
    }
    case 'ENTERPRISE':
      return kind === 'ENTERPRISE' && uscc === value;
    case 'AGENCY':
      return kind !== 'HUB' && agency === value;
    case 'MINISTRY':
      return kind === 'MINISTRY';
    case 'OPERATOR':
      return kind === 'HUB_OPERATOR';
    default:
      return false;
  }
}
