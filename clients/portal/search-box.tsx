import type { View } from './view.ts';

/** Longest text that the one box takes. */
export const SEARCH_LIMIT = 120;

/** The one box: whatever is printed on a product or a certificate. */
export function SearchBox({ view, name, value }: { view: View; name: string; value?: string }) {
  const { t, to } = view;
  const id = `search-${name}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: `search` has no styles of its own in older browsers, and the role says the same
    <form class="search" role="search" action={to('/search')} method="get" aria-label={`${t('search.button')} ${name}`}>
      <label for={id}>{t('search.label')}</label>
      <div class="search-row">
        <input
          id={id}
          name="q"
          type="search"
          value={value}
          maxLength={SEARCH_LIMIT}
          required
          autoComplete="off"
          autoCapitalize="characters"
          spellcheck={false}
        />
        <button type="submit">{t('search.button')}</button>
      </div>
    </form>
  );
}
