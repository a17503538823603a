import { parse } from 'graphql';
import { readAccessRules } from '../schema/contract/access.ts';
import { readCostRules } from '../schema/contract/cost.ts';
import { ruleFaults } from '../schema/contract/rule-check.ts';
import { type AccessControl, createAccessControl } from './access/access-control.ts';
import { type CostModel, createCostModel } from './cost/cost-model.ts';
import { policyVersion } from './evidence/receipt-issuer.ts';
import type { PerSupergraph } from './execution/create-engine.ts';

/** Whatever the gateway reads from a supergraph besides plans. It is made with them and replaced with them. */
export interface SupergraphBundle {
  readonly access: AccessControl;
  /** Version of the access rules, for receipts. */
  readonly policy: string;
  readonly costOf: CostModel;
}

/** @throws when a root field or an entity has no access rule: what nobody has thought of stays closed. */
export const supergraphBundle: PerSupergraph<SupergraphBundle> = ({ sdl, apiSchema }) => {
  const document = parse(sdl, { noLocation: true });
  const faults = ruleFaults(document);
  if (faults.length > 0)
    throw new Error(`The access rules of the supergraph are not complete:\n- ${faults.join('\n- ')}`);
  const rules = readAccessRules(document);
  return {
    access: createAccessControl(rules, apiSchema),
    policy: policyVersion(rules),
    costOf: createCostModel(readCostRules(document), apiSchema),
  };
};
