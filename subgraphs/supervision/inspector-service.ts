import { isDeepStrictEqual } from 'node:util';
import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import { isDay } from '../../schema/domain/day.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import { findPage, type Page, type PageArguments } from '../shared/paging.ts';
import { inspectorChanged } from './events.ts';
import { idOf, type Optional, readDivision, readInterest, readList, readOnce, readText } from './input.ts';
import type { InspectorDocument, Models, TaskDocument } from './model.ts';
import { and, inspectorRows, isOwnArea, tasksOfArea } from './policy.ts';

export interface InspectorInput {
  readonly reference: string;
  readonly nameZh: string;
  readonly division: string;
  readonly qualifications?: Optional<readonly string[]>;
  readonly interests?: Optional<readonly string[]>;
  readonly from: string;
  readonly to?: Optional<string>;
}

/** The register of inspectors. */
export interface InspectorService {
  /** @throws FORBIDDEN, BAD_USER_INPUT */
  register(caller: Caller, input: InspectorInput): Promise<InspectorDocument>;
  list(caller: Caller, division: Optional<string>, page: PageArguments): Promise<Page<InspectorDocument>>;
  /** Names by id; whether they may be told is for whoever asks. */
  names(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Takes entries over as they are; those that are there stay. */
  record(inspectors: readonly InspectorDocument[]): Promise<void>;
}

const REFERENCE = /^[0-9A-Za-z-]{1,40}$/;

export function createInspectorService({ models, write }: ServiceKit<Models>): InspectorService {
  const drawnInAreaOf = async (caller: Caller): Promise<string[]> => {
    const rows = tasksOfArea(caller);
    if (!rows) return [];
    const tasks = await models.tasks
      .find({ ...rows, state: 'OPEN' }, { inspectors: 1 })
      .lean<Pick<TaskDocument, 'inspectors'>[]>()
      .exec();
    return [...new Set(tasks.flatMap(({ inspectors }) => inspectors))];
  };
  return {
    register(caller, input) {
      const { reference } = input;
      if (!REFERENCE.test(reference)) throw badUserInput('input.reference', '1 to 40 letters, digits and hyphens');
      const division = readDivision('input.division', input.division);
      if (!isOwnArea(caller, division))
        throw hubError('FORBIDDEN', 'An authority keeps the inspectors of its own area.');
      if (!isDay(input.from)) throw badUserInput('input.from', 'a day');
      if (input.to != null && input.to < input.from) throw badUserInput('input.to', `${input.from} or later`);
      const inspector: InspectorDocument = {
        _id: idOf('ir', caller.agency ?? '', reference),
        nameZh: readText('input.nameZh', input.nameZh, 50, 2),
        division,
        qualifications: readList('input.qualifications', input.qualifications, [0, 20], (place, one) =>
          readText(place, one, 100),
        ),
        interests: readOnce('input.interests', readList('input.interests', input.interests, [0, 50], readInterest)),
        from: input.from,
        to: input.to ?? null,
        createdBy: caller.agency,
      };
      return write(async ({ session, publish }) => {
        const known = await models.inspectors.findById(inspector._id).session(session).lean<InspectorDocument>().exec();
        if (known && isDeepStrictEqual(inspector, known)) return known;
        await models.inspectors.collection.replaceOne({ _id: inspector._id } as never, inspector, {
          session,
          upsert: true,
        });
        publish(inspectorChanged(inspector));
        return inspector;
      });
    },
    async list(caller, division, page) {
      const rows = inspectorRows(caller, await drawnInAreaOf(caller));
      if (!rows) throw hubError('FORBIDDEN', 'Supervision is for market regulators and the ministry.');
      const filter = and(rows, division == null ? {} : { division: readDivision('division', division) });
      return findPage(models.inspectors, filter as never, [['_id', 1]], page, (one) => one as InspectorDocument);
    },
    async names(ids) {
      if (ids.length === 0) return new Map();
      const found = await models.inspectors
        .find({ _id: { $in: [...new Set(ids)] } })
        .lean<InspectorDocument[]>()
        .exec();
      return new Map(found.map(({ _id, nameZh }) => [_id, nameZh]));
    },
    record: (inspectors) =>
      write(async ({ session, publish }) => {
        for (const inspector of inspectors) {
          if (await models.inspectors.exists({ _id: inspector._id }).session(session)) continue;
          await models.inspectors.collection.insertOne(inspector as never, { session });
          publish(inspectorChanged(inspector));
        }
      }),
  };
}
