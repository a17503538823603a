import type { Purpose } from '../sdk/index.ts';
import type { TextKey } from './texts/zh.ts';

/** An operation that the explorer offers to whoever may ask it, and can be run as it stands on the sample data. */
export interface ExplorerExample {
  /** Whom it is for: the purpose of the token; `PUBLIC` for everybody without one, `ANY` for everybody with one. */
  readonly for: Purpose | 'PUBLIC' | 'ANY';
  readonly title: TextKey;
  readonly operation: string;
}

export const EXPLORER_EXAMPLES: readonly ExplorerExample[] = [
  {
    for: 'PUBLIC',
    title: 'explorer.example.certificate',
    operation: `{
  certificate(number: "G2021101001483920") {
    number
    effectiveStatus
    effectiveStatusDetail { status since reason { zh en } }
    holderParty { name }
    products { name brand }
    expiresOn
  }
}`,
  },
  {
    for: 'PUBLIC',
    title: 'explorer.example.catalogue',
    operation: `{
  catalogueEntries(first: 5) {
    totalCount
    edges { node { layer projectCode { code } productZh productEn standards { number } validFrom } }
  }
}`,
  },
  {
    for: 'PUBLIC',
    title: 'explorer.example.broken',
    operation: `{
  certificates(filter: { brokenReuseLink: true }, first: 5) {
    totalCount
    edges { node { number effectiveStatus brokenReuseResults { number status { status since } } } }
  }
}`,
  },
  {
    for: 'CLAIM_CHECK',
    title: 'explorer.example.claims',
    operation: `{
  verifyClaims(claims: [
    { reference: "sku-1", certificateNumber: "G2021101001483920", mark: ACTIVITY_1, productModel: "XT-P1201" }
    { reference: "sku-2", certificateNumber: "G2022101005571938" }
  ]) {
    verdicts { reference decision findings { code message { zh en } } }
  }
}`,
  },
  {
    for: 'SUPERVISION',
    title: 'explorer.example.provinces',
    operation: `{
  divisions(codes: ["310000", "330000"]) {
    nameZh
    certificateStatistics { total suspended restingOnBrokenLink expiringWithin(days: 90) }
  }
}`,
  },
  {
    for: 'PROCUREMENT',
    title: 'explorer.example.procurement',
    operation: `{
  procurementEligibility(input: { supplierUscc: "91440300YQ0016442Q", items: [
    { reference: "1", productName: "空调机", certificateNumber: "YQ-SAMPLE-900011", productModel: "RH-K26" }
    { reference: "2", productName: "空调机", certificateNumber: "G2021101001483920", productModel: "XT-P1201" }
  ] }) {
    items { reference outcome clause { instrument edition item } reasons { code } }
  }
}`,
  },
  {
    for: 'REPORTING',
    title: 'explorer.example.reports',
    operation: `{
  reportReceipts(first: 5) {
    totalCount
    edges { node { number kind receivedAt rows accepted unchanged rejected } }
  }
}`,
  },
  {
    for: 'DECLARING',
    title: 'explorer.example.declarations',
    operation: `{
  declarations(first: 5) {
    totalCount
    edges { node { number productName models state filedOn validTo } }
  }
}`,
  },
  {
    for: 'UNDERWRITING',
    title: 'explorer.example.underwriting',
    operation: `{
  certificate(number: "G2021101001483920") {
    number
    effectiveStatus
    body { name }
    surveillances { conductedOn conclusion }
  }
}`,
  },
  {
    for: 'OWN_RECORDS',
    title: 'explorer.example.looks',
    operation: `{
  accessRecords(first: 5) {
    totalCount
    edges { node { time agencyName purpose decision subjects { kind value } } }
  }
}`,
  },
  {
    for: 'OPERATIONS',
    title: 'explorer.example.notices',
    operation: `{
  myNotices(first: 5) {
    totalCount
    edges { node { at isRead title { zh en } } }
  }
}`,
  },
  {
    for: 'ANY',
    title: 'explorer.example.me',
    operation: `{
  me { agency name purpose scopes quotaLeft agreements(first: 10) { edges { node { purpose scopes dailyQuota validTo } } } }
}`,
  },
];
