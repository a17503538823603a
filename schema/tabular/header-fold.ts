import { toHalfWidth } from '../domain/text.ts';

/** Traditional forms of the characters that headers are made of, each before its simplified form. Source: 通用规范汉字表, annex 1. */
const PAIRS =
  '證证書书編编號号碼码認认標标識识類类規规產产構构機机單单長长發发獲获營营經经銷销賣卖買买' +
  '賬账戶户統统會会體体稱称組组織织環环節节綠绿裝装電电評评級级質质請请說说詳详描描題题圖图' +
  '鏈链結结鋪铺舖铺應应廠厂業业執执務务員员蹤踪溯溯簡简圍围訊讯資资料料實实際际項项貨货價价' +
  '條条間间時时開开關关選选擇择總总區区島岛國国際际備备註注審审檢检驗验測测試试報报告告據据' +
  '數数屬属鑒鉴權权點点賣卖寶宝貝贝連连結结係系統统與与當当內内讀读寫写無无東东門门見见車车';

const SIMPLIFIED = new Map(Array.from({ length: PAIRS.length / 2 }, (_, i) => [PAIRS[i * 2], PAIRS[i * 2 + 1]]));

/** Bracketed remarks such as `(必填)` are for whoever fills in the file; others stay: `名称(英文)` is another column than `名称`. */
const REMARK = /[([【](非?必填|选填|选填项|必填项|文本|文本格式|required|optional|text)[)\]】]/g;

/** The form in which headers are compared: half-width, lower case, simplified, without remarks, spaces and punctuation. */
export function headerKey(header: string): string {
  if (header.length > MAX_HEADER_CHARACTERS) return '';
  return toHalfWidth(header)
    .toLowerCase()
    .replace(/\p{Script=Han}/gu, (character) => SIMPLIFIED.get(character) ?? character)
    .replace(REMARK, '')
    .replace(/[\s\p{Cf}*:_\-./'"“”]/gu, '');
}

/** A longer cell is a text, no header. */
const MAX_HEADER_CHARACTERS = 200;
