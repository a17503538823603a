import { readdirSync } from 'node:fs';
import { Supergraph } from '@apollo/federation-internals';
import {
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  parse,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { createAccessControl } from '../../../gateway/access/access-control.ts';
import { readAccessRules } from '../../../schema/contract/access.ts';
import { readAsset } from '../../../schema/contract/asset.ts';
import { type Caller, PUBLIC_SCOPE } from '../../../schema/contract/caller.ts';
import { describedIn, isEnglish, SCHEMA_ZH_FOLDER, textKey } from './schema-zh.ts';

/** Everything with a description that the reference shows, by its schema coordinate; a reason of deprecation has the coordinate of what is deprecated. */
function descriptionsOf(schema: GraphQLSchema): [coordinate: string, description: string][] {
  interface Described {
    readonly name: string;
    readonly description?: string | null | undefined;
    readonly deprecationReason?: string | null | undefined;
  }
  const found: [string, string][] = [];
  const add = (coordinate: string, { description, deprecationReason }: Described) => {
    for (const text of [description, deprecationReason]) if (text) found.push([coordinate, text]);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || isSpecifiedScalarType(type)) continue;
    add(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) add(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) add(`${type.name}.${field.name}`, field);
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields())) {
        const coordinate = `${type.name}.${field.name}`;
        add(coordinate, field);
        for (const argument of field.args) add(`${coordinate}(${argument.name}:)`, argument);
      }
  }
  return found;
}

const supergraph = readAsset(import.meta.url, '../../../schema/supergraph.graphql');
const publicSchema = createAccessControl(
  readAccessRules(parse(supergraph)),
  Supergraph.build(supergraph).apiSchema().toGraphQLJSSchema(),
).schemaFor({ scopes: [PUBLIC_SCOPE] } as unknown as Caller);

/** Coordinates by their English text. */
const wanted = new Map<string, string[]>();
for (const [coordinate, description] of descriptionsOf(publicSchema))
  if (isEnglish(description)) {
    const key = textKey(description);
    wanted.set(key, [...(wanted.get(key) ?? []), coordinate]);
  }

const written = readdirSync(SCHEMA_ZH_FOLDER).flatMap((name) => {
  const entries = Object.entries<string>(JSON.parse(readAsset(import.meta.url, `./schema-zh/${name}`)));
  return entries.map(([english, chinese]) => ({ name, english, chinese }));
});

const chineseTerms = (text: string): string[] => text.match(/\p{Script=Han}+/gu) ?? [];
const numbers = (text: string): string[] => text.replace(/(?<=\d),(?=\d{3})/g, '').match(/\d+(?:\.\d+)?/g) ?? [];
const codeWords = (text: string) =>
  [...(text.match(/`[^`]*`/g) ?? []), ...(text.match(/[A-Z]+_[A-Z_]+/g) ?? [])].sort();

/** Words that are not said of what has another word everywhere else. */
const OTHER_SPELLINGS: readonly [wrong: RegExp, right: string][] = [
  [/撤消|吊销(?!许可证件)|取消证书|证书取消|废止证书/, '撤销（因故）、注销（非因过错）、撤回（上报）'],
  [/证书中止|中止证书|停用证书/, '暂停'],
  [/认证机关|认证组织|认证单位|核证|颁证|发证机关|发证单位/, '认证机构、发证机构'],
  [/持证方|持证者|持证单位|证书持有|持有者/, '持证人（证书）、持有人（结果）'],
  [/监督审查|监管检查|跟踪检查/, '监督检查、监督审核'],
  [/认证证书范围|证书的?范围(?!使用)/, '认证范围'],
  [/行政区(?!划)|行政区域/, '行政区划'],
  [/(?<!统一)社会信用代码|统一信用代码|信用编码/, '统一社会信用代码'],
  [/项目代码|类别代码/, '项目编码'],
  [/供应方/, '供方'],
  [/重用|复用|再利用/, '采信、利用'],
  [/枢纽|集线器|中心平台/, '平台'],
  [/缺省/, '默认'],
  [/空值|(?<!`)\bnull\b(?!`)/, '为空'],
  [/代币|访问凭证/, '令牌'],
];

describe('Chinese texts of the reference', () => {
  it('are there for every description that everybody may see', () => {
    const texts = new Set(written.map(({ english }) => english));
    const missing = [...wanted].filter(([key]) => !texts.has(key));
    const toWrite = missing.map(([key, coordinates]) => `${coordinates.join(', ')}\n  ${JSON.stringify(key)}: "",`);
    expect(missing.length, `Write in clients/portal/texts/schema-zh/<subgraph>.json:\n${toWrite.join('\n')}`).toBe(0);
    for (const english of wanted.keys()) expect(describedIn('zh', english).lang).toBe('zh');
  });

  it('are of descriptions that there are, each written once, in the order of the English', () => {
    expect(written.filter(({ english }) => !wanted.has(english))).toEqual([]);
    expect(new Set(written.map(({ english }) => english)).size).toBe(written.length);
    for (const name of new Set(written.map((text) => text.name))) {
      const keys = written.filter((text) => text.name === name).map(({ english }) => english);
      expect([name, keys]).toEqual([name, [...keys].sort()]);
    }
  });

  it('say code words and numbers as the English does, and its Chinese terms', () => {
    for (const { english, chinese } of written) {
      expect([english, codeWords(chinese)]).toEqual([english, codeWords(english)]);
      const said = numbers(chinese);
      expect([english, numbers(english).filter((number) => !said.includes(number))]).toEqual([english, []]);
      expect([english, chineseTerms(english).filter((term) => !chinese.includes(term))]).toEqual([english, []]);
    }
  });

  it('have one word for one thing, and Chinese punctuation', () => {
    for (const { english, chinese } of written) {
      for (const [wrong, right] of OTHER_SPELLINGS)
        expect([english, right, chinese.match(wrong)?.[0]]).toEqual([english, right, undefined]);
      expect(chinese).toMatch(/[。：]$/);
      // A reported word stands between quotes as it was reported.
      expect(chinese.replace(/“[^”]*”/g, '')).not.toMatch(/\p{Script=Han}[,;:?!.(]|[,;:?!)]\p{Script=Han}|\s\s/u);
      expect(chinese.length).toBeLessThanOrEqual(english.length + 2);
    }
  });

  it('are not shown of what was said before, however its lines are broken', () => {
    const [english = ''] = wanted.keys();
    expect(describedIn('zh', english.replace(/ /g, '\n  ')).lang).toBe('zh');
    expect(describedIn('zh', `${english} And more.`)).toEqual({ text: `${english} And more.`, lang: 'en' });
    expect(describedIn('en', english)).toEqual({ text: english, lang: 'en' });
    expect(describedIn('en', '医院')).toEqual({ text: '医院', lang: 'zh' });
  });
});
