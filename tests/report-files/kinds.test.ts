import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../schema/contract/caller.ts';
import { csvText } from '../../schema/tabular/csv-row.ts';
import { LANDMARKS } from '../../subgraphs/sample-world/landmarks.ts';
import { CALLERS, HELD_CERTIFICATES, type ResultsHub, startResultsHub } from '../support/results-hub.ts';
import { expectRows, invalid, OK, refusals, short, unreadable, withHub } from './outside.ts';
import { reportAFile } from './report-a-file.ts';

withHub();

let results: ResultsHub;
beforeAll(async () => {
  results = await startResultsHub();
});
afterAll(() => results?.stop());

describe('other kinds', () => {
  const OF_101 = LANDMARKS.validActivityOne;

  it('status events (ST-02, ST-03, ST-09)', async () => {
    const lines = [
      ['证书编号', '变更类型', '变更日期', '原因', '暂停至'],
      [OF_101, '暂停', '2026年10月1日', 'sus-12', '2026/12/31'],
      [OF_101, '恢复', '2026.10.20', '', ''],
      [OF_101, '吊销', '2026-10-21', 'REV-12', ''],
      [OF_101, '暂停', '2026-10-21', 'SUS-12', '2027-12-31'],
      [OF_101, '撤销', '2026-13-21', 'REV-12', ''],
      ['G2021101001000003', '撤销', '2026-10-21', 'REV-12', ''],
      [LANDMARKS.expiresInTwentyDays, '撤销', '2026-10-21', 'REV-12', ''],
    ];
    await expectRows('status-events', 'a.csv', iconv.encode(csvText(lines), 'gb18030'), [
      OK,
      OK,
      invalid('event'),
      invalid('suspendedUntil'),
      unreadable('on'),
      'REJECTED NOT_HELD certificateNumber',
      'REJECTED ROW_OF_OTHER_BODY certificateNumber',
    ]);
  });

  it('surveillances (SUR-03, APP-04)', async () => {
    const lines = [
      ['证书号', '检查日期', '检查结论', '是否飞行检查', '监督类型', '人日', '抽样检验结论'],
      [OF_101, '2026/9/1', '通过', '否', '例行监督', '2', '通过'],
      [OF_101, '2026/9/2', '整改后通过', 'Y', '投诉查实', '1.5', ''],
      [OF_101, '2026/9/3', '通过', '否', '例行', '1.3', ''],
      [OF_101, '2026/9/4', '通过', '否', '随便看看', '1', ''],
      [OF_101, '2027/9/4', '通过', '', '', '', ''],
      [OF_101, '2026/9/5', '通过', '', '', '', '不合格'],
    ];
    await expectRows('surveillances', 'a.csv', csvText(lines), [
      OK,
      OK,
      invalid('personDays'),
      invalid('grounds'),
      invalid('conductedOn'),
      'REJECTED PRODUCT_TEST_FAILED conclusion',
    ]);
  });

  it('factory inspections and classes of enterprises (CB-03)', async () => {
    const uscc = '91320211YQ0006850C';
    const inspections = [
      ['工厂统一社会信用代码', '工厂名称', '行政区划', '检查类型', '检查日期', '结论'],
      [uscc, '无锡蠡澄', '320211', '初始检查', '2026-05-01', '合格'],
      [uscc, '无锡蠡澄', '320211', '巡检', '2026-05-01', '合格'],
      [uscc, '', '320211', '扩项检查', '2026-05-01', '合格'],
    ];
    await expectRows('factory-inspections', 'a.csv', csvText(inspections), [
      OK,
      invalid('kind'),
      invalid('factoryName'),
    ]);
    const classes = [
      ['企业名称', '信用代码', '行政区划代码', '类别', '生效日期'],
      ['无锡蠡澄', uscc, '320211', 'Ｂ类', '2026-01-01'],
      ['无锡蠡澄', uscc, '320211', '甲类', '2026-02-01'],
      ['无锡蠡澄', uscc, '', 'A', '2026-02-01'],
    ];
    await expectRows('enterprise-classes', 'a.csv', csvText(classes), [
      OK,
      invalid('enterpriseClass'),
      invalid('divisionCode'),
    ]);
  });

  it('trace-code applications (TRC-01)', async () => {
    const lines = [
      ['证书编号', '产品型号'],
      [OF_101, 'XT-P1202；XT-P1501'],
      [OF_101, 'XT-0000'],
      [LANDMARKS.revoked, ''],
      [LANDMARKS.expiresInTwentyDays, ''],
    ];
    await expectRows('trace-codes', 'a.csv', csvText(lines), [
      OK,
      'REJECTED MODEL_NOT_COVERED models[0]',
      'REJECTED CERTIFICATE_NOT_VALID certificateNumber',
      'REJECTED ROW_OF_OTHER_BODY certificateNumber',
    ]);
  });

  it('results, their status and their reuse (CAS-02, REU-01, REU-02)', async () => {
    const ask = async <T>(query: string, variables: Record<string, unknown>, caller: Caller) =>
      (await results.ask(query, variables, caller)).data as T;
    const told = async (kind: string, lines: string[][], expected: readonly string[]) => {
      const answered = await reportAFile(ask, kind, 'a.csv', csvText(lines), CALLERS.body101);
      refusals.push(...answered.filter(({ zh }) => zh !== null));
      expect(short(answered)).toEqual(expected);
    };
    const holder = '91310118YQ0001371W';
    const head = [
      '结果种类',
      '结果编号',
      '出具机构代码',
      '持有人统一社会信用代码',
      '持有人',
      '产品',
      '规格型号',
      '有效期起',
      '截止日期',
      '状态',
    ];
    await told(
      'results',
      [
        head,
        ['节能产品认证', 'EC-901', '101', holder, '上海青澜', '空调机', 'M1', '2025/1/1', '2029/12/31', '有效'],
        ['节能', 'EC-902', '101', holder, '上海青澜', '空调机', 'M1', '2025-01-01', '2024-12-31', ''],
        ['绿色', 'EC-903', '101', holder, '上海青澜', '空调机', 'M1', '2025-01-01', '2029-12-31', ''],
        ['节能', 'EC-904', '102', holder, '上海青澜', '空调机', 'M1', '2025-01-01', '2029-12-31', ''],
      ],
      ['CREATED', invalid('terms[0].to'), invalid('kind'), 'REJECTED ROW_OF_OTHER_BODY issuerBodyCode'],
    );
    const number = Object.keys(HELD_CERTIFICATES).find((held) => held.slice(5, 8) === '101') ?? '';
    await told(
      'reuse',
      [
        ['证书编号', '结果种类', '结果编号', '采信类别', '决定日期', '评估结果'],
        [number, '节能', 'EC-901', '一类', '2026年3月1日', ''],
        [number, '节能', 'EC-901', '一类', '2026-03-01', ''],
        [number, '节能', 'EC-999', '一类', '2026-03-01', ''],
        [number, '节能', 'EC-901', '四类', '2026-03-01', ''],
        [number, '节能', 'EC-901', '二类', '2026-03-02', ''],
      ],
      [OK, 'UNCHANGED', 'REJECTED NOT_HELD resultNumber', invalid('reuseClass'), invalid('riskAssessment')],
    );
    await told(
      'result-statuses',
      [
        ['结果种类', '结果编号', '变更类型', '变更日期', '原因代码'],
        ['节能', 'EC-901', '暂停', '2026-10-01', 'SUS-12'],
        ['节能', 'EC-901', '恢复', '2026-10-05', ''],
        ['节能', 'EC-901', '冻结', '2026-10-06', ''],
        ['节能', 'EC-905', '暂停', '2026-10-06', 'SUS-12'],
      ],
      [OK, OK, invalid('action'), 'REJECTED NOT_HELD resultNumber'],
    );
  });
});
