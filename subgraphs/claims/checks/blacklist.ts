import { entryCountsOn } from '../../../schema/domain/blacklist.ts';
import { isNamed } from '../../../schema/domain/sight/sight.ts';
import { holdsOn, readData } from '../data.ts';
import type { CertificateCheck, ClaimCheck, Setting } from '../examination.ts';
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
export const checkSellerBlacklist: ClaimCheck = ({ sellerUscc }, setting) =>
  sellerUscc ? against('SELLER', sellerUscc.code, setting.facts.blacklistEntries(sellerUscc.code), setting) : NONE;

/** Entries that count against the holder and against the certification body on the day. */
export const checkCertificateBlacklists: CertificateCheck = (_claim, { holder, bodyCode }, setting) => {
  const { facts } = setting;
  const body = facts.bodyBlacklistEntries(bodyCode);
  const holding =
    holder.uscc === null ? NONE : against('HOLDER', holder.name, facts.blacklistEntries(holder.uscc), setting);
  if (body.length === 0) return holding;
  return [...holding, ...against('BODY', facts.body(bodyCode)?.nameZh ?? bodyCode, body, setting)];
};

/** Entries that the caller may see are named; of all others together it is said that there was one. */
function against(
  role: Role,
  subject: string,
  entries: readonly BlacklistEntryView[],
  { on, sightOf }: Setting,
): readonly Finding[] {
  if (entries.length === 0) return NONE;
  let isCounted = false;
  const named = entries.flatMap((entry) => {
    if (!entryCountsOn(entry, on)) return [];
    const rule = COUNTING.find((row) => row.list === entry.list && row.role === role && holdsOn(row, on));
    const sight = sightOf(entry);
    if (!rule || sight === 'NOTHING') return [];
    if (!isNamed(sight)) {
      isCounted = true;
      return [];
    }
    const { id, publishedOn: since, authority, decisionNumber: decision } = entry;
    const values = { subject, since, authority, decision, listZh: rule.listZh, listEn: rule.listEn };
    const value = `${entry.list} since ${since}, ${decision}`;
    return [finding(KEYS[role], values, { kind: 'BLACKLIST_ENTRY', key: id, value }, 'blacklists')];
  });
  if (!isCounted) return named;
  return [...named, finding(`${KEYS[role]}.unnamed`, { subject, on }, null, 'blacklists')];
}
