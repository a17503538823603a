import type { UsccReading, Written } from '../claim.ts';
import type { CertificateCheck, ClaimCheck, Setting } from '../examination.ts';
import type { FindingKey } from '../finding-table.ts';
import { type Finding, type FindingFact, finding, NONE } from '../findings.ts';
import type { CertificateView, PartyView } from '../view.ts';
import { type Likeness, likenessToNames } from './similarity.ts';

/** Whether the credit codes of a claim can be what they should be. A code that can't is looked up all the same, but never trusted. */
export const checkUsccForm: ClaimCheck = ({ holderUscc, sellerUscc }) => {
  if (!holderUscc?.fault && !sellerUscc?.fault) return NONE;
  const fields: [string, UsccReading | null][] = [
    ['holderUscc', holderUscc],
    ['sellerUscc', sellerUscc],
  ];
  return fields.flatMap(([field, reading]) => {
    if (!reading?.fault) return [];
    const { written } = reading;
    const key = reading.fault === 'DIGITS_LOST' ? 'claim.digitsLost' : 'claim.usccMalformed';
    return [finding(key, { field, written }, { kind: 'CLAIM', key: field, value: written }, null)];
  });
};

/** Step 5, holder: by credit code, else by name. Producer and factory are parties to the certificate, but not its holder. */
export const checkHolder: CertificateCheck = ({ holderUscc, holderName }, certificate, setting) => {
  if (!holderUscc && !holderName) return NONE;
  const { holder } = certificate;
  if (holderUscc && holder.uscc !== null) {
    if (holderUscc.code === holder.uscc) return holderName ? nameBesideCode(holderName, certificate, setting) : NONE;
    // A code with a typing error refutes nothing; it is reported as malformed.
    if (holderUscc.fault === null) return otherCode(holderUscc, certificate);
  }
  if (holderName) return byName(holderName, certificate, setting);
  const claimed = holderUscc?.written ?? '';
  return holder.uscc === null ? [mismatch('holder.notComparable', 'holderUscc', claimed, certificate)] : NONE;
};

function otherCode({ code, written }: UsccReading, certificate: CertificateView): readonly Finding[] {
  const isParty = [certificate.producer, certificate.factory].some((party) => party?.uscc === code);
  if (isParty) return [mismatch('holder.otherRole', 'holderUscc', written, certificate)];
  return [mismatch('holder.otherUscc', 'holderUscc', written, certificate, certificate.holder.uscc ?? '')];
}

/** The code decides; a name that is not even similar beside it is a contradiction within the listing. */
function nameBesideCode({ key, written }: Written, certificate: CertificateView, setting: Setting): readonly Finding[] {
  return likenessToParty(key, certificate.holder, setting) === 'OTHER'
    ? [mismatch('holder.nameBesideCode', 'holderName', written, certificate)]
    : NONE;
}

function byName({ key, written }: Written, certificate: CertificateView, setting: Setting): readonly Finding[] {
  const { holder, producer, factory } = certificate;
  const likeness = likenessToParty(key, holder, setting);
  if (likeness === 'SAME') return NONE;
  if (producer?.key === key || factory?.key === key)
    return [mismatch('holder.otherRole', 'holderName', written, certificate)];
  return [
    mismatch(likeness === 'SIMILAR' ? 'holder.similarName' : 'holder.otherName', 'holderName', written, certificate),
  ];
}

/** Likeness to the name on the certificate or to a name that the registry holds for the same code. */
function likenessToParty(key: string, { uscc, key: recorded }: PartyView, { facts }: Setting): Likeness {
  if (key === recorded) return 'SAME';
  return likenessToNames(key, uscc === null ? [recorded] : [recorded, ...facts.names(uscc)]);
}

function mismatch(
  key: FindingKey & `holder.${string}`,
  field: 'holderUscc' | 'holderName',
  claimed: string,
  { number, holder }: CertificateView,
  shownHolder: string = holder.name,
): Finding {
  const fact: FindingFact = { kind: 'CERTIFICATE', key: number, value: `holder ${holder.uscc ?? holder.name}` };
  const expected = key === 'holder.notComparable' ? [] : [shownHolder];
  return finding(key, { claimed, number, holder: shownHolder }, fact, 'certificates', { field, expected });
}
