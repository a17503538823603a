import { isDeepStrictEqual } from 'node:util';
import { parseCertificateNumber } from '../../schema/domain/certificate-number.ts';
import type { ConformityResultFact, ReuseLinkFact } from '../../schema/domain/facts.ts';
import { actOf } from '../../schema/domain/life-history.ts';
import type { SampleWorld } from '../sample-world/world.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import { toldLink, toldResult } from './histories.ts';
import type { LinkDocument, Models, RiskAssessment } from './model.ts';
import { linkChanged, linkFact, resultChanged, resultDocument, resultFact } from './records.ts';
import { FACTORS } from './risk-assessment.ts';

/** Records of one transaction: its size stays within the store's limits. */
const BATCH = 500;

/** Loads the results and links of the fictional world, with risk assessments where their class needs them. What is held already stays. */
export async function loadSampleResults(
  kit: ServiceKit<Models>,
  world: Pick<SampleWorld, 'results' | 'links' | 'random'>,
): Promise<void> {
  for (const facts of batches(world.results)) await loadResults(kit, facts);
  const random = world.random('reusable-results');
  for (const facts of batches(world.links)) {
    await loadLinks(
      kit,
      facts.map((fact) => toLink(fact, sampleAssessment(fact, random))),
    );
  }
}

async function loadResults(
  { models, write, clock }: ServiceKit<Models>,
  facts: readonly ConformityResultFact[],
): Promise<void> {
  await write(async ({ session, publish }) => {
    const ids = facts.map(({ id }) => id);
    const held = await models.results
      .find({ _id: { $in: ids } })
      .session(session)
      .lean()
      .exec();
    const known = new Map(held.map((result) => [result._id, resultFact(result)]));
    const news = facts.filter((fact) => !isDeepStrictEqual(known.get(fact.id), { ...fact }));
    if (news.length === 0) return;
    const telling = { at: clock.now().toISOString(), today: clock.today(), by: null };
    const before = new Map(held.map((result) => [result._id, result]));
    const documents = news.map((fact) => {
      const document = resultDocument(
        fact,
        fact.statusHistory.map((period) => ({ ...period, word: null, reportedBy: ['ISSUER'] })),
        null,
      );
      return toldResult(before.get(fact.id) ?? null, document, telling);
    });
    await models.results.bulkWrite(documents.map(toReplacement), { session });
    for (const document of documents) publish(resultChanged(document));
  });
}

async function loadLinks({ models, write, clock }: ServiceKit<Models>, links: readonly LinkDocument[]): Promise<void> {
  await write(async ({ session, publish }) => {
    const ids = links.map(({ _id }) => _id);
    const held = await models.links
      .find({ _id: { $in: ids } })
      .session(session)
      .lean()
      .exec();
    const known = new Map(held.map((link) => [link._id, link]));
    const act = actOf({ at: clock.now().toISOString(), by: null }, 'ISSUE');
    const news = links.flatMap((link) => {
      const before = known.get(link._id) ?? null;
      return before && isDeepStrictEqual(linkFact(before), linkFact(link)) ? [] : [toldLink(before, link, act)];
    });
    if (news.length === 0) return;
    await models.links.bulkWrite(news.map(toReplacement), { session });
    for (const link of news) publish(linkChanged(link));
  });
}

function toReplacement<D extends { _id: string }>(document: D) {
  return { replaceOne: { filter: { _id: document._id }, replacement: document, upsert: true } };
}

function toLink(fact: ReuseLinkFact, riskAssessment: LinkDocument['riskAssessment']): LinkDocument {
  const { id, ...content } = fact;
  return {
    _id: id,
    ...content,
    bodyCode: parseCertificateNumber(fact.certificateNumber)?.bodyCode ?? '',
    riskAssessment,
    replacedBy: null,
    endedBy: fact.to === null ? null : 'sample',
    history: null,
  };
}

function* batches<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += BATCH) yield items.slice(start, start + BATCH);
}

/** A fictional risk assessment of a sample link; `null` for class 1. Partial use in about a third. */
function sampleAssessment(link: ReuseLinkFact, random: () => number): RiskAssessment | null {
  const draw = random();
  if (link.reuseClass === 1) return null;
  const partial = draw < 1 / 3;
  return {
    outcome: partial ? 'PARTIAL' : 'FULL',
    itemsToAssess: partial ? ['产品碳足迹'] : [],
    assessor: '样例评估员',
    assessedOn: link.from,
    conclusions: FACTORS[link.reuseClass].map((factor) => ({ factor, conclusion: '符合(样例)' })),
    evidence: link.reuseClass === 3 ? ['样例证明材料'] : [],
  };
}
