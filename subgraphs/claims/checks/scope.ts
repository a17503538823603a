import type { Day } from '../../../schema/domain/day.ts';
import type { Claim } from '../claim.ts';
import { holdsOn, readData } from '../data.ts';
import type { CertificateCheck, ClaimCheck, Setting } from '../examination.ts';
import { type Finding, finding, NONE } from '../findings.ts';
import type { SearchableText } from '../searchable-text.ts';
import { markOn } from './mark.ts';
import { isDenied } from './wording.ts';

const GREEN =
  '(?:中国|国家)?绿色(?:产品|建材)(?:认证|标识|标志)?|(?:中国|国家)?绿色(?:认证|标识|标志|证书)|绿标|cgp|(?:china)?green(?:product|building)?(?:material)?s?(?:certifi[a-z]+|label|mark)|(?:china)?(?:certified)?greenproducts?';
const DOCUMENT =
  '(?:产品|[金银铂]级|品牌)?(?:认证|标识|标志|证书|标签|检测|检验|报告|备案|certifi(?:cation|cate|ed)|label(?:l?ed|l?ing)?|mark|complian(?:t|ce))?';
/** Words that may make one thing of two, or take the one for the other: for a person. */
const PERHAPS_IS =
  '(?:其实|实际上?|也|亦|都|就|均|便|已|现在?|现已|今|后来?|后又?|可|可以|能|一般|通常|行业内|业内|国内|国外|我们|大家|又){0,4}(?:被)?(?:作为|为|做|当作?|等效于?|对应(?:于|的)?(?:是|为)?|对标|升级(?:为|成)|转(?:为|成|换为)|代替|替代|取代|叫做?|称(?:为|作|之为)?|认定(?:为|成)|评定(?:为|成)|纳入|包含|包括|涵盖|囊括|含|互认|别[名称](?:是|为)?|英文名(?:称)?(?:是|为)?|中文名(?:称)?(?:是|为)?|全称(?:是|为)?|(?:原|现|旧|曾用)名(?:称)?(?:是|为|叫)?|[原现旧曾]称(?:为)?|[改更]名(?:为|叫|成)?|改[称叫](?:为)?|前身(?:是|为|即)?|演变(?:为|成|自)|合并(?:为|入|到)|实[为即]|ie|namely|servesas|countsas|qualifiesas|as|becomes|replaces|covers|includes|in(?:cludes|volves))(?:a|an|the)?(?:一种|同一)?';
/** Words between a certification and who gave it, on what ground. */
const GIVEN_BY =
  '(?:的?(?:(?:颁发|发证|签发|评价|授权|授予)(?:机构|单位|方|者)?|机构|单位|标准|依据|来源)(?:是|为|由|来自|源于|源自)?|由|来自|依据|根据|by|from|under|issuedby|givenby|accordingto|basedon|via|through)';
/** Words that make one thing of two. */
const IS =
  '(?:其实|实际上?|也|亦|都|就|完全|实质上?|本质上?)?(?:即为?|就是|即是|也即|等于|等同于?|同等于?|等价于?|相等于?|同属|属于|属(?!性|地)|相当于?|视为|视同|视作|算是?|算作|便是|是|乃|无异于|如同|也叫|又[称名叫]|[也亦]称(?:为|作)?|俗称|简称|统称|名为|堪比|媲美|不亚于|胜似|好比|代表|意味着|说明是|证明是|=|aka|alsoknownas|alsocalled|thatis|equals?(?:to)?|(?:is)?(?:the)?same(?:as|thing)|(?:is)?equivalent(?:to)?|means|is(?:a|an|the|our)?|are)(?:是|为|一种|同一|同)?(?:拥有|具有|有了?|获得|取得|通过|达到)?(?:a|an|the)?';
/** Of these, those that say it without a doubt: a bare 是 behind a comma begins another sentence. */
const IS_STRONGLY =
  '(?:其实|实际上?|也|亦|都|本质上?|自动|直接|当然|自然|理应|即可|可|就|便)?(?:即(?!将)|就是|便是|等于|等同|等价|相当于|视同|视为|又[称名叫]|[也亦]称|俗称|简称|统称|=|aka|alsoknownas|alsocalled|thatis|namely)';
/** What is said of two names to make one thing of them. */
const THE_SAME =
  '(?:二者|两者|都|其实|完全|本质上?|性质)*(?:是|为|属)?(?:一回事|一码事|一个意思|同一(?:个|种|项|类|回事)?|一样|相同|同样|等同|等价|等效|同等|同义|通用|(?:没有?|无|毫无)(?:任何|什么)?(?:区别|差别|分别|不同)|无异|互认|互通|可?互换|可?互相(?:代替|替代)|arethesame|areequivalent|areequal)';
