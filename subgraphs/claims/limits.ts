/** Most claims of one call. */
export const CLAIMS_LIMIT = 1000;

/**
 * A source counts as fresh for this long. The projector moves freshness every second; a minute rides out its restart, and a platform could not act
 * on a change much faster. Longer, and a suspension could stay unseen while verdicts still say ACCEPT.
 */
export const FRESHNESS_LIMIT_MS = 60_000;

/**
 * A body's reports may end this long before the instant they are needed for: bodies report at least monthly. The official deadline could not be
 * confirmed; this is the hub's own rule.
 */
export const REPORT_LAG_MS = 31 * 24 * 3_600_000;
