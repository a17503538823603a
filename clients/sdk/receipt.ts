import {
  type DataPath,
  type ProvenItem,
  proveItem,
  receiptFile,
  type VerifiedReceipt,
  verifyItemProof,
  verifyReceiptFile,
} from '../../schema/contract/evidence/receipt.ts';
import { verificationKeys } from '../../schema/contract/evidence/verification-keys.ts';

export { EvidenceFault, type EvidenceFaultCode } from '../../schema/contract/evidence/evidence-fault.ts';
export type {
  DataPath,
  ProvenItem,
  Receipt,
  ReceiptRequest,
  ReceiptResponse,
  VerifiedReceipt,
} from '../../schema/contract/evidence/receipt.ts';
/** Text of the file to keep: request, answer and receipt together, in the one form that can be verified to the byte. */
export const receiptFileOf = receiptFile;

/**
 * Verifies a kept receipt offline: that the hub signed this request, this answer, this caller and purpose at this time.
 * @param jwks text of the hub's key set; a set kept from earlier verifies what its keys signed.
 * @throws EvidenceFault naming what does not hold
 */
export function verifyReceipt(file: string, jwks: string): VerifiedReceipt {
  return verifyReceiptFile(file, verificationKeys(jwks));
}

/**
 * A proof that shows one item of an answered list alone, for example one verdict of a thousand: it holds neither the request nor the other items.
 * @param path response keys to the list, for example `['verifyClaims', 'verdicts']`.
 * @throws EvidenceFault when the receipt does not hold or covers no such item
 */
export function proveReceiptItem(file: string, jwks: string, path: DataPath, index: number): string {
  return proveItem(file, verificationKeys(jwks), path, index);
}

/** Verifies the proof of one item offline. @throws EvidenceFault */
export function verifyReceiptItem(proof: string, jwks: string): ProvenItem {
  return verifyItemProof(proof, verificationKeys(jwks));
}
