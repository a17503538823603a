import type { ComponentChildren } from 'preact';
import type { TextKey } from '../texts/zh.ts';
import type { Page, View } from '../view.ts';

const COMMANDS = 'npx yunqiao receipt --help\nnpx yunqiao evidence verify --help\nnpx yunqiao audit verify --help';

/** `GET /check`: how anybody checks a seller's claim, step by step. */
export const checkPage = guide('check', 6);

/** `GET /verify`: how whoever holds a receipt verifies it without the hub. */
export const verifyPage = guide('verify', 5, (view) => <VerifyForm view={view} />, ['verify.js']);

function guide(
  name: 'check' | 'verify',
  steps: number,
  before: (view: View) => ComponentChildren = () => null,
  scripts: Page['scripts'] = [],
) {
  return async (view: View): Promise<Page> => {
    const { t, to } = view;
    const key = (part: string) => t(`${name}.${part}` as TextKey);
    return {
      title: key('title'),
      description: key('intro'),
      scripts,
      body: (
        <article>
          <h1>{key('title')}</h1>
          <p>{key('intro')}</p>
          {before(view)}
          <ol>
            {Array.from({ length: steps }, (_, index) => (
              <li>{key(`step${index + 1}`)}</li>
            ))}
          </ol>
          {name === 'verify' && (
            <pre>
              <code>{COMMANDS}</code>
            </pre>
          )}
          <p>
            <a href={to('/')}>{t('error.home')}</a>
          </p>
        </article>
      ),
    };
  };
}

/** What the script says, by its own names. */
const WORDS = [
  'holds',
  'fails',
  'time',
  'caller',
  'public',
  'purpose',
  'code',
  'key',
  'id',
  'asked',
  'answered',
  'fault-malformed',
  'fault-canonical',
  'fault-key',
  'fault-keys',
  'fault-signature',
  'fault-request',
  'fault-answer',
] as const;

/** Works by script alone, and without a network once it is there: nothing of the receipt leaves the browser, so the form has nowhere to send it. */
function VerifyForm({ view: { t } }: { view: View }) {
  const words = Object.fromEntries(WORDS.map((word) => [word, t(`verify.word.${word}`)]));
  return (
    <form class="stacked no-print" id="verify" data-words={JSON.stringify(words)} hidden>
      <h2>{t('verify.here')}</h2>
      <p>{t('verify.here.text')}</p>
      <label for="receipt">{t('verify.file')}</label>
      <input id="receipt" name="receipt" type="file" accept=".json" />
      <label for="text">{t('verify.paste')}</label>
      <textarea id="text" name="text" rows={4} spellcheck={false} />
      <label for="keys">{t('verify.keys')}</label>
      <input id="keys" name="keys" type="file" accept=".json" aria-describedby="keys-hint" />
      <span class="hint" id="keys-hint">
        {t('verify.keys.hint')}
      </span>
      <button type="submit">{t('verify.button')}</button>
      <output />
    </form>
  );
}
