import { createHash, randomBytes } from 'node:crypto';
import {
  DeskAddPasskeyDocument,
  DeskPersonsDocument,
  DeskRegisterIdentityDocument,
  DeskWithdrawCredentialDocument,
} from '../../../sdk/index.ts';
import { Code, Instant } from '../../pieces.tsx';
import { type DeskForm, type DeskView, deskChange, deskPage, type Need } from '../desk-page.tsx';
import { FORM_TOKEN_FIELD } from '../form-guard.ts';
import { DeskFormBox, need, RowButton, TextField } from '../forms.tsx';
import { Listing } from '../listing.tsx';
import { FormFault } from '../read-form.ts';
import { By, Word } from '../words.tsx';

const JOINED: readonly Need[] = [['OPERATIONS', 'agreements:manage']];

/** `GET /desk/persons`: who signs in with the agency's rights, by issuer and subject. */
export const personsPage = deskPage({
  path: '/desk/persons',
  title: 'desk.persons',
  group: 'own',
  needs: JOINED,
  document: DeskPersonsDocument,
  variables: () => ({}),
  scripts: ['passkey.js'],
  body: (view, { me }) => {
    const persons =
      me.agencyDetails?.credentials.filter(({ method }) => method === 'IDENTITY' || method === 'PASSKEY') ?? null;
    return (
      <>
        <p>{view.t('desk.persons.intro')}</p>
        <Listing
          view={view}
          list={persons && { edges: persons.map((node) => ({ node })) }}
          caption="desk.persons"
          empty="desk.persons.none"
          columns={[
            ['desk.keys.method', ({ method }) => <Word view={view} of="CredentialMethod" value={method} />],
            ['desk.persons.issuer', ({ issuer }) => <Code>{issuer ?? '—'}</Code>],
            ['desk.persons.subject', ({ subject, name }) => (subject ? <Code>{subject}</Code> : name)],
            ['desk.keys.since', ({ createdAt }) => <Instant>{createdAt}</Instant>],
            ['desk.persons.by', ({ createdBy, approvedBy }) => <By view={view} who={[createdBy, ...approvedBy]} />],
            [
              'desk.act',
              ({ id, subject, name, withdrawnAt }) =>
                withdrawnAt ? (
                  <>
                    {view.t('desk.keys.withdrawn')} <Instant>{withdrawnAt}</Instant>
                  </>
                ) : (
                  <RowButton
                    view={view}
                    action="/desk/persons/withdraw"
                    name="credential"
                    value={id}
                    label="desk.persons.withdraw"
                    what={subject ?? name ?? id}
                  />
                ),
            ],
          ]}
        />
        <PasskeyForm view={view} />
        <h2>{view.t('desk.persons.add')}</h2>
        <DeskFormBox view={view} action="/desk/persons/register">
          <TextField
            view={view}
            name="issuer"
            label="desk.persons.issuer"
            hint="desk.persons.issuer.hint"
            type="url"
            max={255}
            required
          />
          <TextField view={view} name="subject" label="desk.persons.subject" max={255} required />
          <button type="submit">{view.t('desk.persons.add.button')}</button>
        </DeskFormBox>
      </>
    );
  },
});

/** Works by script alone: what makes the key is an authenticator. */
function PasskeyForm({ view }: { view: DeskView }) {
  const { t, session } = view;
  const challenge = challengeOf(session.formToken);
  const options = {
    rp: { name: t('site.name'), id: new URL(view.origin).hostname },
    // Says nothing of anybody: the hub finds a passkey by its own id.
    user: { id: randomBytes(32).toString('base64url'), name: session.agency, displayName: session.name },
    challenge,
    pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: 'public-key', alg })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    attestation: 'none',
    timeout: 120_000,
  };
  return (
    <form
      method="post"
      action={view.to('/desk/persons/passkey')}
      class="stacked"
      id="passkey-add"
      data-options={JSON.stringify(options)}
      data-failed={t('desk.passkey.failed')}
      hidden
    >
      <h2>{t('desk.passkey.add')}</h2>
      <p>{t('desk.passkey.add.text')}</p>
      <input type="hidden" name={FORM_TOKEN_FIELD} value={session.formToken} />
      <input type="hidden" name="passkey" />
      <TextField view={view} name="name" label="desk.passkey.name" max={60} required />
      <output />
      <button type="submit">{t('desk.passkey.add')}</button>
    </form>
  );
}

/** ES256 and RS256 (COSE): what every authenticator has one of. */
const ALGORITHMS = [-7, -257];

/** Belongs to the session, and to nothing that anybody else can see. */
function challengeOf(formToken: string): string {
  return createHash('sha256').update(`yunqiao passkey ${formToken}`).digest('base64url');
}

/** `POST /desk/persons/passkey`: what the authenticator made for this session, at this address, with its person there. */
export const addPasskey: DeskForm = {
  path: '/desk/persons/passkey',
  needs: JOINED,
  async run({ view, hub }, form) {
    const { origin, session } = view;
    const response = need(form, 'passkey', 'desk.passkey');
    const name = need(form, 'name', 'desk.passkey.name');
    const made = await madeHere(response, challengeOf(session.formToken), origin);
    if (!made) throw new FormFault('desk.passkey', 'desk.passkey.refused');
    await hub.request(DeskAddPasskeyDocument, { input: { agency: session.agency, name, ...made } });
    return { redirectTo: '/desk/persons?done=desk.done.registered' };
  },
};

async function madeHere(response: string, expectedChallenge: string, origin: string) {
  const { verifyRegistrationResponse } = await import('@simplewebauthn/server');
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: JSON.parse(response),
      expectedChallenge,
      expectedOrigin: origin,
      expectedRPID: new URL(origin).hostname,
      requireUserVerification: true,
      supportedAlgorithmIDs: ALGORITHMS,
    });
    if (!verified) return null;
    const { id, publicKey } = registrationInfo.credential;
    return { id, publicKey: Buffer.from(publicKey).toString('base64url') };
  } catch {
    // Whatever a browser sends: it is no passkey of this session.
    return null;
  }
}

export const registerPerson = deskChange({
  path: '/desk/persons/register',
  needs: JOINED,
  document: DeskRegisterIdentityDocument,
  variables: (form, { session }) => ({
    input: {
      agency: session.agency,
      issuer: need(form, 'issuer', 'desk.persons.issuer'),
      subject: need(form, 'subject', 'desk.persons.subject'),
    },
  }),
  next: () => '/desk/persons',
  done: 'desk.done.registered',
});

export const withdrawPerson = deskChange({
  path: '/desk/persons/withdraw',
  needs: JOINED,
  document: DeskWithdrawCredentialDocument,
  variables: (form, { session }) => ({
    input: { agency: session.agency, credential: need(form, 'credential', 'desk.keys.id') },
  }),
  next: () => '/desk/persons',
  done: 'desk.done.withdrawn',
});
