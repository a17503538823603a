import { defineSubgraph } from '../shared/define-subgraph.ts';
import { loadReference } from './load-reference.ts';
import { createLoaders } from './loaders.ts';
import { createModels } from './model.ts';
import { entryChanged, projectCodeChanged, standardChanged } from './records.ts';
import { resolvers } from './resolvers.ts';
import { loadSampleEntries } from './sample.ts';
import { createCatalogueService } from './service.ts';
import { recordsModel } from './view.ts';

/** Catalogues, project codes, standards and certification rules. */
export default defineSubgraph({
  name: 'catalogue',
  moduleUrl: import.meta.url,
  models: createModels,
  services: createCatalogueService,
  loaders: createLoaders,
  resolvers,
  readModels: [recordsModel],
  lookUpsFrom: recordsModel,
  retells: [
    { collection: 'project_codes', toEvent: projectCodeChanged },
    { collection: 'standards', toEvent: standardChanged },
    { collection: 'entries', toEvent: entryChanged },
  ],
  loadReference: (_service, kit) => loadReference(kit),
  loadSample: (_service, _world, kit) => loadSampleEntries(kit),
});
