import type { FindingKey } from './finding-table.ts';

export interface Hint {
  readonly zh: string;
  readonly en: string;
}

const hint = (zh: string, en: string): Hint => ({ zh, en });

const ASK_FOR_ORIGINAL = hint(
  '请按证书原件重新填写，并将该列设为文本格式后再导出。',
  'Copy the value again from the certificate, and export its column as text.',
);
const REMOVE_WORDS = hint('请从商品文案中删除所引用的词语。', 'Remove the words quoted from the listing.');
const REMOVE_CLAIM = hint(
  '请撤下绿色产品认证的宣传；证书恢复或换发后再恢复。',
  'Take the claim of green product certification down until the certificate is valid again or a new one is issued.',
);
const ASK_BODY = hint(
  '请向发证机构核实，并要求其向平台上报或更正。',
  'Ask the certification body, which can report or correct the record.',
);
const TRY_LATER = hint('商品信息无需修改，请稍后重新核对。', 'The listing needs no change; check it again later.');
const FROM_CERTIFICATE = hint(
  '请按证书所列填写；如证书未列，请更换为覆盖该商品的证书。',
  'State it as the certificate does; where the certificate does not list it, name one that covers the product.',
);
const HOLDER = hint(
  '请按证书填写持证人的名称和统一社会信用代码。',
  'State the holder’s name and credit code as the certificate does.',
);
const OTHER_PARTY = hint(
  '商品信息无法改变该事实；请由平台按规则处理。',
  'No change of the listing mends this; the platform decides by its rules.',
);
const GREEN_NUMBER = hint(
  '请填写绿色产品认证证书编号：G加16位数字；没有该证书的，请勿宣称绿色产品认证。',
  'Give the number of a green product certificate, G and 16 digits; without one, do not claim green product certification.',
);

