import type { TextKey } from '../texts/zh.ts';
import type { Page, View } from '../view.ts';

const COMMANDS = 'npx yunqiao receipt --help\nnpx yunqiao evidence verify --help\nnpx yunqiao audit verify --help';

/** `GET /check`: how anybody checks a seller's claim, step by step. */
export const checkPage = guide('check', 6);

/** `GET /verify`: how whoever holds a receipt verifies it without the hub. */
export const verifyPage = guide('verify', 5);

function guide(name: 'check' | 'verify', steps: number) {
  return async (view: View): Promise<Page> => {
    const { t, to } = view;
    const key = (part: string) => t(`${name}.${part}` as TextKey);
    return {
      title: key('title'),
      description: key('intro'),
      body: (
        <article>
          <h1>{key('title')}</h1>
          <p>{key('intro')}</p>
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
