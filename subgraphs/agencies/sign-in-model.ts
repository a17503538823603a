import { Schema } from 'mongoose';
import type { Purpose } from '../../schema/contract/caller.ts';

/** Wrong secrets for a client id from a source, whether or not the id exists. */
export interface FailuresDocument {
  /** Digest of client id and source. */
  _id: string;
  count: number;
  /** After this instant the record says nothing any more. */
  forgetAfter: Date;
}

/** Whose a person is: one agency's, so that a sign-in is never by somebody else's rights. Written with the agency, in its transaction. */
export interface SignInNameDocument {
  /** Digest of what the person is known by. */
  _id: string;
  agency: string;
  credential: string;
}

/** An authorization code: who may exchange it for what, once. */
export interface CodeDocument {
  /** Digest of the code. */
  _id: string;
  /** The agency whose software asked for it. */
  client: string;
  redirectUri: string;
  /** S256 of the verifier that only that software knows. */
  challenge: string;
  nonce: string | null;
  /** Who signed in, and what for. */
  agency: string;
  purpose: Purpose;
  validUntil: Date;
}

/** An assertion that has been used; kept until it would have expired anyway. */
export interface UsedAssertionDocument {
  /** Digest of client id and `jti`. */
  _id: string;
  forgetAfter: Date;
}

const text = { type: String, required: true } as const;
const instant = { type: Date, required: true } as const;

export const failuresSchema = new Schema<FailuresDocument>(
  {
    _id: text,
    count: { type: Number, required: true },
    forgetAfter: instant,
  },
  { collection: 'sign_in_failures', versionKey: false },
);
failuresSchema.index({ forgetAfter: 1 });

export const usedAssertionSchema = new Schema<UsedAssertionDocument>(
  { _id: text, forgetAfter: instant },
  { collection: 'used_assertions', versionKey: false },
);
usedAssertionSchema.index({ forgetAfter: 1 });

export const signInNameSchema = new Schema<SignInNameDocument>(
  { _id: text, agency: text, credential: text },
  { collection: 'sign_in_names', versionKey: false },
);
signInNameSchema.index({ agency: 1 });

export const codeSchema = new Schema<CodeDocument>(
  {
    _id: text,
    client: text,
    redirectUri: text,
    challenge: text,
    nonce: { type: String, default: null },
    agency: text,
    purpose: text,
    validUntil: instant,
  },
  { collection: 'authorization_codes', versionKey: false },
);
codeSchema.index({ validUntil: 1 });
