import { badUserInput } from '../../schema/contract/errors.ts';

/** How far every feed was read: what `changes` goes on from. A feed that is not named was not read at all. */
export type Positions = Readonly<Record<string, number>>;

const FORM = /^[a-z][a-z-]{0,40}\.(0|[1-9]\d{0,14})(_[a-z][a-z-]{0,40}\.(0|[1-9]\d{0,14})){0,40}$/;

/** The text of positions, for example `alliance.12_certificates.7301`: the same positions have one text. */
export function writeCursor(positions: Positions): string {
  const read = Object.entries(positions).filter(([, seq]) => seq > 0);
  return read.length === 0
    ? 'begin.0'
    : read
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([feed, seq]) => `${feed}.${seq}`)
        .join('_');
}

/** @throws BAD_USER_INPUT */
export function readCursor(text: string, argument: string): Positions {
  if (!FORM.test(text)) throw badUserInput(argument, 'a cursor that `changes` or the event stream has given');
  return Object.fromEntries(
    text.split('_').flatMap((part) => {
      const [feed = '', seq = '0'] = part.split('.');
      return feed === 'begin' ? [] : [[feed, Number(seq)]];
    }),
  );
}
