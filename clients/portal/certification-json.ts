import type { ShownCertificate } from './shown-certificate.ts';
import type { View } from './view.ts';

/**
 * A certificate as schema.org's `Certification`. It is active only where its effective status is VALID today; a status that is not known is left out,
 * because schema.org has no word for it.
 */
export function certificationOf({ origin }: Pick<View, 'origin'>, certificate: ShownCertificate): object {
  const { number, body, holderParty, effectiveStatusDetail: status } = certificate;
  return {
    '@context': 'https://schema.org',
    '@type': 'Certification',
    '@id': `${origin}/certificate/${number}`,
    url: `${origin}/certificate/${number}`,
    name: `${certificate.projectCode.productZh} ${number}`,
    certificationIdentification: number,
    ...(status && {
      certificationStatus: `https://schema.org/Certification${status.status === 'VALID' ? 'Active' : 'Inactive'}`,
      creativeWorkStatus: status.status,
    }),
    issuedBy: {
      '@type': 'Organization',
      identifier: body.code,
      name: body.name,
      ...(body.nameEn && { alternateName: body.nameEn }),
    },
    validFrom: certificate.terms[0]?.from ?? certificate.firstIssuedOn,
    datePublished: certificate.firstIssuedOn,
    expires: certificate.expiresOn,
    isBasedOn: certificate.basis,
    about: certificate.products.map(({ name, brand, models }) => ({
      '@type': 'Product',
      name,
      ...(brand && { brand: { '@type': 'Brand', name: brand } }),
      ...(models.length > 0 && { model: models }),
      manufacturer: { '@type': 'Organization', name: holderParty.name },
    })),
    ...(certificate.fictional && { description: '虚构的样例数据 Fictional sample data' }),
  };
}
