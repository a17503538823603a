import type { ServiceKit } from '../shared/define-subgraph.ts';
import { createDivisionService, type DivisionService } from './division-service.ts';
import { createMemberService, type MemberService } from './member-service.ts';
import type { Models } from './model.ts';
import { type Register, readRegister } from './register.ts';

/** What the subgraph can do: reference data, taking part of divisions, members. */
export interface Services {
  readonly register: Register;
  readonly divisions: DivisionService;
  readonly members: MemberService;
}

/** Makes the services, once per process. */
export function createServices(kit: ServiceKit<Models>): Services {
  const register = readRegister();
  const divisions = createDivisionService(kit, register);
  return { register, divisions, members: createMemberService(kit, register, divisions) };
}
