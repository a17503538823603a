/** What an answer must not hold: where the hub lies, what it is made of, how it failed, and which names there might be. */
const LEAKS: readonly (readonly [what: string, form: RegExp])[] = [
  [
    'a path',
    /\/(home|root|tmp|usr|var|opt|srv|etc|mnt|app|work|workspace|node_modules|dist|gateway|subgraphs|schema\/\w+)\//,
  ],
  ['a source file', /\.(m?[jt]s|cjs|json|graphql):\d+/],
  ['a stack', /\n\s+at |\bat (async )?[\w.<>]+ \(|"stack|stacktrace/i],
  ['a module', /node:|FST_|fastify|apollo|undici|graphql-jit|mongo|jsonwebtoken|lmdb|\bzod\b|\bpino\b/i],
  [
    'a runtime error',
    /(Type|Reference|Range|Syntax|Mongo\w*|Assertion)Error|is not a function|Cannot read prop|Unexpected (token|end)|ECONN/,
  ],
];

/** What of it a text holds. */
export function leaksIn(text: string): string[] {
  return LEAKS.filter(([, form]) => form.test(text)).map(([what, form]) => `${what}: ${form.exec(text)?.[0]}`);
}
