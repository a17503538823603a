interface Words {
  readonly zh: string;
  readonly en: string;
}

/** What listings call the fields of a claim. */
const FIELDS: Readonly<Record<string, Words>> = {
  certificateNumber: { zh: '证书编号', en: 'certificate number' },
  traceCode: { zh: '追溯码', en: 'trace code' },
  bodyCode: { zh: '发证机构代码', en: 'code of the certification body' },
  mark: { zh: '标识', en: 'mark' },
  starGrade: { zh: '星级', en: 'star grade' },
  holderUscc: { zh: '持证人统一社会信用代码', en: 'credit code of the holder' },
  holderName: { zh: '持证人名称', en: 'name of the holder' },
  sellerUscc: { zh: '卖家统一社会信用代码', en: 'credit code of the seller' },
  productModel: { zh: '型号', en: 'model' },
  brand: { zh: '品牌', en: 'brand' },
  text: { zh: '商品文案', en: 'text of the listing' },
};

/** What the hub's sources hold. */
const SOURCES: Readonly<Record<string, Words>> = {
  certificates: { zh: '证书', en: 'certificates' },
  'reusable-results': { zh: '采信的合格评定结果', en: 'reused results' },
  catalogue: { zh: '产品目录', en: 'catalogue' },
  blacklists: { zh: '失信名单', en: 'blacklists' },
};

const WORDS: Readonly<Record<string, Readonly<Record<string, Words>>>> = { field: FIELDS, source: SOURCES };

/** A value of a message as people say it: the API's names of fields and sources are no words of a seller. */
export function inWords(name: string, value: string, language: keyof Words): string {
  return WORDS[name]?.[value]?.[language] ?? value;
}
