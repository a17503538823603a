import type { WordTable } from '../domain/report-words.ts';
import type { FieldForm, ReportField } from './report-field.ts';

/** Items of a numbered list in one row of a table; NDJSON takes more. */
const NUMBERED = 9;

type Note = readonly [zh: string, en: string];

export function field(
  name: string,
  zh: string | readonly string[],
  en: string,
  form: FieldForm,
  example: string,
  { required = false, note }: { readonly required?: boolean; readonly note?: Note } = {},
): ReportField {
  const headers = typeof zh === 'string' ? [zh] : zh;
  return { name, zh: headers, en, form, required, example, ...(note && { note: { zh: note[0], en: note[1] } }) };
}

export const words = (table: WordTable): FieldForm => ({ words: table });
export const must = { required: true };
export const corrects = field('corrects', ['更正行号', '更正记录号'], 'corrects', 'text', '', {
  note: ['更正队列中被本行更正的记录号', 'id of the row of the correction queue that this one puts right'],
});
export const certificateNumber = field(
  'certificateNumber',
  ['证书编号', '证书号', '认证证书编号', '统一证书编号'],
  'certificate number',
  'code',
  'G2024101001000001',
  {
    required: true,
    note: [
      '统一证书编号，或本机构已声明格式的原证书编号',
      "the hub's number, or one of a form that the body has declared",
    ],
  },
);
export const reason = (name: string) =>
  field(name, ['原因代码', '状态原因', '变更原因代码', '原因'], 'reason code', 'text', 'SUS-12', {
    note: ['暂停、撤销、注销时必填', 'for suspension, revocation and cancellation'],
  });

export function party(
  role: string,
  zh: string,
  synonyms: readonly string[],
  en: string,
  required: boolean,
): ReportField[] {
  const named = (suffix: string, bare = false) => [
    `${zh}${suffix}`,
    ...synonyms.map((word) => `${word}${suffix}`),
    ...(bare ? [zh, ...synonyms] : []),
  ];
  const absent: Note = required
    ? ['境外及老单位可不填', 'absent for foreign and old units']
    : ['不填：同上一角色', 'absent: as the role before'];
  return [
    field(
      `${role}.uscc`,
      [...named('统一社会信用代码'), ...named('信用代码')],
      `${en} USCC`,
      'code',
      '91330500YQ01000030',
      { note: absent },
    ),
    field(`${role}.name`, named('名称', true), `${en} name`, 'text', '湖州虚构有限公司', { required }),
    field(`${role}.address`, named('地址'), `${en} address`, 'text', '浙江省湖州市样例路1号', { required }),
    field(
      `${role}.divisionCode`,
      [...named('行政区划代码'), ...named('行政区划')],
      `${en} division`,
      'code',
      '330500',
      {
        note: ['GB/T 2260 六位代码；有统一社会信用代码时必填', 'six digits of GB/T 2260; required with a USCC'],
      },
    ),
    field(`${role}.country`, [...named('国家'), ...named('国家地区')], `${en} country`, 'text', 'CN', {
      note: ['ISO 3166-1 两位代码；不填：CN', 'ISO 3166-1 alpha-2; absent: CN'],
    }),
  ];
}

/** Fields of the items of a list, numbered from 1; the first ones are those of the template and need no number. */
export function numbered(item: string, fields: readonly ReportField[]): ReportField[] {
  return Array.from({ length: NUMBERED }, (_, index) => index + 1).flatMap((number) =>
    fields.map((one): ReportField => {
      const zh =
        number === 1
          ? [...one.zh, ...one.zh.map((word) => `${word}1`), `${item}.${one.name}`]
          : one.zh.map((word) => `${word}${number}`);
      const first = { ...one, name: `${item}${number}.${one.name}`, zh };
      return number === 1 ? first : { ...first, required: false, further: true };
    }),
  );
}
