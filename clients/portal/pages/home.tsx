import { Code } from '../pieces.tsx';
import { SearchBox } from '../search-box.tsx';
import type { Page, View } from '../view.ts';
import { BulkForm } from './bulk.tsx';

/** Forms that the one box understands, shown as they are printed. */
const EXAMPLES = ['G2021101001483920', 'G2022 1010 0173 0418 5629 17', 'XT-P1201', 'GB/T 35601', '101'];

export async function homePage(view: View): Promise<Page> {
  const { t, to } = view;
  return {
    title: t('site.name'),
    description: t('site.claim'),
    body: (
      <>
        <h1>{t('site.name')}</h1>
        <p class="lead">{t('site.claim')}</p>
        <SearchBox view={view} name="home" />
        <p class="hint">{t('search.hint')}</p>
        <p class="hint">
          {t('search.example')}{' '}
          {EXAMPLES.map((example) => (
            <>
              <a href={to(`/search?q=${encodeURIComponent(example)}`)}>
                <Code>{example}</Code>
              </a>{' '}
            </>
          ))}
        </p>
        <section>
          <h2>{t('home.today')}</h2>
          <p>{t('home.today.text')}</p>
        </section>
        <BulkForm view={view} />
        <section>
          <h2>{t('home.developers')}</h2>
          <p>
            {t('home.developers.text')} <a href={to('/explorer')}>{t('home.explorer')}</a>
          </p>
        </section>
      </>
    ),
  };
}
