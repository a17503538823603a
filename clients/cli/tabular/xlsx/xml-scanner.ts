import { TableError } from '../table.ts';

/** What a scanner reports. Names come without their namespace prefix. */
export interface XmlEvents {
  /** `attributes` is the raw text after the name; read it with `xmlAttribute`. */
  open(name: string, attributes: string): void;
  text(text: string): void;
  close(name: string): void;
}

/** A tag or comment may not be longer, in characters. */
const MAX_TAG_CHARACTERS = 1_048_576;
const GREATER_THAN = 62;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;

/** A push scanner for the XML that spreadsheets write: elements, text, CDATA; comments and declarations are skipped, document types refused. */
export class XmlScanner {
  readonly #events: XmlEvents;
  #pending = '';

  constructor(events: XmlEvents) {
    this.#events = events;
  }

  /** @throws TableError when the text is no XML of a spreadsheet */
  write(chunk: string): void {
    const text = this.#pending + chunk;
    let at = 0;
    while (at < text.length) {
      const tag = text.indexOf('<', at);
      if (tag < 0) {
        // An entity may be cut by the end of the chunk.
        const whole = text.lastIndexOf('&') > text.lastIndexOf(';') ? text.lastIndexOf('&') : text.length;
        if (whole > at) this.#events.text(decodeEntities(text.slice(at, whole)));
        at = whole;
        break;
      }
      if (tag > at) this.#events.text(decodeEntities(text.slice(at, tag)));
      const end = this.#tag(text, tag);
      if (end < 0) {
        at = tag;
        break;
      }
      at = end;
    }
    this.#pending = text.slice(at);
    if (this.#pending.length > MAX_TAG_CHARACTERS) throw new TableError('The workbook is damaged: a tag does not end.');
  }

  /** Position after the tag, or -1 when it is not complete. */
  #tag(text: string, start: number): number {
    const first = text.charAt(start + 1);
    if (first === '!' || first === '?') return this.#declaration(text, start);
    if (first === '') return -1;
    const end = tagEnd(text, start);
    if (end < 0) return -1;
    if (first === '/') {
      this.#events.close(localName(text.slice(start + 2, end).trimEnd()));
      return end + 1;
    }
    const empty = text.charAt(end - 1) === '/';
    const body = text.slice(start + 1, empty ? end - 1 : end);
    const space = body.search(/\s/);
    const name = localName(space < 0 ? body : body.slice(0, space));
    this.#events.open(name, space < 0 ? '' : body.slice(space));
    if (empty) this.#events.close(name);
    return end + 1;
  }

  #declaration(text: string, start: number): number {
    for (const [opening, closing] of [
      ['<!--', '-->'],
      ['<![CDATA[', ']]>'],
      ['<?', '?>'],
    ] as const) {
      if (!text.startsWith(opening, start)) continue;
      const end = text.indexOf(closing, start + opening.length);
      if (end < 0) return -1;
      if (opening === '<![CDATA[') this.#events.text(text.slice(start + opening.length, end));
      return end + closing.length;
    }
    if (text.length - start < '<![CDATA['.length) return -1;
    throw new TableError('The workbook holds a document type declaration, which a spreadsheet never does.');
  }
}

/** Position of the tag's `>`; one inside an attribute's quotes is text. */
function tagEnd(text: string, start: number): number {
  let quote = 0;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === GREATER_THAN) return at;
    else if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) quote = code;
  }
  return -1;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
    const code = name.charAt(1).toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const attributePatterns = new Map<string, RegExp>();

/** Value of an attribute by its name without prefix, or `null`. Values quoted either way. */
export function xmlAttribute(attributes: string, name: string): string | null {
  let pattern = attributePatterns.get(name);
  if (!pattern) {
    pattern = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    attributePatterns.set(name, pattern);
  }
  const match = pattern.exec(attributes);
  return match ? decodeEntities(match[1] ?? match[2] ?? '') : null;
}
