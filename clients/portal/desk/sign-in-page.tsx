import { Code } from '../pieces.tsx';
import type { TextKey } from '../texts/zh.ts';
import type { Page, View } from '../view.ts';
import { FORM_TOKEN_FIELD } from './form-guard.ts';
import { PURPOSES } from './purposes.ts';

/** Agencies of the sample data that show what a desk can be. */
const SAMPLES = [
  'demo-body-101',
  'demo-regulator-zj',
  'demo-ecommerce',
  'demo-procurement',
  'demo-enterprise',
  'demo-operator',
  'demo-operator-security',
  'demo-operator-audit',
];

/** Why a sign-in at the issuer came to nothing: the person is registered nowhere, or something did not fit. */
export const SIGN_IN_FAULTS = ['unknown', 'failed'] as const;
export type SignInFault = (typeof SIGN_IN_FAULTS)[number];

/** What the page to sign in is made with. */
export interface SignInAsked {
  readonly formToken: string;
  /** Where it leads to afterwards: a path of the desk, with language. */
  readonly next: string;
  /** Whether agencies of the sample data may sign in here. */
  readonly demo: boolean;
  /** Host of the issuer that persons sign in at; `null` where there is none. */
  readonly issuer: string | null;
  readonly clientId?: string | null;
  /** Why the last attempt failed, in words of ours and of the hub. */
  readonly refused?: { readonly key: TextKey; readonly words: string | null } | undefined;
}

/** `GET /desk/sign-in`: by a key that stays in the browser, or by the published secret of the sample data. */
export function signInPage(view: View, asked: SignInAsked): Page {
  const { t } = view;
  const { refused } = asked;
  return {
    title: t('desk.signin'),
    noIndex: true,
    status: refused ? 403 : 200,
    scripts: ['desk.js', 'passkey.js'],
    body: (
      <>
        <h1>{t('desk.signin')}</h1>
        <p>{t('desk.signin.intro')}</p>
        {refused && (
          <p class="note note-missing" role="alert">
            <strong>{t(refused.key)}</strong> {refused.words && <span lang="en">{refused.words}</span>}
          </p>
        )}
        {asked.issuer !== null && (
          <section>
            <h2>{t('desk.signin.person')}</h2>
            <p>{t('desk.signin.person.text')}</p>
            {/* A link and no form: a form may lead to this site only, and the issuer is another. */}
            <p>
              <a
                class="button"
                rel="nofollow"
                href={`${view.to('/desk/sign-in/issuer')}?${new URLSearchParams({ next: asked.next })}`}
              >
                {t('desk.signin.person.go', { issuer: asked.issuer })}
              </a>
            </p>
          </section>
        )}
        <form
          method="post"
          action={view.to('/desk/sign-in')}
          class="stacked"
          id="passkey-sign-in"
          data-failed={t('desk.passkey.failed')}
          hidden
        >
          <h2>{t('desk.passkey')}</h2>
          <p>{t('desk.passkey.text')}</p>
          <Hidden asked={asked} />
          <input type="hidden" name="passkey" />
          <output />
          <button type="submit">{t('desk.passkey.go')}</button>
        </form>
        {asked.demo && <SecretForm view={view} asked={asked} />}
        <KeyForm view={view} asked={asked} />
      </>
    ),
  };
}

function SecretForm({ view, asked }: { view: View; asked: SignInAsked }) {
  const { t } = view;
  return (
    <section>
      <h2>{t('desk.signin.demo')}</h2>
      <p>{t('desk.signin.demo.text')}</p>
      <form method="post" action={view.to('/desk/sign-in')} class="stacked">
        <Hidden asked={asked} />
        <label for="client">{t('desk.signin.client')}</label>
        <input
          id="client"
          name="client"
          value={asked.clientId ?? ''}
          required
          maxLength={64}
          autoComplete="username"
          autoCapitalize="none"
          spellcheck={false}
          list="samples"
        />
        <datalist id="samples">
          {SAMPLES.map((sample) => (
            <option value={sample} />
          ))}
        </datalist>
        <label for="secret">{t('desk.signin.secret')}</label>
        <input id="secret" name="secret" type="password" required maxLength={512} autoComplete="current-password" />
        <button type="submit">{t('desk.signin')}</button>
      </form>
      <p class="hint">
        {t('desk.signin.samples')} {SAMPLES.map((sample) => [<Code>{sample}</Code>, ' '])}
      </p>
    </section>
  );
}

/** Works by script alone: what signs is in the browser. Without script the form takes assertions that the command line has signed. */
function KeyForm({ view, asked }: { view: View; asked: SignInAsked }) {
  const { t, origin } = view;
  return (
    <section>
      <h2>{t('desk.signin.key')}</h2>
      <p>{t('desk.signin.key.text')}</p>
      <form
        method="post"
        action={view.to('/desk/sign-in')}
        class="stacked"
        id="key-form"
        data-issuer={origin}
        data-purposes={PURPOSES.join(' ')}
        data-unreadable={t('desk.signin.key.unreadable')}
      >
        <Hidden asked={asked} />
        <label for="key-client">{t('desk.signin.client')}</label>
        <input
          id="key-client"
          name="client"
          required
          maxLength={64}
          autoComplete="username"
          autoCapitalize="none"
          spellcheck={false}
        />
        <div class="with-script" hidden>
          <label for="key-file">{t('desk.signin.key.file')}</label>
          {/* Without a name: no form sends it. */}
          <input id="key-file" type="file" accept=".pem,.json,.jwk,.key" />
        </div>
        <div class="without-script">
          <label for="assertions">{t('desk.signin.assertions')}</label>
          <textarea id="assertions" name="assertions" rows={4} maxLength={20_000} spellcheck={false} />
          <p class="hint">{t('desk.signin.assertions.hint')}</p>
        </div>
        <output id="key-fault" />
        <button type="submit">{t('desk.signin')}</button>
      </form>
    </section>
  );
}

function Hidden({ asked }: { asked: SignInAsked }) {
  return (
    <>
      <input type="hidden" name={FORM_TOKEN_FIELD} value={asked.formToken} />
      <input type="hidden" name="next" value={asked.next} />
    </>
  );
}
