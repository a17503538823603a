import { entryCountsOn } from '../../../schema/domain/blacklist.ts';
import type { Day } from '../../../schema/domain/day.ts';
import { holdsOn, readData } from '../data.ts';
import type { CertificateCheck, ClaimCheck } from '../examination.ts';
import { type Finding, finding, NONE } from '../findings.ts';
import type { BlacklistEntryView } from '../view.ts';

type Role = 'HOLDER' | 'BODY' | 'SELLER';

/** Lists that count against a role. The others are kept for other ends and must not be mixed with these. */
const COUNTING = readData('blacklists_that_count', (row) => ({
  list: row['list'] ?? '',
  role: row['role'] ?? '',
  listZh: row['list_zh'] ?? '',
  listEn: row['list_en'] ?? '',
}));

const KEYS = { HOLDER: 'blacklist.holder', BODY: 'blacklist.body', SELLER: 'blacklist.seller' } as const;

/** Entries that count against the seller on the day. */
export const checkSellerBlacklist: ClaimCheck = ({ sellerUscc }, { facts, on }) =>
  sellerUscc ? against('SELLER', sellerUscc.code, facts.blacklistEntries(sellerUscc.code), on) : NONE;

/** Entries that count against the holder and against the certification body on the day. */
export const checkCertificateBlacklists: CertificateCheck = (_claim, { holder, bodyCode }, { facts, on }) => {
  const body = facts.bodyBlacklistEntries(bodyCode);
  const holding = holder.uscc === null ? NONE : against('HOLDER', holder.name, facts.blacklistEntries(holder.uscc), on);
  if (body.length === 0) return holding;
  return [...holding, ...against('BODY', facts.body(bodyCode)?.nameZh ?? bodyCode, body, on)];
};

function against(role: Role, subject: string, entries: readonly BlacklistEntryView[], on: Day): readonly Finding[] {
  if (entries.length === 0) return NONE;
  return entries.flatMap((entry) => {
    if (!entryCountsOn(entry, on)) return [];
    const rule = COUNTING.find((row) => row.list === entry.list && row.role === role && holdsOn(row, on));
    if (!rule) return [];
    const { id, publishedOn: since, authority, decisionNumber: decision } = entry;
    const values = { subject, since, authority, decision, listZh: rule.listZh, listEn: rule.listEn };
    const value = `${entry.list} since ${since}, ${decision}`;
    return [finding(KEYS[role], values, { kind: 'BLACKLIST_ENTRY', key: id, value }, 'blacklists')];
  });
}
