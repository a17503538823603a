import { CONTENT_SECURITY_POLICY } from '../content-security-policy.ts';
import { EXPLORER_EXAMPLES } from '../explorer-examples.ts';
import { type Language, translator } from '../language.ts';
import { explorerZh } from '../texts/explorer-zh.ts';
import { WORDS_ZH } from '../texts/words-zh.ts';
import type { TextKey } from '../texts/zh.ts';
import type { Page, View } from '../view.ts';

/** The editor's fonts lie in its style sheet. */
const POLICY = `${CONTENT_SECURITY_POLICY}; font-src 'self' data:`;
const KEYS = Object.keys(explorerZh) as (keyof typeof explorerZh)[];
/** What the script says itself, and what it puts in place of GraphiQL's own English. */
const UI = 'explorer.ui.';
const SAID = KEYS.filter((key) => !key.startsWith(UI) && !key.startsWith('explorer.example.'));
/** The places of texts, for the script to put values in. */
const PLACES = Object.fromEntries(
  ['name', 'client', 'purpose', 'until', 'scopes'].map((name) => [name, `{{${name}}}`]),
);

/** `GET /explorer`: GraphQL for people, asked as the public or as an agency that signs in on the page. The token stays in the page's memory. */
export async function explorerPage(view: View): Promise<Page> {
  const { t, to } = view;
  return {
    title: t('explorer.title'),
    description: t('explorer.intro'),
    wide: true,
    headers: { 'content-security-policy': POLICY },
    styles: ['graphiql.css', 'explorer.css'],
    scripts: ['react.js', 'react-dom.js', 'graphiql.js', 'explorer.js'],
    body: (
      <article>
        <h1>{t('explorer.title')}</h1>
        <p>{t('explorer.intro')}</p>
        <noscript>
          <p class="note">
            {t('explorer.noscript')} <a href={to('/docs')}>{t('docs.title')}</a>
          </p>
        </noscript>
        <SignIn view={view} />
        <p class="explorer-examples" hidden>
          <label for="example">{t('explorer.examples')}</label>
          <select id="example" />
        </p>
        <section
          id="explorer"
          aria-label={t('explorer.editor')}
          data-words={JSON.stringify(wordsOf(view))}
          data-interface={JSON.stringify(view.language === 'zh' ? INTERFACE : [])}
          data-examples={JSON.stringify(examplesOf(view))}
        />
      </article>
    ),
  };
}

/** Works by script alone: what is typed here leaves the page in a request for a token, and in no other way. */
function SignIn({ view: { t } }: { view: View }) {
  return (
    <form id="sign-in" method="post" aria-label={t('explorer.signin')} hidden>
      <div>
        <label for="client">{t('explorer.agency')}</label>
        <input id="client" autocomplete="username" required />
      </div>
      <div>
        <label for="secret">{t('explorer.secret')}</label>
        <input id="secret" type="password" autocomplete="current-password" required />
      </div>
      <div>
        <label for="purpose">{t('explorer.purpose')}</label>
        <select id="purpose">
          {Object.keys(WORDS_ZH.Purpose).map((purpose) => (
            <option value={purpose}>
              {t(`word.Purpose.${purpose}` as TextKey)} {purpose}
            </option>
          ))}
        </select>
      </div>
      <button type="submit">{t('explorer.token')}</button>
      <button type="button" id="sign-out" hidden>
        {t('explorer.signout')}
      </button>
      <output for="client secret purpose" aria-live="polite">
        {t('explorer.public')}
      </output>
    </form>
  );
}

const marked = (language: Language, key: TextKey) => translator(language)(key, PLACES);

/** GraphiQL's texts with ours. */
const INTERFACE = KEYS.filter((key) => key.startsWith(UI)).map((key) => [marked('en', key), marked('zh', key)]);

const wordsOf = ({ language }: View) =>
  Object.fromEntries(SAID.map((key) => [key.slice('explorer.'.length), marked(language, key)]));

const examplesOf = ({ t }: View) =>
  EXPLORER_EXAMPLES.map(({ for: whom, title, operation }) => ({ for: whom, title: t(title), operation }));
