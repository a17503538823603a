import type { CertificateFact, Party } from '../../../schema/domain/facts.ts';
import { statusOn } from '../../../schema/domain/status.ts';
import { normaliseName, withoutInvisible } from '../../../schema/domain/text.ts';

type Unit = Pick<CertificateFact, 'bodyCode' | 'scheme' | 'projectCode' | 'producer' | 'factory'>;

/**
 * What tells units of certification apart before one looks at models: body, scheme, category, producer and production site. The same product from
 * another site is another unit (product rule, 单元划分).
 */
export function unitKey({ bodyCode, scheme, projectCode, producer, factory }: Unit): string {
  return [bodyCode, scheme, projectCode, who(producer), who(factory), compared(factory.address)].join('|');
}

function compared(text: string): string {
  return normaliseName(withoutInvisible(text));
}

function who({ uscc, name }: Party): string {
  return uscc ?? compared(name);
}

type Certified = Pick<CertificateFact, 'number' | 'products' | 'firstIssuedOn' | 'terms' | 'statusHistory'>;

/** The first of these certificates of the same unit that covers one of the models while it is in force (CERT-04); `null` when none does. */
export function certifiedTwice<C extends Certified>(certificate: Certified, others: readonly C[]): C | null {
  const models = modelsOf(certificate);
  return (
    others.find((other) => {
      if (other.number === certificate.number) return false;
      const from = other.firstIssuedOn > certificate.firstIssuedOn ? other.firstIssuedOn : certificate.firstIssuedOn;
      return (
        inForce(other, from) && inForce(certificate, from) && [...modelsOf(other)].some((model) => models.has(model))
      );
    }) ?? null
  );
}

function modelsOf({ products }: Certified): Set<string> {
  return new Set(products.flatMap(({ name, models }) => (models.length > 0 ? models : [name]).map(compared)));
}

function inForce(certificate: Certified, on: string): boolean {
  const status = statusOn(certificate, on)?.status;
  return status === 'VALID' || status === 'SUSPENDED';
}
