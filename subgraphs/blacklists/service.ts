import { addDays } from '../../schema/domain/day.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import { createDecisionService, type DecisionService } from './decision-service.ts';
import { createEntryService, type EntryService } from './entry-service.ts';
import { createListService, type ListService } from './list-service.ts';
import { createMeasureService, type MeasureService } from './measure-service.ts';
import { type EntryDocument, fromDocument, type Models } from './model.ts';
import { createNoticeService, type NoticeService } from './notice-service.ts';
import { createPendingEntries } from './pending-entries.ts';
import { createRepairService, type RepairService } from './repair-service.ts';
import { type ListRules, readListRules } from './rules.ts';

/** What the subgraph can do: the rules of the lists, reading entries, deciding on them. */
export interface Services {
  readonly rules: ListRules;
  readonly entries: EntryService;
  readonly decisions: DecisionService;
  readonly notices: NoticeService;
  readonly repairs: RepairService;
  readonly lists: ListService;
  readonly measures: MeasureService;
}

/** Makes the services, once per process. */
export function createServices(hubKit: ServiceKit<Models>): Services {
  const { entries } = hubKit.models;
  // Those published since yesterday too: the view may not have them yet. A day that is not set is the greatest day.
  const pending = createPendingEntries(async (limit) => {
    const found = await entries
      .find({ publishedOn: { $gte: addDays(hubKit.clock.today(), -1) } })
      .limit(limit)
      .batchSize(limit)
      .lean<EntryDocument[]>()
      .exec();
    return found.map(fromDocument);
  });
  const kit: ServiceKit<Models> = {
    ...hubKit,
    write: async (work) => {
      try {
        return await hubKit.write(work);
      } finally {
        pending.forget();
      }
    },
  };
  const rules = readListRules();
  const notices = createNoticeService(kit, rules);
  const decisions = createDecisionService(kit, rules, notices);
  return {
    rules,
    entries: createEntryService(kit, pending),
    decisions,
    notices,
    repairs: createRepairService(kit, rules),
    lists: createListService(kit, decisions),
    measures: createMeasureService(kit, rules),
  };
}
