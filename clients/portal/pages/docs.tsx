import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';
import type { ComponentChildren } from 'preact';
import { ERROR_CODES } from '../../../schema/contract/errors.ts';
import { EVENTS } from '../../../schema/domain/events/events.ts';
import { HTML_LANG } from '../language.ts';
import { Code, Table } from '../pieces.tsx';
import { publicSchema } from '../public-schema.ts';
import { describedIn } from '../texts/schema-zh.ts';
import type { TextKey } from '../texts/zh.ts';
import type { Page, View } from '../view.ts';

const FIRST_QUESTION = `curl -s ORIGIN/graphql -H 'content-type: application/json' \\
  -d '{"query":"{ certificate(number: \\"G2021101001483920\\") { number effectiveStatus expiresOn } }"}'`;
const FIRST_TOKEN = `curl -s ORIGIN/oauth/token -u "$CLIENT_ID:$CLIENT_SECRET" \\
  -d grant_type=client_credentials -d purpose=CLAIM_CHECK`;

/** `GET /docs`: the reference, made of the schema that everybody may see. */
export async function docsPage(view: View): Promise<Page> {
  const { t, to } = view;
  const schema = await publicSchema(view.hub);
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const roots = [
    ['docs.queries', schema.getQueryType()],
    ['docs.mutations', schema.getMutationType()],
  ] as const;
  return {
    title: t('docs.title'),
    description: t('docs.intro'),
    body: (
      <article>
        <h1>{t('docs.title')}</h1>
        <p>{t('docs.intro')}</p>
        <ul class="cards">
          {(
            [
              ['docs.errors', to('/docs/errors')],
              ['docs.events', to('/docs/events')],
              ['home.explorer', to('/explorer')],
              ['docs.sdl', '/schema'],
              ['docs.openapi', '/api/v1/openapi.json'],
            ] as const
          ).map(([key, address]) => (
            <li>
              <a href={address}>{t(key)}</a>
            </li>
          ))}
        </ul>
        <h2>{t('docs.begin')}</h2>
        <p>{t('docs.begin.public')}</p>
        <pre>
          <code translate={false}>{FIRST_QUESTION.replace('ORIGIN', view.origin)}</code>
        </pre>
        <p>{t('docs.begin.token')}</p>
        <pre>
          <code translate={false}>{FIRST_TOKEN.replace('ORIGIN', view.origin)}</code>
        </pre>
        {roots.map(
          ([key, type]) =>
            type && (
              <section>
                <h2>{t(key)}</h2>
                <Fields view={view} fields={Object.values(type.getFields())} />
              </section>
            ),
        )}
        <h2>{t('docs.types')}</h2>
        <ul class="columns">
          {types.map((type) => (
            <li>
              <TypeLink view={view} type={type} />
            </li>
          ))}
        </ul>
      </article>
    ),
  };
}

/** `GET /docs/type/<name>`: one type with all that belongs to it. */
export async function docsTypePage(view: View, { name = '' }: Readonly<Record<string, string>>): Promise<Page> {
  const { t, to } = view;
  const schema = await publicSchema(view.hub);
  const type = name.startsWith('__') ? undefined : schema.getType(name);
  if (!type)
    return {
      title: t('docs.absent'),
      status: 404,
      noIndex: true,
      body: (
        <article>
          <h1>{t('docs.absent')}</h1>
          <p>{t('docs.absent.means')}</p>
          <p>
            <a href={to('/docs')}>{t('docs.title')}</a>
          </p>
        </article>
      ),
    };
  return {
    title: `${type.name} · ${t('docs.title')}`,
    body: (
      <article>
        <p>
          <a href={to('/docs')}>{t('docs.title')}</a> · {t(kindOf(type))}
        </p>
        <h1>
          <span translate={false}>{type.name}</span>
          <Term view={view} of={type.description} />
        </h1>
        <Description view={view} of={type.description} />
        <Members view={view} type={type} />
        {(isInterfaceType(type) || isUnionType(type)) && (
          <>
            <h2>{t('docs.possible')}</h2>
            <ul>
              {schema.getPossibleTypes(type).map((one) => (
                <li>
                  <TypeLink view={view} type={one} />
                </li>
              ))}
            </ul>
          </>
        )}
      </article>
    ),
  };
}

/** `GET /docs/errors`: every code that a client can meet. */
export async function docsErrorsPage(view: View): Promise<Page> {
  const { t } = view;
  return {
    title: t('docs.errors'),
    description: t('docs.errors.intro'),
    body: (
      <article>
        <h1>{t('docs.errors')}</h1>
        <p>{t('docs.errors.intro')}</p>
        <Table
          caption={t('docs.errors.caption')}
          head={[t('docs.code'), 'HTTP', t('docs.meaning')]}
          rows={Object.entries(ERROR_CODES).map(([code, { http }]) => [
            <Code>{code}</Code>,
            http,
            <Prose text={t(`docs.error.${code}` as TextKey)} lang={HTML_LANG[view.language]} />,
          ])}
        />
      </article>
    ),
  };
}

