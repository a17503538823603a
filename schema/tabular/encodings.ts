/** Encodings that text files come in. GB18030 includes GBK and GB2312; Big5 and EUC-KR are read when they are named. */
export const ENCODINGS = ['utf-8', 'gb18030', 'big5', 'euc-kr', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof ENCODINGS)[number];

const NAMES: Readonly<Record<string, Encoding>> = {
  utf8: 'utf-8',
  gbk: 'gb18030',
  gb2312: 'gb18030',
  cp936: 'gb18030',
  cp950: 'big5',
  'big5-hkscs': 'big5',
  cp949: 'euc-kr',
  ks_c_5601: 'euc-kr',
  utf16: 'utf-16le',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
};

/** The encoding of a name as people write it; `null` for one that is not read. */
export function encodingNamed(text: string): Encoding | null {
  const name = text.toLowerCase();
  return ENCODINGS.find((encoding) => encoding === name) ?? NAMES[name] ?? NAMES[name.replaceAll('-', '')] ?? null;
}
