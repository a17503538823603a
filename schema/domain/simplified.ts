import simplified from 'opencc-js/dict/TSCharacters';

/** Simplified characters (简体字) by their traditional ones (繁体字). Source: OpenCC's table of characters. */
export const SIMPLIFIED_BY_TRADITIONAL: ReadonlyMap<string, string> = new Map(
  simplified.split('|').flatMap((pair) => {
    const [from = '', to = ''] = pair.split(' ');
    return from !== '' && to !== '' ? [[from, to] as const] : [];
  }),
);
