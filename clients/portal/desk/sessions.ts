import { createHash, randomBytes } from 'node:crypto';
import type { AgencyKind, Purpose } from '../../sdk/index.ts';

/** An access token of a session, for one purpose. */
export interface SessionToken {
  readonly value: string;
  /** Milliseconds since the epoch from which it is not used any more. */
  readonly expiresAt: number;
}

/** Who works at a desk. It stays in the hub's memory: neither the secret nor a token is ever written down, logged or sent to a browser. */
export interface Session {
  readonly agency: string;
  readonly kind: AgencyKind;
  readonly name: string;
  readonly nameEn: string;
  /** Code of the certification body, division or credit code that the agency is. */
  readonly body: string | null;
  readonly division: string | null;
  readonly uscc: string | null;
  /** Stands in every form of the session; a page of another site can't know it. */
  readonly formToken: string;
  /** Of agencies of the sample data alone, whose secret is published. All others sign in with keys that never leave their machine. */
  readonly clientSecret: string | null;
  /** Of a person who signed in at the issuer: by it the hub gives tokens while the person is registered. */
  readonly refreshToken: string | null;
  /** Scopes that agreements in force open, by purpose. */
  readonly rights: Readonly<Partial<Record<Purpose, readonly string[]>>>;
  readonly tokens: Readonly<Partial<Record<Purpose, SessionToken>>>;
}

/** Keeps sessions by their ids, which only cookies hold. */
export interface Sessions {
  /** @returns a new id; nothing that came from the browser becomes one. @throws when there are too many */
  open(session: Session): Promise<string>;
  /** The session, which counts as used; `null` when it has ended or never was. */
  find(id: string): Promise<Session | null>;
  keepTokens(id: string, tokens: Session['tokens']): Promise<void>;
  close(id: string): Promise<void>;
}

/** Without a page for so long a session ends. */
export const IDLE_MS = 30 * 60_000;
/** So long it lasts at most: a working day. */
export const LIFE_MS = 8 * 3_600_000;
/** Sessions of one agency; another one ends the one that was unused the longest. */
export const PER_AGENCY = 20;
/** Sessions altogether, some 8 kB each. */
export const IN_TOTAL = 10_000;

interface Kept {
  session: Session;
  readonly openedAt: number;
  usedAt: number;
}

/** Sessions in memory. They are found by a digest of their id: what stands in memory opens none, and a look-up takes no longer for a near miss. */
export function createSessions(now: () => number = Date.now): Sessions {
  const kept = new Map<string, Kept>();
  const alive = ({ openedAt, usedAt }: Kept) => now() - usedAt < IDLE_MS && now() - openedAt < LIFE_MS;
  const endOverdue = () => {
    for (const [key, one] of kept) if (!alive(one)) kept.delete(key);
  };
  return {
    async open(session) {
      endOverdue();
      const own = [...kept].filter(([, one]) => one.session.agency === session.agency);
      if (own.length >= PER_AGENCY) {
        const [oldest] = own.sort(([, a], [, b]) => a.usedAt - b.usedAt);
        if (oldest) kept.delete(oldest[0]);
      }
      if (kept.size >= IN_TOTAL) throw new Error('There are too many sessions.');
      const id = randomBytes(32).toString('base64url');
      kept.set(digestOf(id), { session, openedAt: now(), usedAt: now() });
      return id;
    },
    async find(id) {
      const key = digestOf(id);
      const one = kept.get(key);
      if (!one) return null;
      if (!alive(one)) {
        kept.delete(key);
        return null;
      }
      one.usedAt = now();
      return one.session;
    },
    async keepTokens(id, tokens) {
      const one = kept.get(digestOf(id));
      if (one) one.session = { ...one.session, tokens: { ...one.session.tokens, ...tokens } };
    },
    async close(id) {
      kept.delete(digestOf(id));
    },
  };
}

function digestOf(id: string): string {
  return createHash('sha256').update(id).digest('base64');
}
