import type { ServiceKit } from '../shared/define-subgraph.ts';
import { type BulletinService, createBulletinService } from './bulletin-service.ts';
import { createDivisionService, type DivisionService } from './division-service.ts';
import { createDocumentService, type DocumentService } from './document-service.ts';
import { createMeetingService, type MeetingService } from './meeting-service.ts';
import { createMemberService, type MemberService } from './member-service.ts';
import type { Models } from './model.ts';
import { type Register, readRegister } from './register.ts';

/** What the subgraph can do: reference data, taking part of divisions, members. */
export interface Services {
  readonly register: Register;
  readonly divisions: DivisionService;
  readonly members: MemberService;
  readonly bulletins: BulletinService;
  readonly meetings: MeetingService;
  readonly documents: DocumentService;
}

/** Makes the services, once per process. */
export function createServices(kit: ServiceKit<Models>): Services {
  const register = readRegister();
  const divisions = createDivisionService(kit, register);
  return {
    register,
    divisions,
    members: createMemberService(kit, register, divisions),
    bulletins: createBulletinService(kit, register, divisions),
    meetings: createMeetingService(kit, register, divisions),
    documents: createDocumentService(kit, register, divisions),
  };
}
