import {
  externalNumberKey,
  type ForeignNumberKind,
  foreignNumberKind,
  type NumberParts,
  parseCertificateNumber,
  parseTraceCode,
} from '../../schema/domain/certificate-number.ts';
import { hasLostDigits, normaliseCode, toHalfWidth } from '../../schema/domain/text.ts';
import { INVISIBLE } from './characters.ts';
import { plainNameCharacters } from './name-characters.ts';
import { isPlaceholder } from './placeholders.ts';
import { shown } from './written.ts';

/** A number field: what it says, or why it can't be read. */
export type NumberReading =
  | { readonly kind: 'ABSENT' }
  | { readonly kind: 'READ'; readonly parts: NumberParts }
  /** `withG`: the green number or trace code that it is with a G before it, should the hub hold one. */
  | {
      readonly kind: 'OTHER_SCHEME';
      readonly scheme: ForeignNumberKind;
      readonly written: string;
      readonly withG: string | null;
    }
  | { readonly kind: 'DIGITS_LOST'; readonly written: string }
  /** `external`: the number in its form of comparison, where it may be one that a body gave itself. */
  | {
      readonly kind: 'UNREADABLE';
      readonly written: string;
      readonly withG: string | null;
      readonly external?: string | null;
      /** It is what stands beside a number in its field, no number itself. */
      readonly beside?: true;
    };

export const ABSENT: NumberReading = { kind: 'ABSENT' };
/** Most numbers of one field; a field with more is no number. */
export const NUMBERS_LIMIT = 10;

const PLAIN = /^G20\d{14}(?:\d{6})?$/;
/** Words that stand before a number in its own field. */
const LABEL =
  /^(?:(?:中国|国家)?(?:绿色产品|绿色建材|绿色)?(?:产品)?(?:认证)?(?:证书|追溯|溯源)?(?:编号|编码|号码|号|码|代码)|(?:中国|国家)?(?:绿色产品|绿色建材|绿色)(?:产品)?(?:认证)?(?:标识|标志|证书)?|(?:供方)?(?:符合性)?(?:自我)?(?:声明)?备案(?:编号|号码|号)|认证证书|认证|证书|追溯码|溯源码|no\.?|number|cert(?:ificate)?\.?(?:\s*(?:no\.?|number))?|trace\s*code)\s*[:：#]?\s*(?:为|是)?\s*/i;
const BETWEEN = /[,，、;；/／|｜\n\r\t]+|\s*(?:和|及|与|以及|\+|&)\s*/;
/** Where a code on a product leads: the number is in its path or its query. */
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;
/** Words that say no more of a number than that it is one. Any other words may say that it is not this product's, or not in force. */
const SAYS_NOTHING =
  /^(?:现行|有效(?:期内|中)?|正常|在期|状态|认证|证书|证号|编号|编码|代码|号|码|第|的|为|是|即|见|详见|已|获|通过|取得|持有|获证|绿色|产品|建材|标识|标志|中国|国家|我司|我们|本公司|本店|本品|本产品|商品|如下|以下|[\s=.。,，:：;；、"'“”‘’()（）[\]【】《》<>·・|/\\_-])*$/;
/** A green number that lost its G, or whose G a scanner or a hand took for what looks like it. */
const WITHOUT_ITS_G = /^[6C0OQ]?(20(?:\d{14}|\d{20}))$/;
const EMBEDDED = /(?<![0-9A-Za-z])[Gg](?:20\d{20}|20\d{14})(?![0-9A-Za-z])/g;

/** Every number of a field, each once. A field that holds none, or parts that can't be read, says so. */
export function readNumbers(text: string): readonly NumberReading[] {
  if (text === '') return [ABSENT];
  if (PLAIN.test(text)) return [readOne(text)];
  if (isPlaceholder(text)) return [ABSENT];
  const whole = readOne(text);
  if (whole.kind === 'READ' || whole.kind === 'ABSENT') return [whole];
  const clean = plainNameCharacters(toHalfWidth(text.replace(INVISIBLE, '')).trim());
  const inAddress = ADDRESS.test(clean) ? (clean.match(EMBEDDED) ?? []) : [];
  if (inAddress.length > 0) return [...new Set(inAddress.map((found) => found.toUpperCase()))].map(readOne);
  const pieces = clean
    .split(BETWEEN)
    .flatMap((piece) => piece.split(/\s+(?=[Gg]\s*2)/))
    .map(stripped)
    .filter((piece) => piece !== '' && !isPlaceholder(piece));
  const readings = pieces.flatMap(readPiece);
  if (!readings.some(({ kind }) => kind === 'READ')) return [pieces.length === 1 ? (readings[0] ?? whole) : whole];
  const seen = new Set<string>();
  const each = readings.filter((reading) => {
    const key = reading.kind === 'READ' ? reading.parts.number : reading.kind === 'ABSENT' ? '' : reading.written;
    return key !== '' && !seen.has(key) && seen.add(key);
  });
  return each.length > NUMBERS_LIMIT ? [{ kind: 'UNREADABLE', written: shown(text), withG: null }] : each;
}

/** A piece without its label, and without brackets and quotes around it. */
function stripped(piece: string): string {
  const bare = piece.trim().replace(/^[([{<"'“‘【《\s]+|[)\]}>"'”’】》\s。.!]+$/g, '');
  return bare.replace(LABEL, '').replace(/^[([{<"'“‘【《:\s]+|[)\]}>"'”’】》\s]+$/g, '');
}

/** A number with its label or 有效 around it is read; with other words, digits or letters around it (已撤销, 参考, -01), somebody has to look. */
function readPiece(piece: string): readonly NumberReading[] {
  const whole = readOne(piece);
  if (whole.kind !== 'UNREADABLE') return [whole];
  const found = piece.match(EMBEDDED) ?? [];
  if (found.length === 0 && /[0-9a-z]/i.test(piece)) return [whole];
  const rest = piece.replace(EMBEDDED, '');
  const numbers = found.map(readOne);
  return SAYS_NOTHING.test(rest)
    ? numbers
    : [...numbers, { kind: 'UNREADABLE', written: shown(rest), withG: null, beside: true }];
}

function readOne(text: string): NumberReading {
  const code = normaliseCode(text);
  if (code === '') return ABSENT;
  const parts = parseCertificateNumber(code) ?? parseTraceCode(code);
  if (parts) return { kind: 'READ', parts };
  const digits = WITHOUT_ITS_G.exec(code)?.[1];
  const withG = digits === undefined ? null : `G${digits}`;
  const scheme = foreignNumberKind(code);
  // One zero at the end may be the number's own; two are what a spreadsheet leaves of a longer one.
  if (scheme && !(hasLostDigits(text) && /00$/.test(code)))
    return { kind: 'OTHER_SCHEME', scheme, written: shown(text), withG };
  if (hasLostDigits(text) || (hasLostDigits(text.trim().replace(/^[Gg](?=\d)/, '')) && /e/i.test(text)))
    return { kind: 'DIGITS_LOST', written: shown(text) };
  return { kind: 'UNREADABLE', written: shown(text), withG, external: externalNumberKey(text) };
}
