import { badUserInput, hubError } from '../../../schema/contract/errors.ts';
import { type Places, underKey } from './places.ts';
import type { Projections, ReadModelReader } from './read-model.ts';

/** Market regulators by division and id, so that those of one division lie beside each other. */
const authorityKey = (division: string, agency = '') => `${division} ${agency}`;

/** Which divisions have a market regulator in the register of agencies, for a view that follows the feed `agencies`. */
export const MARKET_REGULATORS: { readonly places: Places; readonly project: Projections } = {
  places: { AgencyChanged: [underKey('agency')] },
  project: {
    AgencyChanged({ key, fact: { kind, division, state } }, view) {
      const known = view.get<string>('agency', key);
      if (known !== undefined) view.remove('authority', authorityKey(known, key));
      view.remove('agency', key);
      if (kind !== 'MARKET_REGULATOR' || state !== 'ACTIVE' || division === null) return;
      view.put('agency', key, division);
      view.put('authority', authorityKey(division, key), 1);
    },
  },
};

/** Whether a division has a market regulator of its own, by a view that keeps `MARKET_REGULATORS`. */
export function hasMarketRegulator(view: ReadModelReader, division: string): boolean {
  return view.withPrefix('authority', authorityKey(division), 1).length > 0;
}

/**
 * Refuses what is addressed to the authority of a division that has none: nobody could ever answer it.
 * @param view keeps `MARKET_REGULATORS`
 * @param addressed divisions by the place of the input that names them
 * @throws BAD_USER_INPUT; SOURCE_UNAVAILABLE while the register was not followed to its end
 */
export function mustHaveMarketRegulators(
  view: ReadModelReader,
  addressed: readonly (readonly [place: string, division: string])[],
): void {
  const missing = addressed.find(([, division]) => !hasMarketRegulator(view, division));
  if (!missing) return;
  if (!view.sources().some(({ feed, asOf }) => feed === 'agencies' && asOf !== null))
    throw hubError('SOURCE_UNAVAILABLE', 'The register of agencies has not been followed to its end.');
  const [place, division] = missing;
  throw badUserInput(place, `a division whose market regulator is in the register of agencies; ${division} has none`);
}
