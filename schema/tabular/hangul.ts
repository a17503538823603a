/**
 * The 256 Hangul syllables that Korean texts use most, as listings of goods do. EUC-KR puts all 2,350 of KS X 1001 where GB18030 has the first 24 rows of its
 * everyday characters (B0 to C8), so bytes of either decode in both; only how usual what comes out is tells them apart.
 */
const USUAL =
  '이다는을의에가고지하한로기사리자도그아시어나서대인은스수정보들주부전일장제해있구상소라원비오안조여신으위용만성관과무를유경게공미동방마면선국생모세할계문진산내연것우발물결교민실재개영체통최화초단적회치없반드레르트크니까든님씨요음료품질모델명호번급형색규격친환인증서목마루판재가구식탁의자책상침대옷장커튼페인트벽지바닥타일문창샤워기변기세면대냉장고탁기에어컨텔레비전선풍기전자렌지보일러조명등텐매트리스필터정수청소건축자재포장상자종이컵회사회국산입고판매량가격할인무료배송불능최저신규추천후평점별';

/** Their codes in EUC-KR: first byte times 256 plus second. */
function codesOf(text: string): ReadonlySet<number> {
  const decoder = new TextDecoder('euc-kr');
  const wanted = new Set(text);
  const codes = new Set<number>();
  for (let lead = FIRST_ROW; lead <= LAST_ROW; lead++) {
    for (let trail = 0xa1; trail <= 0xfe; trail++) {
      if (wanted.has(decoder.decode(Uint8Array.of(lead, trail)))) codes.add(lead * 256 + trail);
    }
  }
  return codes;
}

const FIRST_ROW = 0xb0;
const LAST_ROW = 0xc8;
let usual: ReadonlySet<number> | null = null;

/** So many usual syllables at least, and such a share of all characters, before a text may be Korean. Of Chinese characters a tenth falls on usual syllables. */
const LEAST = 4;
const SHARE_IN_ROWS = 0.9;
const SHARE_USUAL = 0.7;

/**
 * Whether the double-byte characters of a text, each counted once, are those of a Korean one.
 * @param seen by code, first byte times 256 plus second, whether it occurs
 */
export function looksKorean(seen: Uint8Array): boolean {
  usual ??= codesOf(USUAL);
  let all = 0;
  let inRows = 0;
  let common = 0;
  for (let code = 0x8100; code < seen.length; code++) {
    if (seen[code] === 0) continue;
    const lead = code >> 8;
    // Punctuation and full-width forms lie in the same rows of both.
    if (lead >= 0xa1 && lead <= 0xa3) continue;
    all++;
    if (lead >= FIRST_ROW && lead <= LAST_ROW && (code & 0xff) >= 0xa1) inRows++;
    if (usual.has(code)) common++;
  }
  return common >= LEAST && inRows >= all * SHARE_IN_ROWS && common >= inRows * SHARE_USUAL;
}
