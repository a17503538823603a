import { fetch as undiciFetch } from 'undici';
import {
  ACCEPT_RECEIPT_HEADER,
  RECEIPT_FORM,
  type ReceiptRequest,
  type ReceiptResponse,
  receiptFile,
} from '../../schema/contract/evidence/receipt.ts';
import type { Fetch } from './http-exchange.ts';
import { HubError } from './hub-error.ts';

/** A `fetch` for {@link ClientOptions.fetch} that asks the hub to sign every answer, and keeps the last one. */
export interface ReceiptRecorder {
  readonly fetch: Fetch;
  /**
   * The receipt file of the last answer: keep it as it is, every byte counts. A refusal is signed too, once the hub knows who asks.
   * @throws HubError when the last answer had no receipt
   */
  file(): string;
}

export function recordReceipts(fetch: Fetch = undiciFetch): ReceiptRecorder {
  let request: ReceiptRequest | undefined;
  let answer: { readonly extensions?: { readonly receipt?: unknown } } & ReceiptResponse = {};
  return {
    async fetch(url, init) {
      // The token endpoint takes a form.
      if (init.headers['content-type'] !== 'application/json') return fetch(url, init);
      const response = await fetch(url, {
        ...init,
        headers: { ...init.headers, [ACCEPT_RECEIPT_HEADER]: RECEIPT_FORM },
      });
      const text = await response.text();
      const { query, operationName = null, variables = null } = JSON.parse(init.body) as ReceiptRequest;
      // Of an operation that was named by its hash the text is not known here.
      request = typeof query === 'string' ? { query, operationName, variables } : undefined;
      answer = decode(text);
      return { status: response.status, headers: response.headers, text: async () => text };
    },
    file() {
      const receipt = answer.extensions?.receipt;
      if (!request || typeof receipt !== 'string')
        throw new HubError('BAD_RESPONSE', 'The answer has no receipt.', { requestId: null });
      return receiptFile(request, answer, receipt);
    },
  };
}

function decode(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
