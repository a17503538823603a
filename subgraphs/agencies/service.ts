import type { ServiceKit } from '../shared/define-subgraph.ts';
import { type AllianceDivisions, createAllianceDivisions } from './alliance-divisions.ts';
import { createLeases, type Leases } from './leases.ts';
import { createLockOut } from './lock-out.ts';
import type { Models } from './model.ts';
import { createRegister, type Register } from './register.ts';
import { createRegisteredOperations, type RegisteredOperations } from './registered-operations.ts';
import { SECRET_COST } from './secret-hash.ts';
import { createSignIn, type SignIn } from './sign-in.ts';

/** What the subgraph can do. */
export interface Services {
  readonly register: Register;
  readonly signIn: SignIn;
  readonly leases: Leases;
  readonly operations: RegisteredOperations;
  readonly allianceDivisions: AllianceDivisions;
}

/** @param secretCost what checking a secret costs; tests that check hundreds take a cheap one. */
export function createServices(kit: ServiceKit<Models>, secretCost = SECRET_COST): Services {
  const allianceDivisions = createAllianceDivisions(kit);
  return {
    register: createRegister(kit, secretCost),
    signIn: createSignIn(kit, createLockOut(kit), allianceDivisions, secretCost),
    leases: createLeases(kit),
    operations: createRegisteredOperations(kit),
    allianceDivisions,
  };
}
