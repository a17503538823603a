import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { CarryOut } from './act.ts';
import { type Acts, createActs } from './acts.ts';
import {
  type Administration,
  type AdministrationEffects,
  createAdministration,
  createAdministrationEffects,
} from './administration.ts';
import { type AgreementEffects, type Agreements, createAgreementEffects, createAgreements } from './agreements.ts';
import { type AllianceDivisions, createAllianceDivisions } from './alliance-divisions.ts';
import { type AuthorizationCodes, createAuthorizationCodes } from './authorization-codes.ts';
import { type Charges, createCharges } from './charges.ts';
import { createIdentities, createRegisterIdentity, type Identities, type RegisterIdentity } from './identities.ts';
import { createLeases, type Leases } from './leases.ts';
import type { Models } from './model.ts';
import { createNotices, type Notices } from './notices.ts';
import { createProviders, type Naming, type Providers } from './providers.ts';
import { createRegister, MACHINE, type Register } from './register.ts';
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
  readonly administration: Administration;
  readonly acts: Acts;
  readonly codes: AuthorizationCodes;
  readonly identities: Identities;
  readonly notices: Notices;
  readonly providers: Providers;
  /** Names a provider at a start, without administrators; one that is named already is no change. */
  readonly provide: (naming: Naming) => Promise<void>;
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
  const notices = createNotices(kit);
  const { tell } = notices;
  const register = createRegister(kit, tell, secretCost);
  const providers = createProviders(kit, tell);
  const agencyEffects = createAdministrationEffects(kit, providers, tell);
  const agreementEffects = createAgreementEffects(kit, providers, tell);
  const codes = createAuthorizationCodes(kit);
  const registerIdentity = createRegisterIdentity(kit, tell);
  const acts = createActs(kit, tell, carryOutWith(agencyEffects, agreementEffects, providers, registerIdentity));
  return {
    register,
    selfService: createSelfService(kit, register, acts),
    administration: createAdministration(kit, acts, providers, agencyEffects),
    acts,
    codes,
    identities: createIdentities(kit, acts, registerIdentity),
    notices,
    providers,
    provide: (naming) =>
      kit.write(async (scope) => {
        const { provider, scopes, area } = naming;
        const divisions = area === null ? [] : [area];
        const known = await providers.checkProvides({ provider, scopes, divisions }, scope.session).then(
          () => true,
          () => false,
        );
        if (!known) await providers.name(naming, { actor: MACHINE, confirmedBy: null }, scope);
      }),
    agreements: createAgreements(kit, acts, agreementEffects),
    usage: createUsage(kit),
    signIn: createSignIn(kit, createWrongSecrets(kit), allianceDivisions, codes, secretCost),
    leases: createLeases(kit),
    charges: createCharges(kit, allianceDivisions),
    operations: createRegisteredOperations(kit),
    allianceDivisions,
  };
}

function carryOutWith(
  agencies: AdministrationEffects,
  agreements: AgreementEffects,
  providers: Providers,
  registerIdentity: RegisterIdentity,
): CarryOut {
  return async (act, authors, scope, partHash) => {
    switch (act.kind) {
      case 'REGISTER_AGENCY':
        return agencies.register(act.details, [act.codeHash, partHash ?? ''], authors, scope);
      case 'OPEN_ENROLMENT':
        return agencies.openEnrolment(act.agency, act.reason, [act.codeHash, partHash ?? ''], authors, scope);
      case 'SUSPEND_AGENCY':
        return void (await agencies.setState(act.agency, 'SUSPENDED', act.reason, authors, scope));
      case 'WITHDRAW_CREDENTIAL':
        return agencies.withdrawCredential(act.agency, act.credential, authors, scope);
      case 'REGISTER_IDENTITY':
        return void (await registerIdentity(act.agency, act.identity, authors, scope));
      case 'REQUEST_AGREEMENT':
        return void (await agreements.request(act.request, authors, 'OPERATOR', scope));
      case 'STEP_AGREEMENT':
        return void (await agreements.step(act.agreement, act.action, [act.side], act.reason, authors, scope));
      case 'NAME_PROVIDER':
        return providers.name(act, authors, scope);
      case 'DISMISS_PROVIDER':
        return providers.dismiss(act, authors, scope);
    }
  };
}
