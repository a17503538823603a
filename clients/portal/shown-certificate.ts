import type { PublicCertificateQuery } from '../sdk/index.ts';

/** A certificate as pages show it. */
export type ShownCertificate = NonNullable<PublicCertificateQuery['certificate']>;
