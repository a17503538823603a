import { CommandError, unsupported } from '../command-error.ts';

export interface Pattern {
  readonly expression: RegExp;
  /** Every match begins with these UTF-8 bytes; undefined when the pattern says nothing about the beginning. */
  readonly prefix: Buffer | undefined;
}

/**
 * Compiles a MongoDB (PCRE) pattern for JavaScript. A construct the two read differently is refused, not guessed.
 * @throws CommandError Location51091 when it does not compile, CommandNotSupported for PCRE-only constructs.
 */
export function compilePattern(source: string, options: string): Pattern {
  const unknown = options.match(/[^imsux]/);
  if (unknown) throw new CommandError('BadValue', `invalid flag in regex options: ${unknown[0]}`);
  if (options.includes('x')) throw unsupported('the regex option x');
  const foreign = /\(\?[a-zA-Z+>|#&(]|\(\*|\\[AZzGKQEhHRXNC]|\[\[:|[*+?}]\+/.exec(source.replace(/\\\\/g, ''));
  if (foreign && !/^\(\?[=!<:]/.test(foreign[0])) throw unsupported(`the regex construct ${foreign[0]}`);
  const flags = ['i', 'm', 's'].filter((flag) => options.includes(flag)).join('');
  return { expression: compile(endBeforeNewline(source, flags), flags), prefix: literalPrefix(source, flags) };
}

function compile(source: string, flags: string): RegExp {
  try {
    return new RegExp(source, `${flags}u`);
  } catch {
    // Unicode mode is strict about needless escapes such as \- that PCRE takes.
    try {
      return new RegExp(source, flags);
    } catch (error) {
      throw new CommandError('Location51091', `Regular expression is invalid: ${(error as Error).message}`);
    }
  }
}

/** PCRE's `$` also matches before a final newline; JavaScript's does not. */
function endBeforeNewline(source: string, flags: string): string {
  if (flags.includes('m') || !source.includes('$')) return source;
  return source.replace(/\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|\$/g, (token) => (token === '$' ? '(?=\\n?$)' : token));
}

const LITERAL = /^\^((?:[^\\.*+?()[\]{}|^$]|\\[^A-Za-z0-9])+)/;

function literalPrefix(source: string, flags: string): Buffer | undefined {
  if (flags.includes('i') || flags.includes('m') || hasAlternative(source)) return undefined;
  const literal = LITERAL.exec(source)?.[1];
  if (literal === undefined) return undefined;
  const next = source[literal.length + 1];
  const text = literal.replace(/\\(.)/gs, '$1');
  // A quantifier after the literal makes its last character optional or repeated.
  const sure = next !== undefined && '*?{'.includes(next) ? [...text].slice(0, -1).join('') : text;
  return sure === '' ? undefined : Buffer.from(sure);
}

function hasAlternative(source: string): boolean {
  return source.replace(/\\[\s\S]/g, '').includes('|');
}
