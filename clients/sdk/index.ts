export * from './__generated__/operations.ts';
export type { AccessToken, Credentials, TokenStore } from './access-token.ts';
export {
  type Answer,
  type Client,
  type ClientOptions,
  createClient,
  type OperationCost,
  type RequestOptions,
  type SourceFreshness,
} from './client.ts';
export type { Fetch } from './http-exchange.ts';
export { type ClientErrorCode, HubError, type HubErrorDetail, SignInError } from './hub-error.ts';
export * from './receipt.ts';
export { type ReceiptRecorder, recordReceipts } from './receipt-request.ts';
export * from './status-list.ts';
