const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const BYTE_ORDER_MARK = 0xfeff;
/** No body of ours comes near; what is deeper overflows the stack of whoever writes it again. */
const MOST_LEVELS = 64;

/** What a body must not be, in words for whoever sent it. */
export class NoStrictJson extends Error {}

/**
 * JSON in which every name stands once in its object: of two values readers take the first or the last, so what was checked before the hub would not be what it answers.
 * @throws NoStrictJson
 */
export function strictJson(given: string): unknown {
  // RFC 8259 lets a reader pass over what some Windows tools put first.
  const text = given.charCodeAt(0) === BYTE_ORDER_MARK ? given.slice(1) : given;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new NoStrictJson('JSON');
  }
  const { names, levels } = measured(text);
  if (levels > MOST_LEVELS) throw new NoStrictJson(`JSON of at most ${MOST_LEVELS} levels`);
  if (names !== namesIn(value)) throw new NoStrictJson('JSON that names every member of an object once');
  return value;
}

/** How many names a JSON text has, and how deep it goes. */
function measured(text: string): { readonly names: number; readonly levels: number } {
  let names = 0;
  let level = 0;
  let levels = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === QUOTE) {
      for (at++; text.charCodeAt(at) !== QUOTE; at++) if (text.charCodeAt(at) === BACKSLASH) at++;
    } else if (char === COLON) names++;
    else if (char === 0x5b || char === 0x7b) levels = Math.max(levels, ++level);
    else if (char === 0x5d || char === 0x7d) level--;
  }
  return { names, levels };
}

function namesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const members = Object.values(value);
  let names = Array.isArray(value) ? 0 : members.length;
  for (const member of members) names += namesIn(member);
  return names;
}
