import type { Caller } from '../../schema/contract/caller.ts';
import type { Day } from '../../schema/domain/day.ts';
import { divisionRange, isWithinDivision } from '../../schema/domain/division.ts';
import type { DrawDocument, InspectionDocument, JointDocument, PlanDocument } from './model.ts';

/** Rows as a condition; `null`: none. */
export type Rows = Record<string, unknown> | null;
/** No document has an empty id. */
const NO_ROW = { _id: '' };

/** Whether the caller supervises: a market regulator with its division, or the ministry. The operator runs the hub and inspects nobody. */
export function isAuthority({ kind, division, scopes }: Caller): boolean {
  if (!scopes.includes('supervision:read')) return false;
  return kind === 'MINISTRY' || (kind === 'MARKET_REGULATOR' && division !== null);
}

/** Whether a division is the caller's own area. What an agreement opens beyond it (`divisions`) is for reading certificates, not for acting or for findings. */
export function isOwnArea(caller: Caller, division: string | null): boolean {
  if (!isAuthority(caller)) return false;
  if (caller.kind === 'MINISTRY') return true;
  return division !== null && caller.division !== null && isWithinDivision(division, caller.division);
}

function within(caller: Caller, field: string): Record<string, unknown> {
  const { from, to } = divisionRange(caller.division ?? '');
  return { [field]: { $gte: from, $lte: to } };
}

/** Plans, before they are public: the initiator's area and the ministry. Whoever else knows what will be inspected can prepare. */
export function planRows(caller: Caller, today: Day): Rows {
  if (!isAuthority(caller)) return null;
  if (caller.kind === 'MINISTRY') return {};
  return { $or: [within(caller, 'division'), { publicFrom: { $lte: today } }] };
}

/** Draws: as plans, and everybody once the inspections are over. */
export function maySeeDraw(caller: Caller, { division, publicFrom }: DrawDocument, today: Day): boolean {
  return publicFrom <= today || isOwnArea(caller, division);
}

/** Who draws a plan, or invites others to it: an authority of the same rank and place that made it, the ministry its own. */
export function isOwnPlan(caller: Caller, { agency }: Pick<PlanDocument, 'agency'>): boolean {
  return isAuthority(caller) && caller.agency === agency;
}

/**
 * Inspectors with their names: those of the caller's area, and those drawn for tasks in it, whom an authority above may keep. Whoever has to inspect must know with whom.
 * @param drawn ids of the latter
 */
export function inspectorRows(caller: Caller, drawn: readonly string[]): Rows {
  if (!isAuthority(caller)) return null;
  if (caller.kind === 'MINISTRY') return {};
  return drawn.length === 0
    ? within(caller, 'division')
    : { $or: [within(caller, 'division'), { _id: { $in: drawn } }] };
}

/** Tasks in the caller's area; of the ministry none is more its own than another. */
export function tasksOfArea(caller: Caller): Rows {
  return isAuthority(caller) && caller.kind !== 'MINISTRY' ? within(caller, 'division') : null;
}

/** Tasks: those of the caller's area, and those of its own plans. */
export function taskRows(caller: Caller): Rows {
  if (!isAuthority(caller)) return null;
  return caller.kind === 'MINISTRY' ? {} : { $or: [within(caller, 'division'), within(caller, 'initiator')] };
}

/** Inspections: published ones for everybody; before, the authority of the area and the ministry, the enterprise inspected, and the body once it has something to do. */
export function inspectionRows(caller: Caller, today: Day): Record<string, unknown> {
  const published = { publicFrom: { $lte: today } };
  const { kind, body, uscc, scopes } = caller;
  if (isAuthority(caller)) return kind === 'MINISTRY' ? {} : { $or: [published, within(caller, 'division')] };
  const isOwn = scopes.includes('records:own') || scopes.includes('certificates:report');
  if (isOwn && kind === 'CERTIFICATION_BODY' && body !== null)
    return { $or: [published, { bodyCode: body, tellsBody: true }] };
  if (isOwn && kind === 'ENTERPRISE' && uscc !== null) return { $or: [published, { holderUscc: uscc }] };
  return published;
}

/** Names and signatures of inspectors: never public. */
export function maySeeSignatures(caller: Caller, { division }: Pick<InspectionDocument, 'division'>): boolean {
  return isOwnArea(caller, division);
}

/** Joint inspections: who has initiated one, who was invited, and the ministry. */
export function jointRows(caller: Caller): Rows {
  if (!isAuthority(caller)) return null;
  if (caller.kind === 'MINISTRY') return {};
  return { $or: [{ division: caller.division }, { invited: caller.division }] };
}

/** Cases handed over: who hands over, to whom, and those above either; the ministry. */
export function handoverRows(caller: Caller): Rows {
  if (!isAuthority(caller)) return null;
  return caller.kind === 'MINISTRY' ? {} : { $or: [within(caller, 'division'), within(caller, 'to')] };
}

/** Shared findings: the initiator, and those who have accepted. An invitation alone opens none, and neither does being above. */
export function takesPart(caller: Caller, { division, participants }: JointDocument): boolean {
  if (!isAuthority(caller)) return false;
  const own = caller.kind === 'MINISTRY' ? null : caller.division;
  if (own === division) return true;
  return own !== null && participants.some((one) => one.division === own && one.answer === 'ACCEPT');
}

/** A class of credit: whom it is of, and authorities. It is made of what everybody may read, so it needs no area; what it adds, a judgement, is not for everybody. */
export function maySeeCredit(caller: Caller, kind: 'ENTERPRISE' | 'BODY', subject: string): boolean {
  if (isAuthority(caller)) return true;
  if (!caller.scopes.includes('records:own')) return false;
  return kind === 'BODY'
    ? caller.kind === 'CERTIFICATION_BODY' && caller.body === subject
    : caller.kind === 'ENTERPRISE' && caller.uscc === subject;
}

/** Both conditions. */
export function and(rows: Record<string, unknown>, more: Record<string, unknown>): Record<string, unknown> {
  return Object.keys(more).length === 0 ? rows : { $and: [rows, more] };
}

/** Rows, or none. */
export const orNone = (rows: Rows) => rows ?? NO_ROW;
