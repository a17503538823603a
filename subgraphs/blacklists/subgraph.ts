import { defineSubgraph } from '../shared/define-subgraph.ts';
import { entryChanged } from './entry.ts';
import { createLoaders } from './loaders.ts';
import { measureChanged } from './measure.ts';
import { membersModel } from './members-view.ts';
import { createModels, type EntryDocument, fromDocument, type MeasureDocument, type StatedDocument } from './model.ts';
import { resolvers } from './resolvers.ts';
import { loadSampleEntries } from './sample.ts';
import { createServices } from './service.ts';
import { entriesModel } from './view.ts';

/** Blacklists of enterprises and certification bodies: eight lists with rules of their own. */
export default defineSubgraph({
  name: 'blacklists',
  moduleUrl: import.meta.url,
  models: createModels,
  services: createServices,
  loaders: createLoaders,
  resolvers,
  readModels: [entriesModel, membersModel],
  lookUpsFrom: entriesModel,
  retells: [
    { collection: 'entries', toEvent: (document: EntryDocument) => entryChanged(fromDocument(document)) },
    {
      collection: 'stated',
      toEvent: ({ _id: list, ...stated }: StatedDocument) => ({
        type: 'BlacklistStated',
        key: list,
        fact: { list, ...stated },
      }),
    },
    {
      collection: 'measures',
      toEvent: ({ _id: id, ...measure }: MeasureDocument) => measureChanged({ ...measure, id }),
    },
  ],
  loadSample: loadSampleEntries,
});
