/** Says within a machine that a feed has news, so that nobody has to look all the time. What gets lost is found by the next look, which comes anyway. */
export interface Wakes {
  tell(feed: string): void;
  /** @returns ends listening */
  listen(listener: (feed: string) => void): () => void;
}

/** Wakes within one process, for tests and for subgraphs that run alone. */
export function localWakes(): Wakes {
  const listeners = new Set<(feed: string) => void>();
  return {
    tell: (feed) => {
      for (const listener of [...listeners]) listener(feed);
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