/** Behind a name: that it is another name for the same. */
const ANOTHER_NAME = '的(?:另外?一?[种个]?)?(?:叫法|说法|名称|名字|称呼|称谓|别[名称]|俗称|简称|统称|又称|代名词)';
/** Certification by its own words: what stands right before it names it. */
const CERTIFICATION =
  '(?:中国|国家)?绿色(?:产品|建材)?(?:认证|标识|标志|证书)|(?:china)?green(?:product|building)?(?:material)?s?(?:certifi[a-z]+|label|mark)';
const NEAR = '[^。]{0,8}?';
/** Words between two names that take them apart again. */
const APART = /[不非未无别]|以外|之外|另外|同时|并且|以及|还有|双认证/;

const OTHER_SCHEMES = readData('other_schemes', (row) => {
  const mention = row['mention'] ?? '';
  return {
    scheme: row['scheme'] ?? '',
    schemeZh: row['name_zh'] ?? '',
    schemeEn: row['name_en'] ?? '',
    mention: new RegExp(mention),
    /** "X就是绿色产品认证", "绿色产品认证就是X": in the bare form, where nothing stands between. */
    equation: new RegExp(`(?:${mention})${DOCUMENT}${IS}(?:${GREEN})|(?:${GREEN})${DOCUMENT}${IS}(?:${mention})`),
    /** The same with words between, in one clause; and "绿色产品认证(X)", "绿色产品认证:X", "X(绿色产品认证)". */
    looser: new RegExp(
      `(?:${mention})${NEAR}${IS}${NEAR}(?:${GREEN})|(?:${GREEN})${NEAR}${IS}${NEAR}(?:${mention})` +
        `|(?:${GREEN})${DOCUMENT}(?:类型|类别|种类|名称|项目|体系)?[(:](?:(?:原名?为?|曾[称用]名?|旧称|前身|现称|现名|证书|证书编号|编号|证号|即|如|含|包括|例如|来自|又[名称]):?)?(?:${mention})|(?:${mention})${DOCUMENT}[(:](?:即|也即|又[名称]|[也亦]称|俗称)?(?:${GREEN})`,
    ),
    /** "X认证的绿色产品认证": whether one or two certifications are meant does not show. */
    joined: new RegExp(`(?:${mention})${DOCUMENT}[的之](?:${GREEN})`),
    /** "X绿色产品认证", where X is the bare name of a scheme; "X认证与绿色产品认证是一回事". In the bare form. */
    given: new RegExp(
      `(?:${GREEN})${DOCUMENT}(?:certified|awarded|granted)?${GIVEN_BY}(?:${mention})|(?:${mention})(?:认证)?(?:颁发|签发|发放|授予|认可|出具|核发|评定|授权|issued|certified|awarded|accredited)的?(?:${GREEN})`,
    ),
    /** "绿色产品认证，就是大家说的X": a comma before words that make one of two, and words between. */
    parted: new RegExp(
      `(?:${GREEN})${DOCUMENT}。${IS_STRONGLY}${NEAR}(?:${mention})|(?:${mention})${DOCUMENT}。${IS_STRONGLY}${NEAR}(?:${GREEN})` +
        `|(?:${mention})${DOCUMENT}。?[^。]{0,3}?(?:${GREEN})${DOCUMENT}${ANOTHER_NAME}|(?:${GREEN})${DOCUMENT}。?[^。]{0,3}?(?:${mention})${DOCUMENT}${ANOTHER_NAME}`,
    ),
    /** "X认证作为绿色产品认证", "绿色产品认证包含X认证". In the bare form. */
    perhaps: new RegExp(
      `(?:${mention})${DOCUMENT}${PERHAPS_IS}(?:${GREEN})|(?:${GREEN})${DOCUMENT}${PERHAPS_IS}(?:${mention})` +
        `|有(?:了)?(?:${mention})${DOCUMENT}就(?:是|有|等于|算|能|可)[^。]{0,4}?(?:${GREEN})`,
    ),
    apposed: new RegExp(
      `(?:${mention})(?<!认证|标识|标志|证书|产品|标签|报告|检测|备案|级|能效|水效)(?:${CERTIFICATION})` +
        `|(?:${mention})${DOCUMENT}(?:和|与|跟|同|及|以及|or|and)?(?:${GREEN})${DOCUMENT}${THE_SAME}` +
        `|(?:${GREEN})${DOCUMENT}(?:和|与|跟|同|及|以及|or|and)?(?:${mention})${DOCUMENT}${THE_SAME}`,
    ),
  };
});

/**
 * Any other certification, mark or report made one with green certification: of a scheme that the table does not name only a person can tell. Words
 * for the product's own certification before it (本品通过的认证是绿色产品认证) are no other scheme.
 */
