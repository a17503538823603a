import { fetch as undiciFetch } from 'undici';
import { type Fetch, HubError, recordReceipts, type SourceFreshness } from '../../sdk/index.ts';

/** What the answers of a command rest on: gathered while it asks, told on the cover of what it exports. */
export interface AnswerEvidence {
  /** Asks for a receipt with every answer, and keeps what answers tell of their sources. */
  readonly fetch: Fetch;
  /** Every source with the oldest instant up to which an answer was complete; `null`: not known. */
  sources(): readonly SourceFreshness[];
  /** Receipt files, one an answer; a receipt is missing where the hub could not sign. */
  receipts(): readonly string[];
  /** Answers to operations so far. */
  readonly answers: number;
}

/** Begins to gather. */
export function gatherEvidence(network: Fetch = undiciFetch): AnswerEvidence {
  const recorder = recordReceipts(network);
  const sources = new Map<string, string | null>();
  const receipts: string[] = [];
  let answers = 0;
  return {
    async fetch(url, init) {
      const response = await recorder.fetch(url, init);
      if (init.headers['content-type'] !== 'application/json' || response.status !== 200) return response;
      answers++;
      for (const { name, asOf } of sourcesOf(await response.text())) {
        const known = sources.get(name);
        sources.set(name, known === undefined ? asOf : known === null || asOf === null || known < asOf ? known : asOf);
      }
      try {
        receipts.push(recorder.file());
      } catch (error) {
        if (!(error instanceof HubError)) throw error;
      }
      return response;
    },
    sources: () => [...sources].map(([name, asOf]) => ({ name, asOf })).sort((a, b) => (a.name < b.name ? -1 : 1)),
    receipts: () => receipts,
    get answers() {
      return answers;
    },
  };
}

function sourcesOf(text: string): readonly SourceFreshness[] {
  const answer = JSON.parse(text) as { readonly extensions?: { readonly sources?: readonly SourceFreshness[] } };
  return answer.extensions?.sources ?? [];
}
