import type { Page } from '../shared/paging.ts';
import type { ChangeRecord } from './change.ts';
import type { DeliveryDocument, WatchListDocument, WebhookDocument } from './model.ts';
import type { ChangePage } from './reading.ts';

export type ChangeMapper = ChangeRecord;
export type ChangeConnectionMapper = ChangePage;
export type WatchListMapper = WatchListDocument;
export type WebhookMapper = WebhookDocument;
export type WebhookDeliveryMapper = DeliveryDocument;
export type WebhookConnectionMapper = Page<WebhookDocument>;
export type CertificateMapper = { readonly number: string };
