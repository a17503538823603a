import { DeskIssueAuthorizationCodeDocument, DeskSignInClientDocument, type Purpose } from '../../../sdk/index.ts';
import { Code, Words } from '../../pieces.tsx';
import type { Raw } from '../../site.tsx';
import type { Page, Redirect } from '../../view.ts';
import { type DeskForm, type DeskPage, type DeskView, type DeskWork, deskAnswer, type Need } from '../desk-page.tsx';
import { DeskFormBox } from '../forms.tsx';
import { PURPOSES } from '../purposes.ts';
import { Word } from '../words.tsx';

const JOINED: readonly Need[] = [['OPERATIONS', 'agreements:manage']];

/** A request to sign in for another agency's software (RFC 6749 4.1.1). */
interface Asked {
  readonly client: string;
  readonly redirectUri: string;
  readonly state: string | null;
  readonly nonce: string | null;
  readonly challenge: string;
  readonly purpose: Purpose;
}

/** Names that one request has once (RFC 6749 3.1); what else is in it is not looked at. */
const NAMES = [
  'client_id',
  'redirect_uri',
  'response_type',
  'response_mode',
  'scope',
  'state',
  'nonce',
  'code_challenge',
  'code_challenge_method',
  'purpose',
  'prompt',
] as const;

/** An OAuth error that the client is told (RFC 6749 4.1.2.1). */
class AskedWrongly extends Error {
  readonly error: string;
  constructor(error: string, description: string) {
    super(description);
    this.error = error;
  }
}

/** @throws AskedWrongly */
function read(query: URLSearchParams): Asked {
  const one = (name: (typeof NAMES)[number]) => query.get(name);
  if (NAMES.some((name) => query.getAll(name).length > 1))
    throw new AskedWrongly('invalid_request', 'A parameter is there twice.');
  if (one('response_type') !== 'code')
    throw new AskedWrongly('unsupported_response_type', 'response_type must be code.');
  if ((one('response_mode') ?? 'query') !== 'query')
    throw new AskedWrongly('invalid_request', 'response_mode must be query.');
  if (!one('scope')?.split(' ').includes('openid')) throw new AskedWrongly('invalid_scope', 'scope must hold openid.');
  const challenge = one('code_challenge') ?? '';
  if (one('code_challenge_method') !== 'S256' || !/^[\w-]{43}$/.test(challenge))
    throw new AskedWrongly('invalid_request', 'PKCE is needed: code_challenge with code_challenge_method S256.');
  const purpose = PURPOSES.find((known) => known === one('purpose'));
  if (!purpose) throw new AskedWrongly('invalid_request', `purpose must be one of ${PURPOSES.join(', ')}.`);
  if (one('prompt')?.split(' ').includes('none'))
    throw new AskedWrongly('interaction_required', 'A person has to agree.');
  return {
    client: one('client_id') ?? '',
    redirectUri: one('redirect_uri') ?? '',
    state: one('state'),
    nonce: one('nonce'),
    challenge,
    purpose,
  };
}

/** Where a browser goes with an answer; the hub names itself in it (RFC 9207). */
function answerTo(view: DeskView, query: URLSearchParams, answer: Readonly<Record<string, string>>): string {
  const address = new URL(query.get('redirect_uri') ?? '');
  const state = query.get('state');
  for (const [name, value] of Object.entries({ ...answer, ...(state !== null && { state }), iss: view.origin }))
    address.searchParams.append(name, value);
  return address.href;
}

/** The client, where the request names one that has registered the address; nothing is sent anywhere else. */
async function clientIn({ hub }: Pick<DeskWork, 'hub'>, query: URLSearchParams) {
  const [id, redirectUri] = [query.get('client_id'), query.get('redirect_uri')];
  if (!id || !redirectUri) return null;
  const { signInClient } = await hub.request(DeskSignInClientDocument, { id, redirectUri });
  return signInClient ?? null;
}

const nobody = (view: DeskView): Page =>
  deskAnswer(view, 'desk.authorize', <p>{view.t('desk.authorize.unknown')}</p>, { status: 400, noIndex: true });

/** `GET /desk/authorize`: whether another agency's software may learn who has signed in, and ask in his agency's name. A person decides, each time. */
export const authorizePage: DeskPage = {
  path: '/desk/authorize',
  title: 'desk.authorize',
  group: null,
  needs: JOINED,
  async run({ view, hub }): Promise<Page | Redirect | Raw> {
    const client = await clientIn({ hub }, view.query);
    if (!client) return nobody(view);
    let asked: Asked;
    try {
      asked = read(view.query);
    } catch (error) {
      if (!(error instanceof AskedWrongly)) throw error;
      return leave(view, answerTo(view, view.query, { error: error.error, error_description: error.message }));
    }
    const { t } = view;
    return deskAnswer(
      view,
      'desk.authorize',
      <>
        <p>
          <strong>
            <Words view={view} zh={client.name} en={client.nameEn} /> <Code>{client.id}</Code>
          </strong>{' '}
          {t('desk.authorize.text')}
        </p>
        <dl class="facts">
          <div class="fact">
            <dt>{t('desk.authorize.as')}</dt>
            <dd>
              <Words view={view} zh={view.session.name} en={view.session.nameEn} /> <Code>{view.session.agency}</Code>
            </dd>
          </div>
          <div class="fact">
            <dt>{t('desk.purpose.head')}</dt>
            <dd>
              <Word view={view} of="Purpose" value={asked.purpose} />
            </dd>
          </div>
          <div class="fact">
            <dt>{t('desk.authorize.back')}</dt>
            <dd>
              <Code>{new URL(asked.redirectUri).origin}</Code>
            </dd>
          </div>
        </dl>
        <DeskFormBox view={view} action="/desk/authorize">
          <input type="hidden" name="request" value={view.query.toString()} />
          <button type="submit" name="decision" value="agree">
            {t('desk.authorize.agree')}
          </button>
          <button type="submit" name="decision" value="refuse" class="quiet">
            {t('desk.authorize.refuse')}
          </button>
        </DeskFormBox>
      </>,
    );
  },
};

/** `POST /desk/authorize`: makes the code, or says that the person refused. */
export const decideAuthorization: DeskForm = {
  path: '/desk/authorize',
  needs: JOINED,
  async run({ view, hub }, form) {
    const query = new URLSearchParams(form.text('request') ?? '');
    if (!(await clientIn({ hub }, query))) return nobody(view);
    if (form.text('decision') !== 'agree')
      return leave(view, answerTo(view, query, { error: 'access_denied', error_description: 'The person refused.' }));
    try {
      const { client, redirectUri, challenge: codeChallenge, nonce, purpose } = read(query);
      const { issueAuthorizationCode } = await hub.request(DeskIssueAuthorizationCodeDocument, {
        input: { client, redirectUri, codeChallenge, nonce, purpose },
      });
      return leave(view, answerTo(view, query, { code: issueAuthorizationCode?.code ?? '' }));
    } catch (error) {
      if (!(error instanceof AskedWrongly)) throw error;
      return leave(view, answerTo(view, query, { error: error.error, error_description: error.message }));
    }
  },
};

/** Leads to the client by a page: `form-action` counts for where a form is led to as well, and the client is another site. */
function leave(view: DeskView, address: string): Page {
  return deskAnswer(
    view,
    'desk.authorize',
    <p>
      <a href={address} rel="noreferrer">
        {view.t('desk.authorize.go')}
      </a>
    </p>,
    { noIndex: true, headers: { refresh: `0;url=${address}` } },
  );
}
