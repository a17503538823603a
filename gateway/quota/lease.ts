import type { GraphQLError } from 'graphql';
import { hubError } from '../../schema/contract/errors.ts';
import type { GrantedLease, LeaseRequest, RenewLease } from './lease-register.ts';

/** A lease in use is renewed when the register was last asked this long ago. */
export const RENEW_MS = 5_000;
/** Longest time that the register's word counts without a renewal: a token dies within it. */
export const STANDING_MS = 60_000;
/** After the register did not answer, it is left alone for this long. */
const PAUSE_MS = 1_000;
/** A worker keeps at most this part of what is left of the day at hand, so that the others find something too. */
const SHARE = 1 / 16;
/** Units kept at hand when requests begin to come; doubled with every renewal that comes early. */
const FIRST_PACE = 8;
/** Renewals that one request waits for. */
const ROUNDS = 4;
/** After a shortage the register is not asked again for so long. */
const SHORT_MS = 1_000;

/** Time and day as a lease sees them. */
export interface LeaseClock {
  /** Milliseconds that never go back. */
  monotonic(): number;
  /** Number of the Asia/Shanghai day, with which daily quotas begin anew. */
  day(): number;
}

/** What a worker knows of an agreement. */
export interface Standing {
  readonly trustedOperationsOnly: boolean;
  /** Whether the agreement demands records that are written before their answers go out. */
  readonly sealedBeforeAnswered: boolean;
  /** Units left of today, those at hand here included; null without a daily quota. */
  readonly quotaLeft: number | null;
}

/**
 * One worker's lease of one agreement: the register's word on whether it is in force, and units of its quota at hand. What is at hand is spent
 * without asking; everything else waits for a renewal, of which at most one is under way. Units never come into being here: an answer that got
 * lost is taken as granted to nobody.
 */
export class Lease {
  readonly #agreement: string;
  readonly #renewLease: RenewLease;
  readonly #clock: LeaseClock;
  #last: GrantedLease | undefined;
  #heard = Number.NEGATIVE_INFINITY;
  #failed = Number.NEGATIVE_INFINITY;
  #used = Number.NEGATIVE_INFINITY;
  #atHand = 0;
  #day = Number.NaN;
  /** Units that waiting requests need. */
  #wanted = 0;
  #spentSince = 0;
  /** Units that are spent until the next renewal, as far as can be told. */
  #pace = 0;
  #shortUntil = Number.NEGATIVE_INFINITY;
  #renewal: Promise<void> | undefined;
  /** Renewals begun and ended. */
  #begun = 0;
  #ended = 0;

  constructor(agreement: string, renewLease: RenewLease, clock: LeaseClock) {
    this.#agreement = agreement;
    this.#renewLease = renewLease;
    this.#clock = clock;
  }

