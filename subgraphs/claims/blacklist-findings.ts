import { row } from './finding-row.ts';

/** Findings about entries on blacklists. An entry that the caller may no longer see is told without list, authority, decision and day. */
export const BLACKLIST_FINDINGS = {
  'blacklist.holder': row(
    'HOLDER_BLACKLISTED',
    'REJECT',
    '持证人{subject}自{since}起列入{listZh}（{authority}，{decision}）。',
    'The holder {subject} is on the {listEn} since {since} ({authority}, {decision}).',
  ),
  'blacklist.body': row(
    'BODY_BLACKLISTED',
    'REJECT',
    '发证机构{subject}自{since}起列入{listZh}（{authority}，{decision}）。',
    'The certification body {subject} is on the {listEn} since {since} ({authority}, {decision}).',
  ),
  'blacklist.seller': row(
    'SELLER_BLACKLISTED',
    'REJECT',
    '卖家{subject}自{since}起列入{listZh}（{authority}，{decision}）。',
    'The seller {subject} is on the {listEn} since {since} ({authority}, {decision}).',
  ),
  'blacklist.holder.unnamed': row(
    'HOLDER_BLACKLISTED',
    'REJECT',
    '持证人{subject}在{on}列入计入的失信名单；该记录现已不公开，不予列明。',
    'The holder {subject} was on a blacklist that counts on {on}; the entry is no longer public and is not named.',
  ),
  'blacklist.body.unnamed': row(
    'BODY_BLACKLISTED',
    'REJECT',
    '发证机构{subject}在{on}列入计入的失信名单；该记录现已不公开，不予列明。',
    'The certification body {subject} was on a blacklist that counts on {on}; the entry is no longer public and is not named.',
  ),
  'blacklist.seller.unnamed': row(
    'SELLER_BLACKLISTED',
    'REJECT',
    '卖家{subject}在{on}列入计入的失信名单；该记录现已不公开，不予列明。',
    'The seller {subject} was on a blacklist that counts on {on}; the entry is no longer public and is not named.',
  ),
} as const;
