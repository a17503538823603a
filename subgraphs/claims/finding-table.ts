import { BLACKLIST_FINDINGS } from './blacklist-findings.ts';
import { CATALOGUE_FINDINGS } from './catalogue-findings.ts';
import { CLAIM_FINDINGS } from './claim-findings.ts';
import { type FindingRow, row } from './finding-row.ts';
import { PRODUCT_FINDINGS } from './product-findings.ts';
import { WORDING_FINDINGS } from './wording-findings.ts';

/**
 * Every finding there is: its code, how much it weighs and what it tells people. REJECT: a fact refutes the claim. REVIEW: the hub does not know,
 * or two readings are possible. Reasons: decision record 0004.
 */
export const FINDINGS = {
  valid: row(
    'VALID',
    'INFO',
    '证书{number}在{on}有效，有效期至{expiry}。已核对：{checkedZh}。{openZh}',
    'Certificate {number} is valid on {on}, until {expiry}. Checked: {checkedEn}.{openEn}',
  ),

  ...CLAIM_FINDINGS,
  'scope.number': row(
    'OUT_OF_SCOPE',
    'REJECT',
    '“{written}”是{schemeZh}的编号形式，不是绿色产品认证证书编号。',
    '“{written}” has the form of a {schemeEn} number, not of a green product certificate.',
  ),
  'scope.mark': row(
    'OUT_OF_SCOPE',
    'REJECT',
    '{schemeZh}不是绿色产品认证。',
    '{schemeEn} is not green product certification.',
  ),
  'scope.certificate': row(
    'OUT_OF_SCOPE',
    'REJECT',
    '证书{number}属于绿色设计产品评价（组织层面），不得作为绿色产品认证宣传。',
    'Certificate {number} is a green design evaluation, a scheme of the organisation; it must not be presented as green product certification.',
  ),
  'scope.textEquates': row(
    'OUT_OF_SCOPE',
    'REJECT',
    '文案“{words}”把{schemeZh}说成绿色产品认证。',
    'The text “{words}” presents {schemeEn} as green product certification.',
  ),
  'scope.textDenies': row(
    'OUT_OF_SCOPE',
    'REVIEW',
    '文案“{words}”同时提到{schemeZh}和绿色产品认证，是否把两者说成一回事需人工判断。',
    'The text “{words}” names {schemeEn} and green product certification; whether it makes one of the two a person has to read.',
  ),

  'scope.textUnnamed': row(
    'OUT_OF_SCOPE',
    'REVIEW',
    '文案“{words}”把“{scheme}”与绿色产品认证相提并论，平台不认识该项认证，需人工判断。',
    'The text “{words}” makes “{scheme}” one with green product certification; the hub does not know that scheme and a person has to look.',
  ),
  'scope.textOnly': row(
    'OUT_OF_SCOPE',
    'REVIEW',
    '文案提到{schemeZh}，该项不是绿色产品认证，且没有可核对的绿色证书。',
    'The text names {schemeEn}, which is not green product certification, and there is no green certificate to check.',
  ),

  'number.notFound': row(
    'NOT_FOUND',
    'REJECT',
    '{bodyZh}自{fromYear}年起的证书均已上报，其中没有编号{number}。',
    '{bodyEn} reports all its certificates since {fromYear} to the hub, and {number} is not among them.',
  ),
  'number.future': row(
    'NOT_FOUND',
    'REJECT',
    '编号{number}的年份晚于{on}，当日不可能存在。',
    'The year in {number} is later than {on}; it can not have existed on that day.',
  ),
  'number.notYetIssued': row(
    'NOT_FOUND',
    'REJECT',
    '证书{number}于{issuedOn}颁发，在{on}尚不存在。',
    'Certificate {number} was issued on {issuedOn} and did not exist on {on}.',
  ),
  'trace.notYetIssued': row(
    'NOT_FOUND',
    'REJECT',
    '追溯码{number}于{issuedOn}发放，在{on}尚不存在。',
    'Trace code {number} was issued on {issuedOn} and did not exist on {on}.',
  ),
  'number.bodyUnknown': row(
    'NOT_REPORTED',
    'REVIEW',
    '编号{number}中的机构代码{bodyCode}不在平台名录中，无法核对。',
    'The hub does not know the body code {bodyCode} in {number} and can’t check it.',
  ),
  'number.bodyNotReporting': row(
    'NOT_REPORTED',
    'REVIEW',
    '{bodyZh}未向平台上报证书，{number}无法核对。',
    '{bodyEn} does not report to the hub; {number} can’t be checked.',
  ),
  'number.ofSeveralBodies': row(
    'NUMBER_AMBIGUOUS',
    'REVIEW',
    '编号{number}同时是机构{bodies}的证书编号，请注明发证机构代码。',
    '{number} is a certificate number of each of the bodies {bodies}; name the body.',
  ),
  'number.externalNotHeld': row(
    'NOT_REPORTED',
    'REVIEW',
    '编号{number}符合{bodyZh}声明的编号格式，但平台未持有该证书；该编号不含发证年份，不能断定其不存在。',
    '{number} has the form that {bodyEn} declared, but the hub holds no such certificate; it tells no year of issue, so it can’t be said not to exist.',
  ),
  'number.ofOtherSystem': row(
    'NOT_REPORTED',
    'REVIEW',
    '编号{number}的产品属于食品农产品，其证书由中国食品农产品认证信息系统公布，平台未取得该证书，请向该系统（{address}）查询。',
    '{number} is of an agri-food product: such certificates are published by the China food and agricultural product certification system, and the hub has not taken this one over. Look it up there: {address}.',
  ),
  'number.yearNotCovered': row(
    'NOT_REPORTED',
    'REVIEW',
    '{bodyZh}自{fromYear}年起上报，{number}的年份不在其内。',
    '{bodyEn} reports from {fromYear} on; the year of {number} is not covered.',
  ),
  'number.reportsBehind': row(
    'NOT_REPORTED',
    'REVIEW',
    '{bodyZh}的上报截至{until}，{number}的存在或状态可能尚未上报。',
    'Reports of {bodyEn} end at {until}; {number} or its present status may not have been reported yet.',
  ),
  'number.hubBehind': row(
    'NOT_REPORTED',
    'REVIEW',
    '平台的证书数据不够新，不能断定{number}不存在。',
    'The hub’s certificate data is not fresh enough to say that {number} does not exist.',
  ),
  'source.never': row(
    'SOURCE_UNAVAILABLE',
    'REVIEW',
    '{source}数据尚未同步完成。',
    'The hub’s data on {source} has not been read to its end yet.',
  ),
  'source.stale': row(
    'SOURCE_UNAVAILABLE',
    'REVIEW',
    '{source}数据只更新到{asOf}，超过{limit}秒。',
    'The hub’s data on {source} is complete up to {asOf} only, more than {limit} seconds ago.',
  ),
  'source.unreadable': row(
    'SOURCE_UNAVAILABLE',
    'REVIEW',
    '{source}数据中与此有关的最近一条通报无法读取，更正前不作结论。',
    'What the owner of the data on {source} told last of a record that matters here could not be read; nothing is concluded until it is told again.',
  ),
  'source.inconclusive': row(
    'SOURCE_UNAVAILABLE',
    'REVIEW',
    '{source}数据中有一条通报无法读取，且无法判定涉及哪条记录；更正前不作结论。',
    'The owner of the data on {source} told something that could not be read, and it cannot be said of which record; nothing is concluded until it is told again.',
  ),
  'check.failed': row(
    'CHECK_FAILED',
    'REVIEW',
    '该项的一项核对未能完成（平台故障，已记录）；其余核对不受影响。',
    'A check of this claim could not be completed: a defect of the hub, which is in its log. The other checks stand.',
  ),

  'status.suspended': row(
    'SUSPENDED',
    'REJECT',
    '证书{number}自{since}起被暂停{reasonZh}，期间不得使用证书和标识。',
    'Certificate {number} is suspended since {since}{reasonEn}; certificate and mark must not be used.',
  ),
  'status.revoked': row(
    'REVOKED',
    'REJECT',
    '证书{number}自{since}起被撤销{reasonZh}。',
    'Certificate {number} is revoked since {since}{reasonEn}.',
  ),
  'status.cancelled': row(
    'CANCELLED',
    'REJECT',
    '证书{number}自{since}起已注销{reasonZh}。',
    'Certificate {number} is cancelled since {since}{reasonEn}.',
  ),
  'status.expired': row(
    'EXPIRED',
    'REJECT',
    '证书{number}的有效期已于{expiry}届满。',
    'Certificate {number} expired; its last valid day was {expiry}.',
  ),
  'link.broken': row(
    'REUSE_LINK_BROKEN',
    'REJECT',
    '证书{number}所采信的结果{result}（{issuer}）自{since}起为{statusZh}，证书效力视同暂停。',
    'Certificate {number} rests on result {result} of {issuer}, which is {statusEn} since {since}; the certificate counts as suspended.',
  ),
  'link.unknownResult': row(
    'REUSE_LINK_BROKEN',
    'REJECT',
    '证书{number}所采信的结果{result}在平台中不存在或尚未生效，证书效力视同暂停。',
    'Certificate {number} rests on result {result}, which the hub does not hold or which was not in force; the certificate counts as suspended.',
  ),

  'body.notApproved': row(
    'BODY_NOT_APPROVED',
    'REJECT',
    '{bodyZh}在发证日{issuedOn}未获批准从事类别{category}{categoryZh}的认证。',
    '{bodyEn} was not approved for category {category}{categoryEn} on {issuedOn}, the day of issue.',
  ),
  'body.notApprovedAtRenewal': row(
    'BODY_NOT_APPROVED',
    'REVIEW',
    '{bodyZh}在续期起始日{issuedOn}未获批准从事类别{category}{categoryZh}的认证，续期决定日期需人工核实。',
    '{bodyEn} was not approved for category {category}{categoryEn} on {issuedOn}, when the renewed term began; the day of the decision has to be looked up.',
  ),
  'body.unknown': row(
    'BODY_NOT_APPROVED',
    'REVIEW',
    '平台没有发证机构{bodyCode}的批准信息。',
    'The hub holds no approval of the certification body {bodyCode}.',
  ),

  'body.notMember': row(
    'BODY_NOT_MEMBER',
    'REJECT',
    '{bodyZh}在发证日{issuedOn}不是长三角绿色认证联盟成员机构，不得颁发长三角证书。',
    '{bodyEn} was no member of the Yangtze River Delta alliance on {issuedOn}, the day of issue, and may not certify for it.',
  ),
  'body.notMemberAtRenewal': row(
    'BODY_NOT_MEMBER',
    'REVIEW',
    '{bodyZh}在续期起始日{issuedOn}已不是长三角绿色认证联盟成员机构，续期决定日期需人工核实。',
    '{bodyEn} was no longer a member of the Yangtze River Delta alliance on {issuedOn}, when the renewed term began; the day of the decision has to be looked up.',
  ),
  'report.doubtful': row(
    'REPORT_DOUBTFUL',
    'REVIEW',
    '证书{number}上报时存疑：{warningZh}。',
    'When certificate {number} was reported something was doubtful: {warningEn}.',
  ),
  'report.note': row(
    'REPORT_DOUBTFUL',
    'INFO',
    '证书{number}的上报有提示，不影响结论：{warningZh}。',
    'A note stands on the report of certificate {number}, which does not change the verdict: {warningEn}.',
  ),

  'mark.mismatch': row(
    'SCHEME_MISMATCH',
    'REJECT',
    '宣称的是{markZh}，而证书{number}属于{schemeZh}。',
    'The claim shows the {markEn}, but certificate {number} belongs to {schemeEn}.',
  ),
  'mark.text': row(
    'SCHEME_MISMATCH',
    'REVIEW',
    '文案提到“{words}”，而证书{number}属于{classZh}。',
    'The text speaks of “{words}”, but certificate {number} belongs to {classEn}.',
  ),
  'mark.unknown': row(
    'SCHEME_MISMATCH',
    'REVIEW',
    '宣称的标识无法与证书{number}（{schemeZh}）对应，需人工判断。',
    'The mark shown can’t be compared with certificate {number} ({schemeEn}); a person has to look.',
  ),
  'mark.unread': row(
    'SCHEME_MISMATCH',
    'REVIEW',
    '{markZh}出自2025年12月18日修订的管理办法，本平台未取得其条文，无法判断证书{number}可否使用，需人工判断。',
    'The {markEn} is of the measures revised on 2025-12-18, whose articles the hub does not hold: whether certificate {number} gives a right to it, a person has to say.',
  ),
  'mark.service': row(
    'SCHEME_MISMATCH',
    'REVIEW',
    '证书{number}属于{schemeZh}，是服务认证，不是产品认证。',
    'Certificate {number} belongs to {schemeEn}: it certifies a service, not a product.',
  ),
  'star.mismatch': row(
    'STAR_MISMATCH',
    'REJECT',
    '宣称{claimed}星，证书{number}为{certified}星。',
    'The claim says {claimed} star(s), certificate {number} says {certified}.',
  ),
  'star.none': row(
    'STAR_MISMATCH',
    'REJECT',
    '宣称{claimed}星，但证书{number}没有星级。',
    'The claim says {claimed} star(s), but certificate {number} has none.',
  ),
  'star.unstated': row(
    'STAR_MISMATCH',
    'REVIEW',
    '宣称星级标识但未说明星级；证书{number}为{certified}星。',
    'A star mark is claimed without its stars; certificate {number} says {certified}.',
  ),
  'star.text': row(
    'STAR_MISMATCH',
    'REVIEW',
    '文案提到“{words}”，证书{number}{certifiedZh}。',
    'The text says “{words}”, certificate {number} {certifiedEn}.',
  ),

  'holder.otherUscc': row(
    'HOLDER_MISMATCH',
    'REJECT',
    '宣称的持证人{claimed}不是证书{number}的持证人{holder}。',
    'The holder claimed, {claimed}, is not the holder of certificate {number}, {holder}.',
  ),
  'holder.otherName': row(
    'HOLDER_MISMATCH',
    'REJECT',
    '宣称的持证人“{claimed}”不是证书{number}的持证人“{holder}”。',
    'The holder claimed, “{claimed}”, is not the holder of certificate {number}, “{holder}”.',
  ),
  'holder.similarName': row(
    'HOLDER_MISMATCH',
    'REVIEW',
    '宣称的持证人“{claimed}”与证书{number}的持证人“{holder}”相近但不一致。',
    'The holder claimed, “{claimed}”, resembles the holder of certificate {number}, “{holder}”, but is not the same name.',
  ),
  'holder.otherRole': row(
    'HOLDER_MISMATCH',
    'REVIEW',
    '“{claimed}”是证书{number}的生产者或生产企业，不是持证人“{holder}”。',
    '“{claimed}” is producer or factory of certificate {number}, not its holder “{holder}”.',
  ),
  'holder.notComparable': row(
    'HOLDER_MISMATCH',
    'REVIEW',
    '证书{number}没有可与“{claimed}”比对的持证人信息。',
    'Certificate {number} has no holder data that “{claimed}” can be compared with.',
  ),
  'holder.nameBesideCode': row(
    'HOLDER_MISMATCH',
    'REVIEW',
    '统一社会信用代码与证书{number}一致，但名称“{claimed}”与持证人“{holder}”不符。',
    'The credit code is that of certificate {number}, but the name “{claimed}” is not its holder’s, “{holder}”.',
  ),
  ...PRODUCT_FINDINGS,
  'trace.otherCertificate': row(
    'TRACE_MISMATCH',
    'REJECT',
    '追溯码{trace}属于证书{other}，不是{number}。',
    'Trace code {trace} belongs to certificate {other}, not to {number}.',
  ),
  'trace.otherModel': row(
    'TRACE_MISMATCH',
    'REVIEW',
    '追溯码{trace}是另一型号的，不是“{claimed}”。',
    'Trace code {trace} was issued for another model than “{claimed}”.',
  ),
  ...CATALOGUE_FINDINGS,
  ...WORDING_FINDINGS,
  ...BLACKLIST_FINDINGS,
} as const satisfies Record<string, FindingRow>;

/** Names a row of the table. */
export type FindingKey = keyof typeof FINDINGS;