/** How each finding can be mended; a finding that supports the claim has nothing to mend. */
const HINTS: Readonly<Record<FindingKey, Hint | null>> = {
  valid: null,
  'report.note': null,
  'report.doubtful': ASK_BODY,
  'body.notMember': OTHER_PARTY,
  'body.notMemberAtRenewal': ASK_BODY,
  'claim.numberMissing': GREEN_NUMBER,
  'claim.numberUnreadable': GREEN_NUMBER,
  'number.ofSeveralBodies': hint('请填写发证机构代码。', 'State the code of the certification body.'),
  'number.externalNotHeld': ASK_BODY,
  'number.ofOtherSystem': ASK_BODY,
  'claim.traceUnreadable': hint('请填写追溯码：G加22位数字。', 'Give the trace code: G and 22 digits.'),
  'claim.digitsLost': ASK_FOR_ORIGINAL,
  'claim.usccMalformed': hint('请填写18位统一社会信用代码。', 'Give the unified social credit code of 18 characters.'),
  'claim.starImpossible': hint('请填写1、2或3，或者留空。', 'Give 1, 2 or 3, or leave it out.'),
  'claim.tooLong': hint('请缩短该项，或拆成多次核对。', 'Shorten the field, or check it in parts.'),
  'claim.markUnreadable': hint(
    '请填写标识的通用名称，例如“中国绿色产品标识（认证活动一）”。',
    'Name the mark as its scheme does, for example “中国绿色产品标识（认证活动一）”.',
  ),
  'claim.starUnreadable': hint('请填写1、2或3，或者“三星级”。', 'Give 1, 2 or 3, or “三星级”.'),
  'claim.fieldUnreadable': hint('请填写文字，或者留空。', 'Give words, or leave the field out.'),
  'claim.dayUnreadable': hint('请按YYYY-MM-DD填写日期。', 'Give the day as YYYY-MM-DD.'),
  'claim.dayInFuture': hint('请填写今天或以前的日期。', 'Give today or a day before.'),
  'claim.severalNumbers': hint(
    '每件商品宜只填写其对应的一个编号。',
    'Give the one number that belongs to the product.',
  ),
  'claim.wordsBesideNumber': hint(
    '请在该项中只填写编号，其余说明移到别处。',
    'Give the number alone in this field; what else there is to say belongs elsewhere.',
  ),
  'claim.shownOtherwise': hint(
    '请删除该项后用键盘重新输入，不要从网页复制。',
    'Delete the field and type it again instead of copying it from a page.',
  ),
  'claim.numberWithoutG': hint('请在编号前补上字母G。', 'Put the letter G before the number.'),
  'scope.number': GREEN_NUMBER,
  'scope.mark': hint(
    '请更换为所持绿色产品认证的标识，或撤下该标识。',
    'Show the mark of the green product certificate held, or none.',
  ),
  'scope.certificate': REMOVE_CLAIM,
  'scope.textEquates': REMOVE_WORDS,
  'scope.textDenies': hint('请将两种认证分开表述。', 'Name the two certifications apart from each other.'),
  'scope.textUnnamed': hint(
    '请将该项认证与绿色产品认证分开表述，或删除。',
    'Name that certification apart from green product certification, or remove it.',
  ),
  'scope.textOnly': GREEN_NUMBER,
  'number.notFound': hint('请对照证书原件逐位核对编号。', 'Compare the number with the certificate, digit by digit.'),
  'number.future': hint('请对照证书原件核对编号中的年份。', 'Compare the year in the number with the certificate.'),
  'number.notYetIssued': hint('请核对所查日期和证书编号。', 'Compare the day asked for and the number.'),
  'trace.notYetIssued': hint('请核对所查日期和追溯码。', 'Compare the day asked for and the trace code.'),
  'number.bodyUnknown': ASK_BODY,
  'number.bodyNotReporting': ASK_BODY,
  'number.yearNotCovered': ASK_BODY,
  'number.reportsBehind': TRY_LATER,
  'number.hubBehind': TRY_LATER,
  'source.never': TRY_LATER,
  'source.stale': TRY_LATER,
  'source.unreadable': TRY_LATER,
  'source.inconclusive': TRY_LATER,
  'check.failed': TRY_LATER,
  'status.suspended': REMOVE_CLAIM,
  'status.revoked': REMOVE_CLAIM,
  'status.cancelled': REMOVE_CLAIM,
  'status.expired': REMOVE_CLAIM,
  'link.broken': REMOVE_CLAIM,
  'link.unknownResult': ASK_BODY,
  'body.notApproved': ASK_BODY,
  'body.notApprovedAtRenewal': ASK_BODY,
  'body.unknown': ASK_BODY,
  'mark.mismatch': hint('请更换为证书所属制度的标识。', 'Show the mark of the certificate’s scheme.'),
  'mark.text': hint('请按证书所属类别修改文案。', 'Write of the class that the certificate belongs to.'),
  'mark.unknown': hint('请写明标识名称。', 'Name the mark.'),
  'mark.unread': hint(
    '请提供认证机构对该标识使用权的说明，由人工判断。',
    'Have the certification body say that the mark may be used; a person decides.',
  ),
  'mark.service': hint(
    '请使用产品认证证书；服务认证不得用于产品。',
    'Use a product certificate; a service certificate is none for a product.',
  ),
  'star.mismatch': hint('请按证书填写星级。', 'State the stars as the certificate does.'),
  'star.none': hint('请删除星级。', 'Leave the stars out.'),
  'star.unstated': hint('请写明星级。', 'State the stars.'),
  'star.text': hint(
    '请在文案中按证书写明星级，无星级的请删除。',
    'State the stars in the text as the certificate does; where it has none, remove them.',
  ),
  'holder.otherUscc': HOLDER,
  'holder.otherName': HOLDER,
  'holder.similarName': HOLDER,
  'holder.otherRole': HOLDER,
  'holder.notComparable': ASK_BODY,
  'holder.nameBesideCode': HOLDER,
  'product.otherModel': FROM_CERTIFICATE,
  'product.similarModel': FROM_CERTIFICATE,
  'product.lookAlike': hint(
    '请用键盘上的拉丁字母和数字重新输入型号。',
    'Type the model again with plain Latin letters and digits.',
  ),
  'product.lookAlikeBrand': hint(
    '请用键盘上的拉丁字母重新输入品牌。',
    'Type the brand again with plain Latin letters.',
  ),
  'product.damagedModel': ASK_FOR_ORIGINAL,
  'product.entryUnclear': hint('请提供证书附件中的型号清单。', 'Send the list of models in the certificate’s annex.'),
  'product.noOneModel': hint(
    '请填写商品的具体型号，每个型号一行。',
    'Name the model on sale, each model in a row of its own.',
  ),
  'product.noModels': hint('请提供证书附件中的型号清单。', 'Send the list of models in the certificate’s annex.'),
  'product.otherBrand': FROM_CERTIFICATE,
  'product.furtherBrand': hint(
    '请只填写证书所列的品牌。',
    'State the brands that the certificate lists, and no other.',
  ),
  'product.similarBrand': FROM_CERTIFICATE,
  'trace.otherCertificate': hint(
    '请填写追溯码对应的证书编号，或更换追溯码。',
    'Give the number that the trace code leads to, or another trace code.',
  ),
  'trace.otherModel': FROM_CERTIFICATE,
  'catalogue.notListed': ASK_BODY,
  'catalogue.endedBeforeRenewal': ASK_BODY,
  'wording.forbidden': REMOVE_WORDS,
  'wording.doubtful': REMOVE_WORDS,
  'wording.denied': REMOVE_WORDS,
  'blacklist.holder': OTHER_PARTY,
  'blacklist.body': OTHER_PARTY,
  'blacklist.seller': OTHER_PARTY,
  'blacklist.holder.unnamed': OTHER_PARTY,
  'blacklist.body.unnamed': OTHER_PARTY,
  'blacklist.seller.unnamed': OTHER_PARTY,
};

/** What a seller can do about a finding; `null` when there is nothing to mend. */
export function hintOf(key: FindingKey): Hint | null {
  return HINTS[key];
}
