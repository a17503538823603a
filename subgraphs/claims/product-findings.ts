import { row } from './finding-row.ts';

/** Findings about the product, its brand and its model. */
export const PRODUCT_FINDINGS = {
  'product.otherModel': row(
    'PRODUCT_NOT_COVERED',
    'REJECT',
    '证书{number}不覆盖型号“{claimed}”。证书所列相近型号：{expected}。',
    'Certificate {number} does not cover the model “{claimed}”. Nearest models covered: {expected}.',
  ),
  'product.similarModel': row(
    'PRODUCT_NOT_COVERED',
    'REVIEW',
    '型号“{claimed}”与证书{number}所列型号相近但不一致。证书所列相近型号：{expected}。',
    'The model “{claimed}” resembles one of certificate {number} but is not the same. Nearest models covered: {expected}.',
  ),
  'product.lookAlike': row(
    'PRODUCT_NOT_COVERED',
    'REVIEW',
    '型号“{claimed}”含有与拉丁字母或数字形近的字符{characters}，无法与证书{number}核对。证书所列相近型号：{expected}。',
    'The model “{claimed}” holds {characters}, which look like other letters or digits; it can’t be compared with certificate {number}. Nearest models covered: {expected}.',
  ),
  'product.damagedModel': row(
    'PRODUCT_NOT_COVERED',
    'REVIEW',
    '型号“{claimed}”像是被电子表格改写过（日期、科学计数、前导零或末位丢失），无法与证书{number}核对。证书所列相近型号：{expected}。',
    'A spreadsheet seems to have rewritten the model “{claimed}” (a date, an exponent, lost zeros or digits); it can’t be compared with certificate {number}. Nearest models covered: {expected}.',
  ),
  'product.entryUnclear': row(
    'PRODUCT_NOT_COVERED',
    'REVIEW',
    '证书{number}以“{entry}”列出型号，是否包括“{claimed}”需人工判断。',
    'Certificate {number} lists models as “{entry}”; whether that includes “{claimed}” a person has to judge.',
  ),

  'product.lookAlikeBrand': row(
    'PRODUCT_NOT_COVERED',
    'REVIEW',
    '品牌“{claimed}”含有与拉丁字母形近的字符{characters}，无法与证书{number}核对。证书所列品牌：{expected}。',
    'The brand “{claimed}” holds {characters}, which look like other letters; it can’t be compared with certificate {number}. Brands covered: {expected}.',
  ),
  'product.noOneModel': row(
    'PRODUCT_NOT_COVERED',
    'REVIEW',
    '“{claimed}”没有指明型号，无法与证书{number}核对。证书所列型号：{expected}。',
    '“{claimed}” names no one model; it can’t be compared with certificate {number}. Models covered: {expected}.',
  ),
  'product.noModels': row(
    'PRODUCT_NOT_COVERED',
    'REVIEW',
    '证书{number}未逐一列出型号，无法确认型号“{claimed}”。',
    'Certificate {number} does not list models one by one; “{claimed}” can’t be confirmed.',
  ),
  'product.otherBrand': row(
    'PRODUCT_NOT_COVERED',
    'REJECT',
    '证书{number}不覆盖品牌“{claimed}”，证书所列品牌：{expected}。',
    'Certificate {number} does not cover the brand “{claimed}”. Brands covered: {expected}.',
  ),
  'product.furtherBrand': row(
    'PRODUCT_NOT_COVERED',
    'REVIEW',
    '品牌“{claimed}”中的“{others}”不是证书{number}所列品牌，也无法确认是所列品牌的另一写法。证书所列品牌：{expected}。',
    'Of the brand “{claimed}”, certificate {number} does not list “{others}”, nor is it known to be another name of a brand listed. Brands covered: {expected}.',
  ),
  'product.similarBrand': row(
    'PRODUCT_NOT_COVERED',
    'REVIEW',
    '品牌“{claimed}”与证书{number}所列品牌相近或文字不同，需人工判断。证书所列品牌：{expected}。',
    'The brand “{claimed}” resembles that of certificate {number} or is in another script; a person has to look. Brands covered: {expected}.',
  ),
} as const;
