import { ERROR_CODES } from '../../../schema/contract/errors.ts';
import type { errorsZh } from './errors-zh.ts';

/** What each error code means, in the contract's own words. */
export const errorsEn = Object.fromEntries(
  Object.entries(ERROR_CODES).map(([code, { meaning }]) => [`docs.error.${code}`, meaning]),
) as Readonly<Record<keyof typeof errorsZh, string>>;
