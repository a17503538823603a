import fc from 'fast-check';
import { AGENCY_KINDS, type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { addDays, type Day } from '../../schema/domain/day.ts';
import type { BlacklistKind } from '../../schema/domain/facts.ts';
import { type Entry, type EntryContent, entryId } from '../../subgraphs/blacklists/entry.ts';

const START = '2026-01-20';
/** Days that generated entries live in. */
export const DAY_COUNT = 60;
export const dayAt = (index: number): Day => addDays(START, index);

/** What a proposal may say; fictional. */
export const proposalContent: EntryContent = {
  list: 'SERIOUS_DISHONESTY',
  subjectUscc: '91330502YQ0008223H',
  subjectName: '湖州苕溪蓄电池有限公司',
  subjectBodyCode: null,
  authority: '样例市场监督管理局',
  authorityLevel: 'DIVISION',
  divisionCode: '330000',
  decisionNumber: '样例决〔2026〕1号',
  ground: '（样例）伪造检验报告',
  groundCode: null,
  violationField: 'QUALITY_SAFETY',
  severity: '（样例）社会影响恶劣',
  heavierPenalty: 'HEAVY_FINE',
  notice: null,
};

const LISTS: readonly BlacklistKind[] = ['SERIOUS_DISHONESTY', 'PROCUREMENT_BAN', 'ABNORMAL_OPERATIONS'];
const DIVISIONS = ['330000', '330500', '330502', '320000', '440000', '440300'];
const step = fc.integer({ min: 0, max: 15 });

/** Entries in every state within the days, with terms of any length that the order of the steps allows. */
export const arbitraryEntry: fc.Arbitrary<Entry> = fc
  .record({
    list: fc.constantFrom(...LISTS),
    authorityLevel: fc.constantFrom('DIVISION' as const, 'NATIONAL' as const),
    divisionCode: fc.constantFrom(...DIVISIONS),
    subjectUscc: fc.constantFrom('91330502YQ0008223H', '91440300YQ0016442Q'),
    subjectBodyCode: fc.constantFrom(null, '106'),
    decisionNumber: fc.uuid(),
    proposed: step,
    published: fc.option(step),
    length: fc.option(step),
    removal: fc.option(step),
    publication: fc.option(step),
  })
  .map(({ proposed, published, length, removal, publication, ...chosen }) => {
    const content = { ...proposalContent, ...chosen };
    const publishedAt = published === null ? null : proposed + published;
    const endsAt = publishedAt === null || length === null ? null : publishedAt + length;
    const removedAt =
      publishedAt === null || removal === null || (endsAt !== null && publishedAt + removal > endsAt)
        ? null
        : publishedAt + removal;
    const publicUntil =
      removedAt !== null ? removedAt - 1 : endsAt !== null && publication !== null ? endsAt + publication : endsAt;
    const day = (index: number | null) => (index === null ? null : dayAt(index));
    return {
      ...content,
      id: entryId(content),
      createdBy: null,
      proposedOn: dayAt(proposed),
      publishedOn: day(publishedAt),
      endsOn: day(endsAt),
      removedOn: day(removedAt),
      removalDocument: null,
      removalReason: removedAt === null ? null : ('ON_REQUEST' as const),
      publicUntil: day(publicUntil),
      fictional: true,
    };
  });

/** A caller of a kind with scopes; regulators get their division and what it opens. */
export function callerOf(
  kind: Caller['kind'],
  scopes: readonly string[],
  division: string | null = null,
  divisions: readonly string[] = division === null ? [] : [division],
): Caller {
  return { ...PUBLIC_CALLER, agency: `test-${kind}`, kind, scopes: ['public', ...scopes], division, divisions };
}

/** Every kind of agency but those named. */
export function kindsBut(...kinds: Caller['kind'][]): Caller['kind'][] {
  return AGENCY_KINDS.filter((kind) => !kinds.includes(kind));
}
