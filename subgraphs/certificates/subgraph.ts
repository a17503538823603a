import { defineSubgraph } from '../shared/define-subgraph.ts';
import { loadReference } from './load-reference.ts';
import { createLoaders } from './loaders.ts';
import { type CertificateDocument, createModels, type SurveillanceDocument } from './model.ts';
import { certificateChanged, certificateRecord, surveillanceReported } from './records.ts';
import { registersModel } from './registers-view.ts';
import { resolvers } from './resolvers.ts';
import { loadSample } from './sample.ts';
import { createServices } from './service.ts';
import { recordsModel } from './view.ts';

/** Certificates, certification bodies, organisations and trace codes. */
export default defineSubgraph({
  name: 'certificates',
  moduleUrl: import.meta.url,
  models: createModels,
  services: (kit) => createServices(kit),
  loaders: createLoaders,
  resolvers,
  follows: [
    {
      name: 'reuse',
      feed: 'reusable-results',
      async handle(events, scope, services) {
        await services.reuse.follow(events, scope);
        for (const event of events) if (event.type === 'ReportReceived') await services.desk.follow(event.fact, scope);
      },
      setAside: (event, scope, services) => services.reuse.setAside(event, scope),
    },
  ],
  readModels: [recordsModel, registersModel],
  lookUpsFrom: recordsModel,
  retells: [
    {
      collection: 'certificates',
      toEvent: (document: CertificateDocument) => certificateChanged(certificateRecord(document)),
    },
    { collection: 'surveillances', toEvent: (document: SurveillanceDocument) => surveillanceReported(document) },
  ],
  loadReference,
  loadSample,
});
