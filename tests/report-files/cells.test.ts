import { describe, expect, it } from 'vitest';
import {
  type Cells,
  csv,
  expectRows,
  hub,
  invalid,
  OK,
  refusals,
  report,
  row,
  short,
  unreadable,
  withHub,
} from './outside.ts';

withHub();

describe('days in many forms', () => {
  it.each([
    '2024/5/6',
    '2024.05.06',
    '2024-5-6',
    '2024年5月6日',
    '20240506',
    '二〇二四年五月六日',
    '２０２４-０５-０６',
    '2024-05-06 00:00:00',
    "'2024-05-06",
    ' 2024-05-06 ',
  ])('%s is a day', async (day) => {
    await expectRows('certificates', 'a.csv', csv([row({ 首次发证日期: day })]), [OK]);
  });

  it.each([
    '06/05/2024',
    '24-5-6',
    '45418',
    '2024-02-30',
    '2024-13-01',
    '2024-05',
    '5月6日',
    '2024-05-06 13:30',
    'May 6, 2024',
  ])('%s can be read in two ways, or is none', async (day) => {
    await expectRows('certificates', 'a.csv', csv([row({ 首次发证日期: day })]), [unreadable('firstIssuedOn')]);
  });

  it('长期 is no last day', () =>
    expectRows('certificates', 'a.csv', csv([row({ 有效期至: '长期' })]), [unreadable('expiresOn')]));
});

