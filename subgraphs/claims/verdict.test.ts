import { Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readOwnSdl } from '../../schema/contract/subgraph-sdl.ts';
import { assetPath } from '../shared/asset.ts';
import { FINDINGS } from './finding-table.ts';
import { message } from './findings.ts';
import { claimed, HOLDER, NUMBER, SELLER, TRACE, withBody, withListing, withTrace, world } from './fixtures.ts';

describe('a verdict', () => {
  it('accepts a claim that states everything right, and says what was compared', () => {
    const verdict = world().judge({
      reference: 'SKU-1',
      certificateNumber: NUMBER,
      traceCode: TRACE,
      mark: 'ACTIVITY_1',
      holderUscc: HOLDER,
      holderName: '上海青澜绿色家居有限公司',
      sellerUscc: SELLER,
      productModel: 'ｑｌ‑100',
      brand: '青澜',
      text: '青澜实木餐桌 绿色产品认证',
    });
    expect(verdict).toMatchObject({ reference: 'SKU-1', decision: 'ACCEPT', certificateNumber: NUMBER });
    expect(verdict.findings.map((finding) => message(finding).en)).toEqual([
      `Certificate ${NUMBER} is valid on 2026-11-22, until 2029-03-01. Checked: body, catalogue, status, blacklists, mark, holder code, holder name, model, brand, seller, trace code, text.`,
    ]);
  });

  it('reports everything that is wrong, in the order of the checks', () => {
    const facts = world((all) => {
      withBody({ approvals: [] })(all);
      withTrace({ certificateNumber: 'G2024101006777777' })(all);
      withListing({})(all);
    });
    const claim = claimed({ traceCode: TRACE, mark: 'ACTIVITY_2', starGrade: 2, productModel: 'ZZ', text: '国家级' });
    expect(facts.judge(claim).findings.map(({ code }) => code)).toEqual([
      'BODY_NOT_APPROVED',
      'SCHEME_MISMATCH',
      'STAR_MISMATCH',
      'PRODUCT_NOT_COVERED',
      'TRACE_MISMATCH',
      'HOLDER_BLACKLISTED',
      'FORBIDDEN_WORDING',
    ]);
  });

  it('leads to the certificate that the hub holds, also when the claim is refused or it was issued later', () => {
    expect(world().judge(claimed({ brand: '榕海' })).certificateNumber).toBe(NUMBER);
    expect(world().judge({ traceCode: TRACE }).certificateNumber).toBe(NUMBER);
    expect(world().judge(claimed(), '2024-03-01').certificateNumber).toBe(NUMBER);
    expect(world().judge({ certificateNumber: 'G2024101006000001' }).certificateNumber).toBeNull();
  });
});

describe('the table of findings', () => {
  const rows = Object.entries(FINDINGS);

  it('uses every code of the schema and no other', () => {
    const { definitions } = parse(readOwnSdl(assetPath(import.meta.url, '.')));
    const declared = definitions.flatMap((node) =>
      node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'ClaimFindingCode'
        ? (node.values ?? []).map(({ name }) => name.value)
        : [],
    );
    expect([...new Set(rows.map(([, { code }]) => code))].sort()).toEqual(declared.sort());
  });

  it('has the same places in both languages, but for names that differ by language', () => {
    const places = (text: string, language: 'Zh' | 'En') =>
      new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name.replace(new RegExp(`${language}$`), '')));
    const uneven = rows.filter(([, { zh, en }]) => {
      const [inZh, inEn] = [places(zh, 'Zh'), places(en, 'En')];
      return [...inZh].some((name) => !inEn.has(name)) || [...inEn].some((name) => !inZh.has(name));
    });
    expect(uneven.map(([key]) => key)).toEqual([]);
  });

  it('gives weight INFO to VALID, and to what is only told', () => {
    const told = rows.filter(([, { severity }]) => severity === 'INFO').map(([key]) => key);
    expect(told).toEqual(['valid', 'claim.severalNumbers', 'report.note']);
  });
});
