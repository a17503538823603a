/** The package types its converters only; this is one of its tables: pairs `from to`, joined by `|`. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  export default pairs;
}
