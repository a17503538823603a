import type { BodyView, SourceName } from './view.ts';

/** What a source covers, in words and, for certificates, body by body. */
export interface Coverage {
  readonly text: { readonly zh: string; readonly en: string };
  readonly bodies: readonly BodyView[] | null;
}

const TEXTS: Readonly<Record<Exclude<SourceName, 'certificates'>, Coverage['text']>> = {
  'reusable-results': {
    zh: '向平台上报的合格评定结果，以及证书所采信结果的全部关联。',
    en: 'Conformity results reported to the hub, and every link by which a certificate rests on one.',
  },
  catalogue: {
    zh: '国家和长三角两级绿色产品目录，含各条目的生效日和失效日。',
    en: 'The national and the Yangtze River Delta catalogues, each entry with the days on which it begins and ends.',
  },
  blacklists: {
    zh: '已公布的名单条目；未公布的不在其内。',
    en: 'Published entries of the lists; entries that are not published are not part of it.',
  },
  alliance: {
    zh: '长三角绿色认证联盟的成员资格，含起止日；仅长三角证书需要。',
    en: 'Memberships of the Yangtze River Delta alliance with the days on which they begin and end; needed for its certificates only.',
  },
};

/** The coverage of a source. `readBodies` is asked only where it is needed. */
export function coverageOf(source: SourceName, readBodies: () => readonly BodyView[]): Coverage {
  if (source !== 'certificates') return { text: TEXTS[source], bodies: null };
  const bodies = readBodies();
  const reporting = bodies.filter(({ reportsFromYear }) => reportsFromYear !== null);
  const listZh = reporting.map(({ code, reportsFromYear }) => `${code}（自${reportsFromYear}年）`).join('、');
  const listEn = reporting.map(({ code, reportsFromYear }) => `${code} (from ${reportsFromYear})`).join(', ');
  return {
    bodies,
    text: {
      zh: `平台名录内${bodies.length}家发证机构，其中${reporting.length}家上报其全部证书：${listZh || '无'}。`,
      en: `${bodies.length} certification bodies are known, of which ${reporting.length} report all their certificates: ${listEn || 'none'}.`,
    },
  };
}
