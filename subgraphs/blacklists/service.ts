import type { ServiceKit } from '../shared/define-subgraph.ts';
import { createDecisionService, type DecisionService } from './decision-service.ts';
import { createEntryService, type EntryService } from './entry-service.ts';
import { createListService, type ListService } from './list-service.ts';
import type { Models } from './model.ts';
import { createRepairService, type RepairService } from './repair-service.ts';
import { type ListRules, readListRules } from './rules.ts';

/** What the subgraph can do: the rules of the lists, reading entries, deciding on them. */
export interface Services {
  readonly rules: ListRules;
  readonly entries: EntryService;
  readonly decisions: DecisionService;
  readonly repairs: RepairService;
  readonly lists: ListService;
}

/** Makes the services, once per process. */
export function createServices(kit: ServiceKit<Models>): Services {
  const rules = readListRules();
  const decisions = createDecisionService(kit, rules);
  return {
    rules,
    entries: createEntryService(kit),
    decisions,
    repairs: createRepairService(kit, rules),
    lists: createListService(kit, decisions),
  };
}