describe('cells', () => {
  const ONE: readonly (readonly [what: string, cells: Cells, expected: string])[] = [
    ['the English word of a scheme', { 认证项目: 'Green building material' }, OK],
    ['the code of a scheme', { 认证项目: 'GREEN_BUILDING_MATERIAL' }, OK],
    ['a wrong word for a scheme', { 认证项目: '绿标' }, invalid('scheme')],
    ['stars in words', { 星级: '三星级' }, OK],
    ['stars as stars', { 星级: '★★★' }, OK],
    ['stars as a decimal', { 星级: '3.0' }, OK],
    ['STAR-01: four stars', { 星级: '4' }, invalid('starGrade')],
    ['STAR-01: no star where there has to be one', { 星级: '' }, invalid('starGrade')],
    ['STAR-01: a star on a national certificate', { 认证项目: '中国绿色产品' }, invalid('starGrade')],
    ['stars that are no number', { 星级: '优' }, unreadable('starGrade')],
    ['a credit code in small letters and spaces', { 认证委托人统一社会信用代码: '91320211 yq000685 0c' }, OK],
    [
      'a credit code with a wrong check character',
      { 认证委托人统一社会信用代码: '91320211YQ0006850D' },
      invalid('holder.uscc'),
    ],
    [
      'a credit code that a spreadsheet made a number of',
      { 认证委托人统一社会信用代码: '9.13302E+17' },
      unreadable('holder.uscc'),
    ],
    ['a division of five digits', { 认证委托人行政区划代码: '32021' }, invalid('holder.divisionCode')],
    ['two standards with a Chinese comma between', { 认证依据: 'T/CECS 10043-2019、T/CECS 10044-2019' }, OK],
    ['models one below the other', { 型号: `M-${Date.now()}-1\nM-2` }, OK],
    ['a text mark before the number', { 证书编号: "'G2024101145900001", 型号: 'AP-1' }, OK],
    ['a number in full width and small letters', { 证书编号: 'ｇ２０２４１０１１４５９００００２', 型号: 'AP-2' }, OK],
    ['a number with spaces', { 证书编号: 'G2024 101 145 900003', 型号: 'AP-3' }, OK],
    ['NUM-01: a number of 16 characters', { 证书编号: 'G202410114590000' }, invalid('number')],
    ['NUM-03: the number of a CCC certificate', { 证书编号: '2016010901123456' }, invalid('number')],
    ['NUM-05: a number of another year', { 证书编号: 'G2023101145900004' }, invalid('firstIssuedOn')],
    ['a number that a spreadsheet made a number of', { 证书编号: '2.02410114E+16' }, unreadable('number')],
    ['no number', { 证书编号: '' }, invalid('number')],
    ['SYS-06: a number of the body’s own form with its category', { 证书编号: 'CQC24GBM00101', 项目编码: '145' }, OK],
    ['SYS-06: the same without a category', { 证书编号: 'CQC24GBM00102' }, invalid('projectCode')],
    ['VAL-01: five years and a day', { 有效期至: '2029-05-06' }, 'REJECTED TERM_TOO_LONG expiresOn'],
    [
      'CB-01, NUM-01: a category that the body is not approved for, because there is none',
      { 证书编号: 'G2024101199900005' },
      'REJECTED BODY_NOT_APPROVED number',
    ],
    ['REP-01: an agri-food category', { 证书编号: 'G2024101501900006' }, 'REJECTED'],
    ['absent words in optional cells', { 品牌: '-', 系列: '无', 换证日期: '/' }, OK],
    ['an absent word in a required cell', { 认证委托人名称: '—' }, invalid('holder.name')],
    ['ST-01: a status with its day and reason', { 证书状态: '暂停', 状态日期: '2026-11-01', 原因代码: 'SUS-12' }, OK],
    ['ST-01: 有效(正常)', { 证书状态: '有效（正常）' }, OK],
    ['ST-02: 失效 says neither expired nor withdrawn', { 证书状态: '失效' }, invalid('status')],
    ['ST-02: a revocation without a reason', { 证书状态: '撤销', 状态日期: '2026-11-01' }, invalid('statusReason')],
    ['a name that a mark turns around', { 认证委托人名称: '无锡\u202E蠡澄' }, invalid('holder.name')],
    ['a foreign producer', { 生产者名称: 'Sample K.K.', 生产者地址: 'Osaka', 生产者国家: 'JP' }, OK],
    [
      'a country in words',
      { 生产者名称: 'Sample K.K.', 生产者地址: 'Osaka', 生产者国家: '日本' },
      invalid('producer.country'),
    ],
    [
      'W14: a surveillance with its conclusion in Chinese',
      { 监督检查日期: '2025-06-01', 监督检查结论: '通过', 飞行检查: '是' },
      OK,
    ],
    [
      'a conclusion that is none',
      { 监督检查日期: '2025-06-01', 监督检查结论: '还行' },
      invalid('surveillances[0].conclusion'),
    ],
    [
      'neither yes nor no',
      { 监督检查日期: '2025-06-01', 监督检查结论: '通过', 飞行检查: '可能' },
      unreadable('surveillances[0].unannounced'),
    ],
    ['an item without its name', { 检测项目: '', 限值: '≤0.124' }, invalid('testItems[0].item')],
  ];
  it.each(ONE)('%s', async (_, cells, expected) => {
    const answered = await report('certificates', 'a.csv', csv([row(cells)]));
    refusals.push(...answered.filter(({ zh }) => zh !== null));
    if (expected === 'REJECTED') expect(answered[0]?.outcome).toBe('REJECTED');
    else expect(short(answered)).toEqual([expected]);
  });

  it('DATA-01, CERT-01 to CERT-03: every field of a certificate is kept', async () => {
    const cells = row({
      认证模式: '初始检查+产品抽样检验+获证后监督',
      认可标识: 'CNAS C001-P',
      产品标志: '绿色建材标识',
      认证单元名称: '光伏组件',
      其他事项: '附件1',
      查询方式: 'www.example.com',
      场所名称: '一厂',
      场所地址: '无锡',
      场所范围: '组件封装',
      检测项目: '功率',
      检测方法: 'IEC 61215',
      限值: '≥600',
      检测结果: '605',
      单位: 'W',
      检测项目2: '外观',
      检测结果2: '合格',
    });
    const [answered] = await expectRows('certificates', 'a.csv', csv([cells]), [OK]);
    const { certificate } = await hub.dataOf<{ certificate: object }>(
      `query($n: String!) { certificate(number: $n) { mode accreditationMark productMark unitName otherItems lookUpAt
        sites { name address scope } testItems { item method limit result unit } } }`,
      { n: answered?.number },
    );
    expect(certificate).toEqual({
      mode: '初始检查+产品抽样检验+获证后监督',
      accreditationMark: 'CNAS C001-P',
      productMark: '绿色建材标识',
      unitName: '光伏组件',
      otherItems: '附件1',
      lookUpAt: 'www.example.com',
      sites: [{ name: '一厂', address: '无锡', scope: '组件封装' }],
      testItems: [
        { item: '功率', method: 'IEC 61215', limit: '≥600', result: '605', unit: 'W' },
        { item: '外观', method: null, limit: null, result: '合格', unit: null },
      ],
    });
  });
});
