import type { RowFault } from './report-kinds.ts';

/**
 * What was expected of a field, said in Chinese: refusals are written in English where the rule is, and their forms are few. A form that the table does not
 * have stays English, which a test over refused reports does not allow.
 */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [
    /^G \+ year \(4 digits\) \+ body \(3\) \+ product category \(3\) \+ 6 digits$/,
    'G＋4位年份＋3位机构代码＋3位产品类别＋6位数字',
  ],
  [
    /^a certificate number: G \+ year \(4 digits\) \+ body \(3\) \+ product category \(3\) \+ 6 digits, or a number of a form that its body has declared$/,
    '证书编号：G＋4位年份＋3位机构代码＋3位产品类别＋6位数字，或发证机构已声明格式的编号',
  ],
  [/^a certificate number: G \+ year.*$/, '证书编号：G＋4位年份＋3位机构代码＋3位产品类别＋6位数字'],
  [/^a certificate number: G and 16 digits$/, '证书编号：G＋16位数字'],
  [
    /^a certificate number of the hub, or a number of a form that its body has declared$/,
    '统一证书编号，或发证机构已声明格式的证书编号',
  ],
  [/^a certificate that the hub holds$/, '平台持有的证书'],
  [/^a certificate of the reporting body$/, '本机构颁发的证书'],
  [/^one of (.+)$/, '下列之一：$1'],
  [/^(\d[\d,]*) to (\d[\d,]*) characters$/, '$1至$2个字符'],
  [/^(\d[\d,]*) to (\d[\d,]*) (?:items|rows|models|products|terms)$/, '$1至$2项'],
  [/^(\d[\d,]*) to (\d[\d,]*) (?:characters|models|terms) expected$/, '$1至$2项或字符'],
  [/^a day from (\S+) to (\S+), YYYY-MM-DD$/, '$1至$2之间的日期（YYYY-MM-DD）'],
  [/^a day from (\S+) to (\S+), the longest suspension$/, '$1至$2之间的日期（最长暂停期限）'],
  [/^a day of (\d+), the year in the number$/, '$1年内的日期，与编号中的年份一致'],
  [/^a day within the coming year$/, '一年以内的日期'],
  [/^an existing day, YYYY-MM-DD$/, '真实存在的日期（YYYY-MM-DD）'],
  [/^an existing calendar day expected, YYYY-MM-DD$/, '真实存在的日期（YYYY-MM-DD）'],
  [/^today \((\S+)\) or an earlier day$/, '今天（$1）或更早的日期'],
  [/^(\d{4}-\d\d-\d\d) or earlier(?: expected)?$/, '$1或更早'],
  [/^(\d{4}-\d\d-\d\d) or later(?: expected)?$/, '$1或更晚'],
  [/^(\S+) or later, because the hub holds that reissue$/, '$1或更晚：平台已持有该次换证'],
  [/^(\S+) or earlier, when the procedure of a renewal ends$/, '$1或更早：再认证程序截止日'],
  [/^a day from (\S+) on, when the latest status began$/, '$1起的日期：当前状态自该日起'],
  [
    /^a day within the suspension period, which ended on (\S+); revoke or cancel instead$/,
    '暂停期内的日期（暂停期已于$1届满），应撤销或注销',
  ],
  [
    /^at the latest (\S+), a term of (\S+) from (\S+); termFrom names a renewed term$/,
    '不晚于$1（$2自$3起的最长有效期）；换发后的有效期应填本期开始日期',
  ],
  [/^at the latest (\S+), a term of (\S+) after (\S+)$/, '不晚于$1（$2在$3之后的最长有效期）'],
  [/^(\S+), which the hub holds; a renewal names termFrom (\S+)$/, '$1（平台持有）；再认证应填本期开始日期$2'],
  [/^(\S+): a renewed term counts from the old end$/, '$1：新有效期自原有效期届满次日起算'],
  [/^(.+), which the hub holds and no change touches$/, '$1（平台持有，变更不涉及此项）'],
  [/^(\S+), with which the event of (\S+) is known$/, '$1：$2的状态变更已按此登记'],
  [/^(\S+), to which the certificate has been renewed$/, '$1：证书已换发至该日'],
  [/^a certificate that is (.+) on (\S+); it is (\S+)(?: issued yet)?$/, '$2当日状态为$1的证书；该证书当日为$3'],
  [/^none: the certificate was (\S+) at the end of its term, (\S+)$/, '不填：证书在有效期届满日$2为$1'],
  [/^none: certificates of (\S+) have no grade$/, '不填：$1证书不分星级'],
  [/^1, 2 or 3: certificates of (\S+) are graded$/, '1、2或3：$1证书分星级'],
  [/^none: a restoration needs a suspension that the hub knows$/, '不填：恢复之前应有平台已知的暂停'],
  [/^none unless the status is SUSPENDED$/, '仅暂停时填写'],
  [/^none for a valid certificate$/, '有效证书不填'],
  [/^none for this event$/, '此类状态变更不填'],
  [/^one other than EXPIRED: the last valid day, (\S+), has not passed$/, '有效期$1未届满，不得报过期'],
  [/^the first day of the status$/, '该状态的起始日期'],
  [/^the first day of (\S+) expected$/, '$1的起始日期'],
  [/^a status of a certificate, for example 有效, 暂停, 撤销, 注销 or VALID$/, '证书状态：有效、暂停、撤销、注销'],
  [/^a status code or one of (.+) expected$/, '状态代码或下列之一：$1'],
  [/^a status expected, because (\S+) is given$/, '填写$1时应同时填写状态'],
  [/^a reason code of (\S+)(?: expected)?(?:, for example (\S+))?$/, '$1的原因代码'],
  [/^no reason expected for (\S+)$/, '$1不填原因代码'],
  [/^only expected for a suspension$/, '仅暂停时填写'],
  [/^none for (\S+)$/, '$1不填此项'],
  [/^a party with name and address$/, '名称和地址'],
  [/^two letters, ISO 3166-1 alpha-2$/, '两位国家代码（ISO 3166-1）'],
  [/^six digits of GB\/T 2260$/, '6位行政区划代码（GB/T 2260）'],
  [
    /^the division of the address, because the party has a credit code$/,
    '地址所在行政区划代码（有统一社会信用代码时必填）',
  ],
  [/^a unified social credit code of 18 characters \(GB 32100-2015\)$/, '18位统一社会信用代码（GB 32100-2015）'],
  [
    /^a unified social credit code whose check character is right \(GB 32100-2015\)$/,
    '校验位正确的统一社会信用代码（GB 32100-2015）',
  ],
  [/^text without control and direction characters, not (\S+?)$/, '不含控制字符和方向字符的文字（发现$1）'],
  [/^text without control and direction characters expected, not (\S+)$/, '不含控制字符和方向字符的文字（发现$1）'],
  [/^a product category that body (\S+) was approved for on (\S+)$/, '机构$1在$2获批准的产品类别'],
  [/^the code of a certification body that the hub knows$/, '平台名录内的发证机构代码'],
  [/^a three-digit body code expected$/, '3位机构代码'],
  [/^three digits$/, '3位数字'],
  [/^1 to 5 expected; 1 is best$/, '1至5，1级最优'],
  [/^a term expected that begins and ends later than the one before$/, '起止日期均晚于上一期的有效期'],
  [/^a day from (\S+) to (\S+), the window before the end$/, '$1至$2之间（到期前的申请期限）'],
  [/^a day from (\S+) to (\S+), when renewal can be asked for$/, '$1至$2之间的日期（可申请再认证的期限）'],
  [/^a day from (\S+) on, when renewal can be asked for$/, '$1起的日期（可申请再认证的期限）'],
  [/^a passed surveillance after that of (\S+), which failed$/, '$1监督检查未通过之后应有通过的监督检查'],
  [/^a certificate with a passed surveillance between (\S+) and (\S+)$/, '$1至$2之间有通过的监督检查的证书'],
  [/^none: (\S+) is the number of certificate (\S+)$/, '不填：$1是证书$2的编号'],
  [/^a GB\/T 2260 code, six digits$/, '6位行政区划代码（GB/T 2260）'],
  [/^a number without a colon$/, '不含冒号的文号'],
  [/^a day that is not in the future$/, '今天或更早的日期'],
  [/^a day on which the list (\S+) has a rule$/, '名单$1已有规则的日期'],
  [/^nothing: the end follows from the rule of (\S+)$/, '不填：期限由名单$1的规则确定'],
  [/^nothing: the list (\S+) (?:knows no such grounds|does not ask for it)$/, '不填：名单$1没有此项'],
  [/^the end that the decision names, not before (\S+)$/, '决定书载明的期限届满日，不早于$1'],
  [/^the end that the decision names, from (\S+) to (\S+)$/, '决定书载明的期限届满日，$1至$2'],
  [/^the three digits of the body$/, '认证机构的3位代码'],
  [/^the field of the violation$/, '违法领域'],
  [/^what makes the violation vile, serious or harmful$/, '性质恶劣、情节严重、社会危害较大的说明'],
  [/^the heavier penalty that was imposed$/, '所受的较重行政处罚'],
  [/^a whole number$/, '整数'],
  [/^yes or no \(是, 否\)$/, '是或否'],
  [
    /^a code as text: a spreadsheet took it for a number and its last digits are lost$/,
    '文本格式的编码（曾被表格软件当作数字，末位已丢失）',
  ],
  [
    /^a code as text in column ([A-Z]+): a spreadsheet took it for a number and its last digits are lost$/,
    '文本格式的编码（$1列曾被表格软件当作数字，末位已丢失）',
  ],
  [/^a code as text in column ([A-Z]+), not a date$/, '文本格式的编码（$1列为日期格式）'],
  [/^a code as text, not as a number$/, '文本格式的编码，而非数字'],
  [
    /^one entry in the file: row (\d+) has the same number with other content$/,
    '文件内仅一条：第$1行为同一编号而内容不同',
  ],
  [/^(\d+) cells, as the header row has, not (\d+)$/, '$1个单元格（与表头一致），实有$2个'],
  [/^a JSON object on one line$/, '每行一个JSON对象'],
  [/^a field of this kind of report$/, '本类上报的字段'],
  [/^a list of texts$/, '文字列表'],
  [/^a list of objects$/, '对象列表'],
  [/^an object$/, '对象'],
  [/^a text$/, '文字'],
  [/^a cell of its own in column ([A-Z]+): it lies under a merged cell$/, '$1列独立的单元格（该单元格被合并）'],
  [/^a value in column ([A-Z]+), not an error$/, '$1列的值（该单元格为错误值）'],
  [/^a value in column ([A-Z]+): its formula was saved without one$/, '$1列的值（公式未保存结果）'],
  [/^a risk assessment for class (\d)$/, '$1类采信的风险评估'],
  [/^none for class 1: a result on the List is used without evaluation$/, '一类采信不填：清单内结果直接利用'],
  [/^FAIL, because the product test failed$/, '不通过（产品检验不合格）'],
  [/^half a day to ([\d,]+) days?, in half days$/, '0.5至$1人日，以半日计'],
  [/^a conformity result that the hub holds$/, '平台持有的合格评定结果'],
  [/^id of the result, or kind and number with its issuer$/, '结果标识，或结果种类、编号及出具机构'],
  [/^a model that certificate (\S+) covers$/, '证书$1覆盖的型号'],
  [/^exactly one each of (.+)$/, '下列各项各一：$1'],
  [/^a number of one of the forms (.+)$/, '符合机构已声明格式之一的编号：$1'],
];

/** The Chinese of an expectation; the text itself where the table has no form of it. */
export function expectedInChinese(expected: string): string {
  for (const [form, zh] of FORMS) if (form.test(expected)) return expected.replace(form, zh);
  return expected;
}

/** What a field at fault tells people in Chinese. */
export function fieldFaultInChinese(field: string, expected: string): string {
  return `${field === '' ? '本行' : `字段${field}`}不符合要求，应为：${expectedInChinese(expected)}`;
}

/** The fault of a field that could not be read: as it was written, empty where it was not, and what was expected. */
export function unreadableField(field: string, written: string, expected: string): RowFault {
  const [zh, en] = written === '' ? ['', ''] : [`“${written}”无法读取；`, `"${written}" could not be read; `];
  return {
    field,
    code: 'FIELD_UNREADABLE',
    zh: `${zh}${fieldFaultInChinese(field, expected)}`,
    en: `${field}: ${en}expected ${expected}.`,
  };
}
