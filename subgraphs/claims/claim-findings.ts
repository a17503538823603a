import { row } from './finding-row.ts';

/** Findings about the claim itself: what is missing in it or can't be read. */
export const CLAIM_FINDINGS = {
  'claim.numberMissing': row(
    'MALFORMED',
    'REVIEW',
    '未提供证书编号或追溯码，无法核对。',
    'Neither a certificate number nor a trace code is given; there is nothing to check.',
  ),
  'claim.numberUnreadable': row(
    'MALFORMED',
    'REVIEW',
    '“{written}”不是证书编号：应为G加16位数字（年份4位、机构3位、类别3位、随机6位）。',
    '“{written}” is no certificate number: expected G and 16 digits (year 4, body 3, category 3, random 6).',
  ),
  'claim.traceUnreadable': row(
    'MALFORMED',
    'REVIEW',
    '“{written}”不是追溯码：应为G加22位数字。',
    '“{written}” is no trace code: expected G and 22 digits.',
  ),
  'claim.digitsLost': row(
    'MALFORMED',
    'REVIEW',
    '{field}“{written}”被电子表格转成了数字，末尾数位已丢失，请重新提供原始编号。',
    'A spreadsheet has turned the {field} “{written}” into a number and lost its last digits; ask for the original.',
  ),
  'claim.usccMalformed': row(
    'MALFORMED',
    'REVIEW',
    '{field}“{written}”不是有效的统一社会信用代码。',
    'The {field}, “{written}”, is no valid unified social credit code.',
  ),
  'claim.starImpossible': row(
    'MALFORMED',
    'REVIEW',
    '星级{stars}不存在：绿色建材只有一至三星。',
    'There is no star grade {stars}: green building materials have one to three stars.',
  ),
  'claim.tooLong': row(
    'MALFORMED',
    'REVIEW',
    '{field}超过{limit}个字符，超出部分未予核对。',
    'The {field} is longer than {limit} characters; what is beyond them was not checked.',
  ),
  'claim.markUnreadable': row(
    'MALFORMED',
    'REVIEW',
    '标识“{written}”不是平台认识的标识，未予核对。',
    'The mark “{written}” is none that the hub knows; it was not checked.',
  ),
  'claim.starUnreadable': row(
    'MALFORMED',
    'REVIEW',
    '星级“{written}”无法识别或前后矛盾，未予核对。',
    'The star grade “{written}” is not understood or contradicts itself; it was not checked.',
  ),
  'claim.fieldUnreadable': row(
    'MALFORMED',
    'REVIEW',
    '{field}“{written}”中没有可核对的文字，未予核对。',
    'The {field} “{written}” holds nothing that can be compared; it was not checked.',
  ),
  'claim.dayUnreadable': row(
    'MALFORMED',
    'REVIEW',
    '日期“{written}”不是日历日，未予核对；按{on}核对其余各项。',
    '“{written}” is no calendar day; the rest was checked for {on}.',
  ),
  'claim.dayInFuture': row(
    'MALFORMED',
    'REVIEW',
    '日期{written}晚于今天，当日的事实尚不可知；按{on}核对。',
    '{written} is later than today and its facts can’t be known; checked for {on}.',
  ),
  'claim.severalNumbers': row(
    'MALFORMED',
    'INFO',
    '该项含{count}个编号（{numbers}），已逐一核对，结论取最不利的一个。',
    'The field holds {count} numbers ({numbers}); each was checked, and the decision is the worst of theirs.',
  ),
  'claim.wordsBesideNumber': row(
    'MALFORMED',
    'REVIEW',
    '编号旁写有“{written}”，是否影响该编号的使用需人工判断；编号本身已核对。',
    '“{written}” stands beside the number; whether that bears on it a person has to judge. The number itself was checked.',
  ),
  'claim.shownOtherwise': row(
    'MALFORMED',
    'REVIEW',
    '{field}含有改变显示顺序的控制字符，买家看到的与所核对的不同。',
    'The {field} holds control characters that change the order in which it is shown: buyers see something else than what was checked.',
  ),
  'claim.numberWithoutG': row(
    'MALFORMED',
    'REVIEW',
    '“{written}”缺少字母G：平台有编号{withG}。也可能是CCC证书编号。',
    '“{written}” lacks its letter G: the hub holds {withG}. It may be a CCC number too.',
  ),
} as const;
