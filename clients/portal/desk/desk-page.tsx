import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { ComponentChildren } from 'preact';
import type { Client, Purpose } from '../../sdk/index.ts';
import { ask } from '../asking.ts';
import type { SendInProcess } from '../in-process.ts';
import type { Raw } from '../site.tsx';
import type { TextKey } from '../texts/zh.ts';
import type { Page, Redirect, View } from '../view.ts';
import type { Form } from './read-form.ts';
import type { Session } from './sessions.ts';

/** A right that opens a page: a scope, under an agreement for the purpose. */
export type Need = readonly [purpose: Purpose, scope: string];

/** What a page of a desk is made with. */
export interface DeskView extends View {
  readonly session: Omit<Session, 'clientSecret' | 'refreshToken' | 'tokens'>;
  /** The purpose of the token that the page asks with; access records name it. */
  readonly purpose: Purpose;
  /** Every page of the desk; what the session's rights open is offered. */
  readonly pages: readonly DeskPage[];
  /** Parts of the address. */
  readonly params: Readonly<Record<string, string>>;
}

/** What a page or a form of a desk works with. */
export interface DeskWork {
  readonly view: DeskView;
  /** The hub, asked with the session's own token. */
  readonly hub: Client;
  /** The hub's addresses that are no GraphQL, with the same token. */
  readonly send: SendInProcess;
}

/** Groups of the desk's navigation: by what an agreement is for, as a token is for one purpose. */
export const GROUPS = [
  'own',
  'reporting',
  'supervision',
  'claims',
  'procurement',
  'enterprise',
  'agreements',
  'operating',
] as const;
export type Group = (typeof GROUPS)[number];

/** An address of the desk that shows something. */
export interface DeskPage {
  readonly path: `/desk${string}`;
  readonly title: TextKey;
  /** Where the navigation has it; not there without. */
  readonly group: Group | null;
  /** One of these opens it; the first that the session has decides for which purpose the page asks. */
  readonly needs: readonly Need[];
  /** Kinds of agencies that it is offered to, where the scope alone does not open it; all without. */
  readonly kinds?: readonly Session['kind'][];
  readonly run: (work: DeskWork) => Promise<Page | Redirect | Raw>;
}

/** An address of the desk that takes a form. */
export interface DeskForm {
  readonly path: `/desk${string}`;
  readonly needs: readonly Need[];
  /** Most bytes of the form; 64 KiB without. */
  readonly bytes?: number;
  readonly run: (work: DeskWork, form: Form) => Promise<Page | Redirect | Raw>;
}

/** Inspections are for market regulators and the ministry, whoever else reads what supervision reads. */
export const forAuthorities = (page: DeskPage): DeskPage => ({ ...page, kinds: ['MARKET_REGULATOR', 'MINISTRY'] });

/** What most pages are: one question, and how its answer is shown. */
export function deskPage<TData extends object, TVariables>(
  page: Pick<DeskPage, 'path' | 'title' | 'group' | 'needs' | 'kinds'> & {
    readonly document: TypedDocumentNode<TData, TVariables>;
    readonly variables: (view: DeskView) => NoInfer<TVariables>;
    readonly body: (view: DeskView, data: TData) => ComponentChildren;
    /** Seconds after which the page is to be loaded again, while something is under way. */
    readonly again?: (data: TData) => number | undefined;
    readonly scripts?: Page['scripts'];
  },
): DeskPage {
  const { document, variables, body, again, scripts, ...rest } = page;
  return {
    ...rest,
    async run({ view, hub }) {
      const { data, sources, missing } = await ask(hub, document, variables(view));
      const againSeconds = again?.(data);
      return deskAnswer(view, rest.title, body(view, data), { sources, missing, againSeconds, scripts });
    },
  };
}

/** A page of a desk with its heading. */
export function deskAnswer(
  view: DeskView,
  title: TextKey,
  children: ComponentChildren,
  rest: Partial<Omit<Page, 'title' | 'body'>> = {},
): Page {
  return {
    title: view.t(title),
    body: (
      <>
        <h1>{view.t(title)}</h1>
        {children}
      </>
    ),
    ...rest,
  };
}

/** What most forms are: one change, and the page that is shown when it is made. */
export function deskChange<TData extends object, TVariables>(
  form: Pick<DeskForm, 'path' | 'needs' | 'bytes'> & {
    readonly document: TypedDocumentNode<TData, TVariables>;
    /** @throws FormFault */
    readonly variables: (form: Form, view: DeskView) => NoInfer<TVariables>;
    /** Where it leads, without language; what was done is told there. */
    readonly next: (form: Form, data: TData, view: DeskView) => string;
    readonly done: TextKey;
  },
): DeskForm {
  const { document, variables, next, done, ...rest } = form;
  return {
    ...rest,
    async run({ view, hub }, given) {
      const data = await hub.request(document, variables(given, view));
      const place = next(given, data, view);
      return { redirectTo: `${place}${place.includes('?') ? '&' : '?'}done=${encodeURIComponent(done)}` };
    },
  };
}

/** The purpose that a page asks for: the first of its needs that an agreement of the session covers; `undefined` where none does. */
export function purposeOf(rights: Session['rights'], needs: readonly Need[]): Purpose | undefined {
  return needs.find(([purpose, scope]) => rights[purpose]?.includes(scope))?.[0];
}
