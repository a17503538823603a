import type { VNode } from 'preact';
import type { Client, SourceFreshness } from '../sdk/index.ts';
import type { AssetName } from './assets.ts';
import type { Language, Translate } from './language.ts';

/** How large text is set: `large` is the mode for readers who need it (适老化). */
export type TextSize = 'normal' | 'large';

/** What every page is made with. */
export interface View {
  readonly language: Language;
  readonly t: Translate;
  /** Address of the page without language, with its query: for the other language and for coming back. */
  readonly path: string;
  /** Origin that permanent addresses are written with. */
  readonly origin: string;
  readonly textSize: TextSize;
  /** Address of a page of the site in the language of this one. */
  readonly to: (path: string) => string;
  readonly query: URLSearchParams;
  readonly hub: Client;
}

/** What a page's handler answers with. */
export interface Page {
  readonly title: string;
  readonly body: VNode;
  /** Default 200. */
  readonly status?: number;
  /** A sentence for search engines and previews. */
  readonly description?: string | undefined;
  /** A document in JSON-LD about what the page is of. */
  readonly jsonLd?: object | undefined;
  /** Where the answer was read; told at the foot of the page. */
  readonly sources?: readonly SourceFreshness[] | undefined;
  /** Codes of errors beside data: parts that are missing. */
  readonly missing?: readonly string[] | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Pages of searches, refusals and single people's choices stay out of search engines. */
  readonly noIndex?: boolean;
  /** Seconds after which a browser loads the page again, without script: something is under way. */
  readonly againSeconds?: number | undefined;
  /** Style sheets beside those of every page. */
  readonly styles?: readonly AssetName[] | undefined;
  /** Scripts that the page gains by, and does without. */
  readonly scripts?: readonly AssetName[] | undefined;
  /** Uses the width of a large screen. */
  readonly wide?: boolean | undefined;
}

/** Where a handler sends the reader instead of a page; `path` is one of the site, without language. */
export interface Redirect {
  readonly redirectTo: string;
}