/** `GET /docs/events`: what the change feeds tell, and who tells it. */
export async function docsEventsPage(view: View): Promise<Page> {
  const { t } = view;
  return {
    title: t('docs.events'),
    description: t('docs.events.intro'),
    body: (
      <article>
        <h1>{t('docs.events')}</h1>
        <p>{t('docs.events.intro')}</p>
        <Table
          caption={t('docs.events.caption')}
          head={[t('docs.event'), t('docs.feed'), t('docs.holds')]}
          rows={Object.entries(EVENTS).map(([type, { feed, fact }]) => [
            <Code>{type}</Code>,
            feed,
            <Code>{Object.keys(fact.shape).join(', ')}</Code>,
          ])}
        />
      </article>
    ),
  };
}

function kindOf(type: GraphQLNamedType): TextKey {
  if (isObjectType(type)) return 'docs.kind.object';
  if (isInterfaceType(type)) return 'docs.kind.interface';
  if (isUnionType(type)) return 'docs.kind.union';
  if (isEnumType(type)) return 'docs.kind.enum';
  return isInputObjectType(type) ? 'docs.kind.input' : 'docs.kind.scalar';
}

function Members({ view, type }: { view: View; type: GraphQLNamedType }) {
  const { t } = view;
  if (isEnumType(type))
    return (
      <Table
        caption={t('docs.values')}
        head={[t('docs.value'), t('docs.meaning')]}
        rows={type.getValues().map(({ name, description, deprecationReason }) => [
          <>
            <Code>{name}</Code>
            <Term view={view} of={description} />
          </>,
          <>
            <Description view={view} of={description} />
            <Deprecated view={view} reason={deprecationReason} />
          </>,
        ])}
      />
    );
  if (isInputObjectType(type))
    return <Inputs view={view} caption={t('docs.fields')} of={Object.values(type.getFields())} />;
  if (isObjectType(type) || isInterfaceType(type))
    return (
      <>
        <h2>{t('docs.fields')}</h2>
        <Fields view={view} fields={Object.values(type.getFields())} />
      </>
    );
  return null;
}

function Fields({ view, fields }: { view: View; fields: readonly GraphQLField<unknown, unknown>[] }) {
  return (
    <>
      {fields.map((field) => (
        <section class="field" id={field.name}>
          <h3>
            <code translate={false}>
              {field.name}: <TypeOf view={view} of={field} />
            </code>
            <Term view={view} of={field.description} />
          </h3>
          <Description view={view} of={field.description} />
          <Deprecated view={view} reason={field.deprecationReason} />
          {field.args.length > 0 && (
            <Inputs view={view} caption={view.t('docs.arguments', { name: field.name })} of={field.args} />
          )}
        </section>
      ))}
    </>
  );
}

function Inputs({
  view,
  caption,
  of,
}: {
  view: View;
  caption: string;
  of: readonly (GraphQLArgument | GraphQLInputField)[];
}) {
  const { t } = view;
  return (
    <Table
      caption={caption}
      head={[t('docs.name'), t('docs.type'), t('docs.meaning')]}
      rows={of.map((input) => [
        <Code>{input.name}</Code>,
        <code translate={false}>
          <TypeOf view={view} of={input} />
          {input.defaultValue !== undefined && ` = ${JSON.stringify(input.defaultValue)}`}
        </code>,
        <>
          <Description view={view} of={input.description} />
          <Deprecated view={view} reason={input.deprecationReason} />
        </>,
      ])}
    />
  );
}

/** The type with its lists and non-nulls, its name a link. */
function TypeOf({ view, of }: { view: View; of: Pick<GraphQLArgument, 'type'> | GraphQLField<unknown, unknown> }) {
  const named = getNamedType(of.type);
  const [before, after] = String(of.type).split(named.name);
  return (
    <>
      {before}
      <TypeLink view={view} type={named} />
      {after}
    </>
  );
}

function TypeLink({ view, type }: { view: View; type: GraphQLNamedType }) {
  if (isSpecifiedScalarType(type)) return <>{type.name}</>;
  return (
    <a href={view.to(`/docs/type/${type.name}`)} translate={false}>
      {type.name}
    </a>
  );
}

function Deprecated({ view, reason }: { view: View; reason: string | null | undefined }) {
  if (reason === null || reason === undefined) return null;
  const { text, lang } = describedIn(view.language, reason);
  return (
    <p class="note">
      <strong>{view.t('docs.deprecated')}</strong> <span lang={HTML_LANG[lang]}>{text}</span>
    </p>
  );
}

/** The Chinese term that a description gives in brackets, beside the name for readers of Chinese. */
function Term({ view, of }: { view: View; of: string | null | undefined }) {
  const term = view.language === 'zh' && /[（(](\p{Script=Han}[\p{Script=Han}、]{0,15})[)）]/u.exec(of ?? '')?.[1];
  return term ? <span class="aside"> {term}</span> : null;
}

/** A description of the schema in the language of the page. */
function Description({ view, of }: { view: View; of: string | null | undefined }) {
  if (!of) return null;
  const { text, lang } = describedIn(view.language, of);
  return <Prose text={text} lang={HTML_LANG[lang]} />;
}

/** Paragraphs, and code between backticks. */
function Prose({ text, lang }: { text: string; lang: string }): ComponentChildren {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => (
      <p lang={lang}>{paragraph.split('`').map((part, index) => (index % 2 === 1 ? <code>{part}</code> : part))}</p>
    ));
}
