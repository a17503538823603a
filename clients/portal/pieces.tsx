import type { ComponentChildren, VNode } from 'preact';
import type { CertificateStatus } from '../sdk/index.ts';
import { HTML_LANG, inLanguage, type Language } from './language.ts';
import type { View } from './view.ts';

/** A status as pages show it; `NOT_KNOWN` is one of them and no small print. */
export type ShownStatus = CertificateStatus | 'NOT_KNOWN';

/** Word, shape and colour belong together: no status is told by colour alone. Drawn in a box of 16 by 16. */
const SHAPES: Readonly<Record<ShownStatus, VNode>> = {
  VALID: <path d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-1.2 10.4L3.6 8.2l1.3-1.3 1.9 1.9 4.3-4.3 1.3 1.3Z" />,
  SUSPENDED: <path d="M2 2h12v12H2Zm3.2 3v6h2V5Zm3.6 0v6h2V5Z" />,
  REVOKED: (
    <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5Zm.3 3L4 5.3 6.7 8 4 10.700 5.300 12 8 9.300 10.700 12 12 10.700 9.300 8 12 5.300 10.700 4 8 6.700Z" />
  ),
  CANCELLED: <path d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1ZM4 7h8v2H4Z" />,
  EXPIRED: <path d="M2 1h12v2l-4.500 5L14 13v2H2v-2l4.500-5L2 3Z" />,
  NOT_KNOWN: (
    <path d="M8 0 16 8l-8 8-8-8Zm-1 10.500v2h2v-2Zm-2-4h2c0-1.500 2-1.500 2 0 0 1-2 1.200-2 3h2c0-1.500 2-1.500 2-3.200C11 3 5 3 5 6.500Z" />
  ),
};

export function StatusMark({ view, status, large }: { view: View; status: ShownStatus; large?: boolean }) {
  const other = view.language === 'zh' ? status : null;
  return (
    <span class={`status status-${status.toLowerCase().replace('_', '-')}${large ? ' status-large' : ''}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false" fill-rule="evenodd">
        {SHAPES[status]}
      </svg>
      <span>{view.t(`status.${status}`)}</span>
      {other && (
        <span class="status-code" lang="en">
          {other.replace('_', ' ')}
        </span>
      )}
    </span>
  );
}

/** Words of a fact in the language that exists, marked where it is the other one. */
export function Words({ view, zh, en }: { view: View; zh?: string | null; en?: string | null }) {
  const { text, lang } = inLanguage(view.language, { zh, en });
  return <Marked view={view} text={text} lang={lang} />;
}

/** A fact's text that exists in one language only: mostly Chinese, as names and addresses are; sources are English too, with Chinese titles in them. */
export function Chinese({ view, children }: { view: View; children: string }) {
  return ENGLISH.test(children) ? (
    <Mixed view={view}>{children}</Mixed>
  ) : (
    <Marked view={view} text={children} lang="zh" />
  );
}

/** Three words in a row: fewer are a name. */
const ENGLISH = /(?:\b[A-Za-z]{2,}\b[\s,.;:()]+){2}[A-Za-z]{2,}\b/;
/** What may be of the other language in a text, by the language of the page. */
const OTHER = { zh: /([^\p{Script=Han}]+)/u, en: /(\p{Script=Han}(?:[^A-Za-z]*\p{Script=Han})?)/u };

/** A sentence with words of the other language in it, which are marked: a voice that reads aloud speaks them as what they are. */
export function Mixed({ view: { language }, children }: { view: View; children: string }): ComponentChildren {
  return children.split(OTHER[language]).map((part, index) => {
    const isOther = index % 2 === 1 && (language === 'en' || ENGLISH.test(part));
    return isOther ? <span lang={HTML_LANG[language === 'zh' ? 'en' : 'zh']}>{part}</span> : part;
  });
}

function Marked({ view, text, lang }: { view: View; text: string; lang: Language }): ComponentChildren {
  return lang === view.language ? text : <span lang={HTML_LANG[lang]}>{text}</span>;
}

/** Numbers and codes: set so that 0 and O differ, and cut nowhere. */
export function Code({ children }: { children: ComponentChildren }) {
  return <code translate={false}>{children}</code>;
}

export function Day({ children }: { children: string | null | undefined }) {
  return children ? <time dateTime={children}>{children}</time> : <>—</>;
}

/** From one day to another, or since a day where there is no end. */
export function Days({
  view,
  from,
  to,
}: {
  view: View;
  from: string | null | undefined;
  to?: string | null | undefined;
}) {
  if (!from || to)
    return (
      <>
        <Day>{from}</Day> – <Day>{to}</Day>
      </>
    );
  const [before, after] = view.t('days.since', { day: '\u0000' }).split('\u0000');
  return (
    <>
      {before}
      <Day>{from}</Day>
      {after}
    </>
  );
}

/** An instant as a day and a time of China. */
export function Instant({ children }: { children: string }) {
  return <time dateTime={children}>{instantText(children)}</time>;
}

export function instantText(instant: string): string {
  const at = new Date(instant);
  return Number.isNaN(at.getTime()) ? instant : INSTANT.format(at);
}

/** `sv-SE` writes ISO 8601 with a space. */
const INSTANT = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** One row of a list of facts; nothing where there is no fact. */
export function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  if (children === null || children === undefined || children === '') return null;
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A table with a caption; wide ones scroll inside, by keyboard too. On a phone each row is a block, whose cells say what they are of. */
export function Table({
  caption,
  head,
  rows,
}: {
  caption: string;
  head: readonly string[];
  rows: readonly (readonly ComponentChildren[])[];
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard (WCAG 2.1.1)
    <section class="table" tabIndex={0} aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((cell) => (
              <th scope="col">{cell}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...rest]) => (
            <tr>
              <th scope="row">{first}</th>
              {rest.map((cell, index) => (
                <td data-head={head[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Said wherever a fact of the sample data is shown. */
export function Fictional({ view, what }: { view: View; what: boolean | null | undefined }) {
  if (!what) return null;
  return (
    <p class="note note-fictional">
      <strong>{view.t('fictional.mark')}</strong> {view.t('fictional.text')}
    </p>
  );
}