const UNNAMED = new RegExp(
  `([a-z0-9]{2,20}|\\p{Script=Han}{2,8}?)(?:认证|标志|标识|证书|标签|certifi(?:cation|cate|ed))(?:${IS})(?:${GREEN})` +
    `|(?:${GREEN})(?:证书|认证|标识|标志)?(?:${IS})([a-z0-9]{2,20}|\\p{Script=Han}{2,8}?)(?:认证|标志|标识|证书|标签|certifi(?:cation|cate|ed))`,
  'u',
);
/** 绿色产品认证（CQC节能）, （节水）: a scheme by its bare word in brackets behind green certification. */
const IN_BRACKETS =
  /绿色(?:产品|建材)?(?:认证|标识|标志|证书)\((?:国家|中国)?(?:cqc|cec|cgc|cesi)?(节能|节水|低碳|零碳|有机|能效|水效|再生|循环|无公害|生态)/;
const ITS_OWN =
  /绿色|[的本该此其我您]|们|通过|获|产品|所有|全部|这|什么|哪|如何|国家|官方|权威|政府|第三方|统一|green|product|its|our|this/;

/** Step 8, what is out of scope whatever the certificate: the mark, and texts that take another scheme for green certification. */
export const checkScope: ClaimCheck = (claim, setting) => {
  const findings: Finding[] = [];
  if (claim.mark !== null) {
    const row = markOn(claim.mark, setting.on);
    const hasGreenNumber = claim.certificateNumber.kind === 'READ' || claim.traceCode.kind === 'READ';
    // With a green number beside it, another voluntary mark is a mismatch of schemes.
    if (row && (row.kind === 'NOT_GREEN' || (row.kind === 'OTHER_CERTIFICATION' && !hasGreenNumber))) {
      const fact = { kind: 'CLAIM', key: 'mark', value: row.mark } as const;
      findings.push(
        finding('scope.mark', { schemeZh: row.nameZh, schemeEn: row.nameEn }, fact, null, {
          field: 'mark',
          expected: [],
        }),
      );
    }
  }
  if (claim.texts.length > 0) findings.push(...checkTexts(claim, setting));
  return findings.length === 0 ? NONE : findings;
};

/** Naming another scheme is no fault of a listing: most appliances bear an energy label too. Taking it for green certification is. */
function checkTexts({ texts, certificateNumber, traceCode }: Claim, { on }: Setting): readonly Finding[] {
  const withoutNumber = certificateNumber.kind !== 'READ' && traceCode.kind !== 'READ';
  let findings: Finding[] | null = null;
  for (const row of OTHER_SCHEMES) {
    let said: Said | null = null;
    for (const form of texts) {
      const mention = row.mention.exec(form.bare)?.[0];
      if (mention === undefined || !holdsOn(row, on)) continue;
      const found = whatIsSaid(form, row, on) ?? (withoutNumber ? { key: 'scope.textOnly', words: mention } : null);
      if (found && (said === null || found.key === 'scope.textEquates')) said = found;
    }
    if (said === null) continue;
    const { schemeZh, schemeEn } = row;
    const fact = { kind: 'CLAIM', key: 'text', value: said.words } as const;
    findings ??= [];
    findings.push(
      finding(said.key, { words: said.words, schemeZh, schemeEn }, fact, null, { field: 'text', expected: [] }),
    );
  }
  if (findings === null) {
    for (const { clauses } of texts) {
      const unnamed = IN_BRACKETS.exec(clauses) ?? UNNAMED.exec(clauses);
      const scheme = unnamed?.[1] ?? unnamed?.[2];
      if (!unnamed || scheme === undefined || ITS_OWN.test(scheme)) continue;
      const [words] = unnamed;
      const fact = { kind: 'CLAIM', key: 'text', value: words } as const;
      return [finding('scope.textUnnamed', { words, scheme }, fact, null, { field: 'text', expected: [] })];
    }
  }
  return findings ?? NONE;
}

interface Said {
  readonly key: 'scope.textEquates' | 'scope.textDenies' | 'scope.textOnly';
  readonly words: string;
}

/** What a text says of another scheme and green certification. Denied, or said across two clauses, it is for a person to read. */
function whatIsSaid(form: SearchableText, row: (typeof OTHER_SCHEMES)[number], on: Day): Said | null {
  const looser = row.looser.exec(form.clauses);
  if (looser) {
    const [words] = looser;
    const denied = APART.test(words) || isDenied(form.clauses, looser.index, looser.index + words.length, on);
    return { key: denied ? 'scope.textDenies' : 'scope.textEquates', words };
  }
  const equation = (row.equation.exec(form.bare) ??
    row.joined.exec(form.clauses) ??
    row.apposed.exec(form.bare) ??
    row.perhaps.exec(form.bare) ??
    row.given.exec(form.bare) ??
    row.parted.exec(form.clauses))?.[0];
  return equation === undefined ? null : { key: 'scope.textDenies', words: equation };
}

/** Step 8, the certificate itself: a green design evaluation is no product certificate (认证认可条例 art. 24). */
export const checkCertificateScope: CertificateCheck = (_claim, { number, scheme }) => {
  if (scheme !== 'GREEN_DESIGN') return NONE;
  const fact = { kind: 'CERTIFICATE', key: number, value: scheme } as const;
  return [finding('scope.certificate', { number }, fact, 'certificates')];
};
