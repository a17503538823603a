import type { ServiceKit } from '../shared/define-subgraph.ts';
import { type AllianceDivisions, createAllianceDivisions } from './alliance-divisions.ts';
import { createLockOut } from './lock-out.ts';
import type { Models } from './model.ts';
import { createRegister, type Register } from './register.ts';
import { createSignIn, type SignIn } from './sign-in.ts';

/** What the subgraph can do. */
export interface Services {
  readonly register: Register;
  readonly signIn: SignIn;
  readonly allianceDivisions: AllianceDivisions;
}

export function createServices(kit: ServiceKit<Models>): Services {
  const allianceDivisions = createAllianceDivisions(kit);
  return {
    register: createRegister(kit),
    signIn: createSignIn(kit, createLockOut(kit), allianceDivisions),
    allianceDivisions,
  };
}
