/**
 * Certificates of the sample world that stand for one case each, by stable number: for examples, demonstrations and tests. All are fictional.
 * Days said to be fixed do not move with the world's `today`.
 */
export const LANDMARKS = {
  /** China Green Product, wood panels, holder in Jiashan (330421), body 101; valid since 2021-07-15. */
  validActivityOne: 'G2021101001483920',
  /** Graded green building materials of each star: ceramics (Xuancheng), taps (Zhangzhou), PV modules (Wuxi). */
  validStarOne: 'G2021104116520713',
  validStarTwo: 'G2022105132640158',
  validStarThree: 'G2021101145907264',
  /** Today is the last valid day: still valid. */
  expiresToday: 'G2021101009318405',
  /** Yesterday was the last valid day: expired, though no body reported it. */
  expiredYesterday: 'G2021101006275831',
  /** Last valid day in 20 days; holder in Suzhou. */
  expiresInTwentyDays: 'G2021102146650392',
  /** Suspended 5 months and 30 days ago: can still be restored. */
  suspendedWithinLimit: 'G2021101013462958',
  /** Suspended 6 months and 1 day ago: can't be restored any more, only revoked or cancelled. */
  suspendedBeyondLimit: 'G2022101010583726',
  /** Revoked for cause on 2024-06-18 (fixed); holder in Shenzhen (440300), outside the alliance. */
  revoked: 'G2022101015739164',
  /** Cancelled without fault on 2024-11-05 (fixed); its trace code still leads to it. */
  cancelled: 'G2023101017260843',
  /** Rests on two results of which one is suspended: effectively suspended. */
  oneOfTwoLinksBroken: 'G2022101005571938',
  /** Rests on two results that are both suspended: restoring one does not restore it. */
  bothLinksBroken: 'G2022102007384615',
  /** Rests on a result whose last valid day was yesterday: broken by the calendar alone. */
  brokenByExpiry: 'G2023105018947206',
  /** Rested on a result that was revoked on 2024-03-01; another took its place on 2024-04-15 (both fixed): valid. */
  linkRepaired: 'G2022101003618520',
  /** Issued by body 104 for PV modules, which its approval never covered. */
  outOfScopeIssue: 'G2023104145286703',
  /** Issued by body 106 on 2025-04-10, after its approval was revoked. */
  issuedAfterApprovalRevoked: 'G2025106012450917',
  /** Holder in a district of Suzhou (320506), a pilot area that is matched by its first four digits. */
  suzhouDistrict: 'G2022102146730584',
  /** Holder whose credit code ends in the check character 0. */
  usccEndingZero: 'G2022103002194650',
  /** Wall material certified as national green product: it has a standard (GB/T 35605) but is not in the national catalogue. */
  wallMaterial: 'G2022101104835612',
  /** Green design evaluation: a scheme of the organisation, no China Green Product certificate. */
  greenDesign: 'G2024101013759284',
  /** Unified certification of the Yangtze River Delta: battery and bamboo of the Huzhou pilot, and a service. */
  yrdBattery: 'G2022103301582409',
  yrdBamboo: 'G2022103302715046',
  yrdService: 'G2023102401364927',
  expressPackaging: 'G2021102201479635',
  /** Suspended from 2023-03-01, restored on 2023-06-15 (fixed): a past day gives another verdict. */
  suspendedThenRestored: 'G2021104001350862',
  /** First term 2020-09-10 to 2025-09-09, renewed without a gap. */
  renewed: 'G2020101011628374',
  /** Reissued after a change on 2024-02-20; number and term stayed. */
  reissued: 'G2022105136470295',
  /** Holder in Suzhou, factory in Xuancheng: another province. */
  otherFactory: 'G2021102010896243',
  /** The producer is abroad and has no credit code. */
  foreignProducer: 'G2023105015305784',
  /** Three products with many models. */
  manyModels: 'G2022101148204657',
} as const;

export type Landmark = keyof typeof LANDMARKS;

/** Trace codes by what their certificate is. */
export const LANDMARK_TRACE_CODES = {
  /** Of `validActivityOne`, model XT-P1201. */
  valid: 'G2022101001730418562917',
  /** Of `cancelled`, issued while it was valid. */
  cancelled: 'G2024101017620384915702',
  /** Of `suspendedWithinLimit`. */
  suspended: 'G2022101013184629507361',
  /** Of `validStarThree`. */
  starThree: 'G2022101145906137428850',
} as const;

/** Conformity results by what they stand for; those for procurement rest on no certificate. */
export const LANDMARK_RESULTS = {
  /** Valid, feeds many certificates of one holder. */
  shared: 'CR900001',
  /** Suspended 30 days ago, feeds several certificates of one holder. */
  sharedSuspended: 'CR900002',
  /** The results behind `oneOfTwoLinksBroken`: one valid, one suspended 20 days ago. */
  oneOfTwoValid: 'CR900003',
  oneOfTwoSuspended: 'CR900004',
  /** The results behind `bothLinksBroken`, suspended 40 and 10 days ago. */
  bothFirst: 'CR900005',
  bothSecond: 'CR900006',
  /** The result behind `brokenByExpiry`. */
  expiredYesterday: 'CR900007',
  /** The results behind `linkRepaired`. */
  repairedRevoked: 'CR900008',
  repairedReplacement: 'CR900009',
  /** Energy saving, air conditioners, grade 1: a mandatory item of 财库〔2019〕19号. */
  energyAirConditioner: 'CR900011',
  /** The same item at grade 3, which the list does not accept. */
  energyAirConditionerGradeThree: 'CR900012',
  /** The same item, expired yesterday. */
  energyAirConditionerExpired: 'CR900013',
  /** The same item, suspended 25 days ago. */
  energyAirConditionerSuspended: 'CR900014',
  /** Energy saving, double-capped fluorescent lamps. */
  energyLamp: 'CR900015',
  /** Energy saving, electric water heaters. */
  energyWaterHeater: 'CR900016',
  /** Energy saving, pumps: an item with priority purchase only. */
  energyPump: 'CR900017',
  /** Water saving: taps and toilets (mandatory), showers (priority). */
  waterTap: 'CR900021',
  waterToilet: 'CR900022',
  waterShower: 'CR900023',
  /** Environmental labelling: wall coatings, wood panels, cabinets, building ceramics. */
  environmentalWallCoating: 'CR900031',
  environmentalPanel: 'CR900032',
  environmentalCabinet: 'CR900033',
  environmentalCeramics: 'CR900034',
} as const;
