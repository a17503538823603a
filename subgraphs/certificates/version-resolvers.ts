import { versionFields } from '../shared/version-fields.ts';
import type { Resolvers } from './__generated__/resolvers.ts';

/** Versions of certificates and approvals: what was known of some days, and when. */
export const versionResolvers: Pick<Resolvers, 'CertificateVersion' | 'BodyApprovalVersion'> = {
  CertificateVersion: {
    ...versionFields,
    reportedBy: ({ reportedBy }, _, { loaders }) => (reportedBy === null ? null : loaders.body.load(reportedBy)),
    scheme: ({ data }) => data.scheme,
    starGrade: ({ data }) => data.starGrade,
    holderParty: ({ data }) => data.holder,
    producer: ({ data }) => data.producer,
    factory: ({ data }) => data.factory,
    basis: ({ data }) => [...data.basis],
    products: ({ data }) => [...data.products],
    firstIssuedOn: ({ data }) => data.firstIssuedOn,
    expiresOn: ({ data: { terms, firstIssuedOn } }) => terms.at(-1)?.to ?? firstIssuedOn,
    terms: ({ data }) => [...data.terms],
    reissuedOn: ({ data }) => data.reissuedOn,
    statusHistory: ({ data }) => [...data.statusHistory],
  },
  BodyApprovalVersion: {
    ...versionFields,
    projectCodes: ({ data }) => (data.projectCodes === null ? null : [...data.projectCodes]),
  },
};
