import type { Viewer } from './sight.ts';

/** Most certificates, or inspections, that a page of those who supervise has. */
export const SUPERVISION_PAGE = 2_000;

/**
 * Most edges of one page of what is supervised, where it is more than of any list: for market regulators and the ministry, who go through whole registers. For everybody
 * else pages stay as they are, so that nobody carries a register away in a few requests.
 */
export function pageLimitOf({ kind, scopes }: Pick<Viewer, 'kind' | 'scopes'>): number | undefined {
  const supervises = kind === 'MARKET_REGULATOR' || kind === 'MINISTRY';
  return supervises && scopes.includes('supervision:read') ? SUPERVISION_PAGE : undefined;
}
