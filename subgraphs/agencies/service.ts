import type { ServiceKit } from '../shared/define-subgraph.ts';
import { type Agreements, createAgreements } from './agreements.ts';
import { type AllianceDivisions, createAllianceDivisions } from './alliance-divisions.ts';
import { type Charges, createCharges } from './charges.ts';
import { createLeases, type Leases } from './leases.ts';
import type { Models } from './model.ts';
import { createRegister, type Register } from './register.ts';
import { createRegisteredOperations, type RegisteredOperations } from './registered-operations.ts';
import { SECRET_COST } from './secret-hash.ts';
import { createSelfService, type SelfService } from './self-service.ts';
import { createSignIn, type SignIn } from './sign-in.ts';
import { createUsage, type Usage } from './usage.ts';
import { createWrongSecrets } from './wrong-secrets.ts';

/** What the subgraph can do. */
export interface Services {
  readonly register: Register;
  readonly signIn: SignIn;
  readonly selfService: SelfService;
  readonly agreements: Agreements;
  readonly usage: Usage;
  readonly leases: Leases;
  readonly charges: Charges;
  readonly operations: RegisteredOperations;
  readonly allianceDivisions: AllianceDivisions;
}

/** @param secretCost what checking a secret costs; tests that check hundreds take a cheap one. */
export function createServices(kit: ServiceKit<Models>, secretCost = SECRET_COST): Services {
  const allianceDivisions = createAllianceDivisions(kit);
  const register = createRegister(kit, secretCost);
  return {
    register,
    selfService: createSelfService(kit, register),
    agreements: createAgreements(kit),
    usage: createUsage(kit),
    signIn: createSignIn(kit, createWrongSecrets(kit), allianceDivisions, secretCost),
    leases: createLeases(kit),
    charges: createCharges(kit, allianceDivisions),
    operations: createRegisteredOperations(kit),
    allianceDivisions,
  };
}
