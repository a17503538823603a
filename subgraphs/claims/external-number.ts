import { hasExternalForm, parseCertificateNumber } from '../../schema/domain/certificate-number.ts';
import type { Claim } from './claim.ts';
import type { Setting } from './examination.ts';
import type { Facts } from './facts.ts';
import { type Finding, finding } from './findings.ts';
import type { ExternalNumberView } from './view.ts';

/** The certificates that carry the number claimed; of the body that the claim names, where it names one. */
function carriers({ bodyCode }: Claim, key: string, facts: Facts): readonly ExternalNumberView[] {
  const all = facts.externalNumbers(key);
  return bodyCode === null ? all : all.filter((one) => one.bodyCode === bodyCode);
}

/** A claim whose number is of its body's own form leads to the one certificate that carries it, as if the hub's number had been claimed. */
export function withHubNumber(claim: Claim, facts: Facts): Claim {
  const { certificateNumber: reading } = claim;
  if (reading.kind !== 'UNREADABLE' || !reading.external) return claim;
  const [only, other] = carriers(claim, reading.external, facts);
  const parts = only && !other ? parseCertificateNumber(only.certificateNumber) : null;
  return parts ? { ...claim, certificateNumber: { kind: 'READ', parts } } : claim;
}

/**
 * What a number that is none of the hub's says where it leads to no single certificate: one of several bodies, or of a form that a body has declared. `null` where no
 * body knows its form. Such a number tells no year of issue, so what is not held can't be said not to exist.
 */
export function findingOfExternal(claim: Claim, { facts }: Setting): Finding | null {
  const { certificateNumber: reading } = claim;
  if (reading.kind !== 'UNREADABLE' || !reading.external) return null;
  const key = reading.external;
  const fact = { kind: 'CLAIM', key: 'certificateNumber', value: reading.written } as const;
  const found = carriers(claim, key, facts);
  if (found.length > 1) {
    const codes = found.map(({ bodyCode }) => bodyCode).sort();
    const bodies = codes.join('、');
    return finding('number.ofSeveralBodies', { number: key, bodies }, fact, 'certificates', {
      field: 'bodyCode',
      expected: codes,
    });
  }
  const ofForm = facts
    .bodies()
    .filter(({ numberForms, code }) =>
      claim.bodyCode === null || claim.bodyCode === code
        ? numberForms?.some((form) => hasExternalForm(key, form))
        : false,
    );
  const [body] = ofForm;
  if (!body) return null;
  const values = {
    number: key,
    bodyZh: ofForm.map(({ nameZh }) => nameZh).join('、'),
    bodyEn: ofForm.map(({ nameEn }) => nameEn).join(', '),
  };
  return finding('number.externalNotHeld', values, fact, 'certificates');
}
