import { MARKET_REGULATORS } from '../shared/read-model/market-regulators.ts';
import type { ReadModelDefinition } from '../shared/read-model/read-model.ts';

/** Who can be called to a meeting. */
export const regulatorModel: ReadModelDefinition = {
  name: 'regulators',
  version: 1,
  follows: ['agencies'],
  ...MARKET_REGULATORS,
};
