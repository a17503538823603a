import { dataOf, type HubClient } from '../support/hub.ts';

/** An entry of the alliance's list under which a measure is in force, and whom it is against. */
export async function punished(hub: HubClient, token: string | undefined): Promise<Readonly<Record<string, string>>> {
  const query = `{ blacklistEntries(filter: { list: YRD_JOINT_PUNISHMENT }, first: 100) { edges { node {
    id subjectUscc measures { id } } } } }`;
  const { blacklistEntries } = (await dataOf(hub, query, {}, token)) as {
    blacklistEntries: { edges: { node: { id: string; subjectUscc: string; measures: [] | null } }[] };
  };
  const found = blacklistEntries.edges.find(({ node }) => node.measures?.length);
  if (!found) throw new Error('No entry of the sample data has a measure.');
  const { id, subjectUscc } = found.node;
  return { 'Query.blacklistEntry.id': JSON.stringify(id), 'Query.organisation.uscc': JSON.stringify(subjectUscc) };
}

/** A certificate that has been under surveillance and rests on a result by an assessment: not every one of the sample world has. */
export async function numberWithEverything(hub: HubClient, token: string | undefined): Promise<string> {
  const query = `{ certificates(first: 200) { edges { node {
    number surveillances { conductedOn } reuseLinks { riskAssessment { assessor } } } } } }`;
  const { certificates } = (await dataOf(hub, query, {}, token)) as {
    certificates: {
      edges: { node: { number: string; surveillances: []; reuseLinks: { riskAssessment: unknown }[] } }[];
    };
  };
  const found = certificates.edges.find(
    ({ node }) =>
      node.surveillances.length > 0 && node.reuseLinks.some(({ riskAssessment }) => riskAssessment !== null),
  );
  if (!found) throw new Error('No certificate of the sample world has both.');
  return found.node.number;
}
