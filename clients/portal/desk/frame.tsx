import type { ComponentChildren } from 'preact';
import { inLanguage } from '../language.ts';
import { Code } from '../pieces.tsx';
import type { TextKey } from '../texts/zh.ts';
import type { Page } from '../view.ts';
import { type DeskPage, type DeskView, GROUPS, type Group, purposeOf } from './desk-page.tsx';
import { DeskFormBox } from './forms.tsx';
import type { Session } from './sessions.ts';
import { wordOf } from './words.tsx';

/** Pages that the session's agreements open, by group; groups without one are left out. */
export function offered(
  pages: readonly DeskPage[],
  { rights, kind }: Pick<Session, 'rights' | 'kind'>,
): readonly (readonly [Group, readonly DeskPage[]])[] {
  const isOffered = ({ needs, kinds }: DeskPage) =>
    purposeOf(rights, needs) !== undefined && (kinds === undefined || kinds.includes(kind));
  return GROUPS.map(
    (group) => [group, pages.filter((page) => page.group === group && isOffered(page))] as const,
  ).filter(([, own]) => own.length > 0);
}

/** A page within the desk: who is signed in, where else to go, and what was just done. */
export function framed(view: DeskView, page: Page): Page {
  const { t, to } = view;
  const [path] = view.path.split('?');
  return {
    ...page,
    noIndex: true,
    wide: true,
    body: (
      <>
        <DeskHead view={view} />
        <div class="desk">
          <nav class="desk-nav" aria-label={t('desk.title')}>
            <DeskMenu view={view} />
          </nav>
          <div class="desk-page">
            {path !== '/desk' && (
              <p class="desk-back">
                <a href={to('/desk')}>← {t('desk.title')}</a>
              </p>
            )}
            <Done view={view} />
            {page.body}
          </div>
        </div>
      </>
    ),
  };
}

export function DeskMenu({ view }: { view: DeskView }) {
  const { t, to } = view;
  const [path] = view.path.split('?');
  return (
    <>
      {offered(view.pages, view.session).map(([group, own]) => (
        <>
          <p class="desk-group">{t(`desk.group.${group}`)}</p>
          <ul class="plain">
            {own.map(({ path: place, title }) => (
              <li>
                <a href={to(place)} aria-current={place === path ? 'page' : undefined}>
                  {t(title)}
                </a>
              </li>
            ))}
          </ul>
        </>
      ))}
    </>
  );
}

function DeskHead({ view }: { view: DeskView }) {
  const { t, session } = view;
  const { text, lang } = inLanguage(view.language, { zh: session.name, en: session.nameEn });
  return (
    <div class="desk-head">
      <p>
        <strong lang={lang}>{text}</strong> <Code>{session.agency}</Code>{' '}
        <span class="hint">{t('desk.purpose', { purpose: wordOf(view, 'Purpose', view.purpose) })}</span>
      </p>
      <DeskFormBox view={view} action="/desk/sign-out" inline>
        <button type="submit" class="quiet">
          {t('desk.signout')}
        </button>
      </DeskFormBox>
    </div>
  );
}

/** What a form has done, told once at the page that it led to. Only texts of ours are told: the address is anybody's to write. */
function Done({ view }: { view: DeskView }): ComponentChildren {
  const key = view.query.get('done') ?? '';
  if (!/^desk\.done\.[a-z]+$/.test(key)) return null;
  const text = view.t(key as TextKey);
  return text === key ? null : (
    <p class="note note-done" role="status">
      {text}
    </p>
  );
}
