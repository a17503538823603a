import type { Page } from '../shared/paging.ts';
import type { ChangeRecord } from './change.ts';
import type { DeliveryDocument, WatchListDocument, WebhookDocument } from './model.ts';
import type { ChangePage } from './reading.ts';
import type { ReceiverState } from './receiver-service.ts';

export type ChangeMapper = ChangeRecord;
export type ChangeConnectionMapper = ChangePage;
export type WatchListMapper = WatchListDocument;
export type WebhookMapper = WebhookDocument;
export type WebhookDeliveryMapper = DeliveryDocument;
export type ReceiverMapper = ReceiverState;
export type ReceiverDeliveryMapper = DeliveryDocument;
export type ReceiverDeliveryConnectionMapper = Page<DeliveryDocument>;
export type WebhookConnectionMapper = Page<WebhookDocument>;
export type CertificateMapper = { readonly number: string };