  /**
   * Whether the agreement is in force, at once where that is known.
   * @throws UNAUTHENTICATED when it is not, SOURCE_UNAVAILABLE when the register has not said for a minute
   */
  standing(): Standing | Promise<Standing> {
    const now = this.#clock.monotonic();
    this.#used = now;
    const age = now - this.#heard;
    if (this.#last?.inForce ? age < STANDING_MS : age < RENEW_MS) {
      if (age >= RENEW_MS) this.#renewAhead(now);
      return this.#known();
    }
    return this.#renewed(now).then(() => {
      if (this.#clock.monotonic() - this.#heard < STANDING_MS) return this.#known();
      throw unavailable();
    });
  }

  /**
   * Spends units, at once where they are at hand.
   * @throws QUOTA_EXCEEDED, RATE_LIMITED, SOURCE_UNAVAILABLE, UNAUTHENTICATED
   */
  spend(units: number): Standing | Promise<Standing> {
    const now = this.#clock.monotonic();
    if (this.#last?.inForce && now - this.#heard < STANDING_MS && this.#take(units, this.#wanted)) {
      if (now - this.#heard >= RENEW_MS || this.#atHand < this.#pace / 4) this.#renewAhead(now);
      return this.#known();
    }
    const refused = now < this.#shortUntil ? this.#refusal() : undefined;
    if (refused) throw refused;
    return this.#wait(units);
  }

  /** Units at hand go back when nobody has used the lease for a while. */
  async rest(): Promise<void> {
    if (this.#clock.monotonic() - this.#used >= 2 * RENEW_MS) await this.giveBack();
  }

  /** Gives back all units at hand. */
  async giveBack(): Promise<void> {
    await this.#renewal?.catch(() => undefined);
    if (this.#renewal || this.#atHand === 0) return;
    await this.#alone(() =>
      this.#ask({ agreement: this.#agreement, units: 0, returned: this.#handOver(this.#atHand) }),
    );
  }

  async #wait(units: number): Promise<Standing> {
    this.#wanted += units;
    const before = this.#begun;
    try {
      for (let round = 0; round < ROUNDS; round++) {
        await this.#renewed(this.#clock.monotonic());
        this.#known();
        if (this.#take(units, 0)) return this.#known();
        // A renewal that was under way already had been asked for without these units.
        const refused = this.#ended > before ? this.#refusal() : undefined;
        if (refused) throw refused;
      }
      throw hubError('RATE_LIMITED', 'Too many requests under this agreement at the same time.', {
        retryAfterSeconds: 1,
      });
    } finally {
      this.#wanted -= units;
    }
  }

  /** @throws UNAUTHENTICATED */
  #known(): Standing {
    const last = this.#last;
    if (!last?.inForce)
      throw hubError('UNAUTHENTICATED', 'The agreement that the token was issued under is no longer in force.');
    const { quotaLeft, trustedOperationsOnly, sealedBeforeAnswered } = last;
    return {
      trustedOperationsOnly,
      sealedBeforeAnswered,
      quotaLeft: quotaLeft === null ? null : quotaLeft + this.#atHand,
    };
  }

  #take(units: number, reserved: number): boolean {
    // Units of yesterday count for yesterday; the day is asked only where units are spent.
    if (this.#day !== this.#clock.day()) this.#atHand = 0;
    if (this.#atHand - reserved < units) return false;
    this.#atHand -= units;
    this.#spentSince += units;
    return true;
  }

  #refusal(): GraphQLError | undefined {
    const retryAfterSeconds = Math.max(1, this.#last?.retryAfterSeconds ?? 1);
    switch (this.#last?.shortage) {
      case 'DAILY_QUOTA':
        return hubError('QUOTA_EXCEEDED', "The agreement's daily quota is used up.", { retryAfterSeconds });
      case 'BURST_RATE':
        return hubError('RATE_LIMITED', 'Too many requests under this agreement in a short time.', {
          retryAfterSeconds,
        });
      default:
        return undefined;
    }
  }

  #renewAhead(now: number): void {
    if (this.#renewal || now - this.#failed < PAUSE_MS || now < this.#shortUntil) return;
    this.#renewed(now).catch(() => undefined);
  }

  /** @throws SOURCE_UNAVAILABLE */
  #renewed(now: number): Promise<void> {
    if (this.#renewal) return this.#renewal;
    if (now - this.#failed < PAUSE_MS) return Promise.reject(unavailable());
    return this.#alone(() => this.#renew(now));
  }

  #alone(work: () => Promise<void>): Promise<void> {
    const number = ++this.#begun;
    const renewal = work().finally(() => {
      this.#ended = number;
      this.#renewal = undefined;
    });
    this.#renewal = renewal;
    return renewal;
  }

  async #renew(now: number): Promise<void> {
    if (this.#day !== this.#clock.day()) this.#atHand = 0;
    const rate = (this.#spentSince * RENEW_MS) / Math.max(1, now - this.#heard);
    this.#pace = Math.floor(Math.min(rate, Math.max(FIRST_PACE, 2 * this.#pace, 2 * this.#spentSince)));
    this.#spentSince = 0;
    const left = this.#last?.quotaLeft ?? Number.POSITIVE_INFINITY;
    const kept = this.#last ? Math.min(this.#pace, Math.floor((left + this.#atHand) * SHARE)) : 0;
    // Whoever asks about the agreement for the first time is about to spend something.
    const target = Math.max(kept, this.#wanted, this.#last ? 0 : 1);
    const units = Math.max(0, target - this.#atHand);
    const returned = this.#handOver(Math.max(0, this.#atHand - 2 * target));
    await this.#ask({ agreement: this.#agreement, units, returned });
  }

  async #ask(request: LeaseRequest): Promise<void> {
    const day = this.#clock.day();
    try {
      const answer = await this.#renewLease(request);
      if (answer.agreement !== this.#agreement) throw new Error('The register answered for another agreement.');
      // What was granted on the day before counts for the day before.
      if (this.#day !== day) this.#atHand = 0;
      this.#day = day;
      this.#atHand += answer.granted;
      this.#last = answer;
      this.#heard = this.#clock.monotonic();
      if (answer.shortage) this.#shortUntil = this.#heard + SHORT_MS;
    } catch {
      this.#failed = this.#clock.monotonic();
      throw unavailable();
    }
  }

  #handOver(units: number): number {
    if (this.#day !== this.#clock.day()) this.#atHand = 0;
    const given = Math.min(units, this.#atHand);
    this.#atHand -= given;
    return given;
  }
}

function unavailable(): GraphQLError {
  return hubError('SOURCE_UNAVAILABLE', 'The register of agencies does not answer.', { retryAfterSeconds: 1 });
}
