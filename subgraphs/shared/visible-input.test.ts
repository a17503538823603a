import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { refuseHiddenCharacters } from './visible-input.ts';

const schema = buildSchema(`
  input Inner { texts: [String!] }
  input Input { name: String inner: Inner }
  type Query { look(text: String): String }
  type Mutation { write(input: Input): String reportCertificates(input: Input): String }
`);
for (const type of [schema.getMutationType(), schema.getQueryType()])
  for (const field of Object.values(type?.getFields() ?? {})) field.resolve = () => 'done';
refuseHiddenCharacters(schema);

const run = (name: string, args: object, of: 'getMutationType' | 'getQueryType' = 'getMutationType') =>
  schema[of]()
    ?.getFields()
    [name]?.resolve?.(null, args, {}, {} as never);

describe('what is written', () => {
  it('holds no hidden character, wherever it stands', () => {
    expect(run('write', { input: { name: '有限公司', inner: { texts: ['a\nb'] } } })).toBe('done');
    expect(() => run('write', { input: { name: '有限\u202E公司' } })).toThrow('input.name');
    expect(() => run('write', { input: { inner: { texts: ['a', 'b\u0007'] } } })).toThrow('input.inner.texts[1]');
  });

  it('is left to the rows of a report, and look-ups are free', () => {
    expect(run('reportCertificates', { input: { certificates: [{ name: '\u202E' }] } })).toBe('done');
    expect(() => run('reportCertificates', { input: { name: '\u202E' } })).toThrow('input.name');
    expect(run('look', { text: '\u202E' }, 'getQueryType')).toBe('done');
  });
});
