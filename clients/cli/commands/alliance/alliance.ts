import { type Command, Option } from 'commander';
import {
  AllianceBulletinsDocument,
  type AllianceBulletinsQuery,
  AllianceDocumentsDocument,
  type AllianceDocumentsQuery,
  AllianceMeetingsDocument,
  type AllianceMeetingsQuery,
  type Client,
} from '../../../sdk/index.ts';
import { commandRuns, type ListOptions, listing } from '../../command-runs.ts';
import { integer } from '../../connection.ts';
import type { Done, Io } from '../../io.ts';
import { type Columns, nodesOf, writeRecords } from '../../records.ts';
import { divisions, inWords } from '../../tabular/chinese-cells.ts';

type Bulletin = AllianceBulletinsQuery['allianceBulletins']['edges'][number]['node'];
interface Figures {
  readonly bulletin: Bulletin;
  readonly figures: Bulletin['figures'][number];
}
type Meeting = NonNullable<AllianceMeetingsQuery['allianceMeetings']>['edges'][number]['node'];
type AllianceDocument = AllianceDocumentsQuery['allianceDocuments']['edges'][number]['node'];

const papers = (all: readonly { readonly name: string; readonly sha256: string }[] | undefined) =>
  all?.map(({ name, sha256 }) => `${name} ${sha256}`).join('; ');

const BULLETIN: Columns<Bulletin> = {
  number: ({ number }) => number,
  title: ({ title }) => title,
  from: ({ from }) => from,
  to: ({ to }) => to,
  published: ({ publishedOn }) => publishedOn,
  division: divisions(({ division }) => division),
  text: ({ sections }) => sections.map(({ heading, text }) => `${heading}: ${text}`).join('\n'),
  papers: (bulletin) => papers(bulletin.papers),
};
const FIGURES: Columns<Figures> = {
  number: ({ bulletin }) => bulletin.number,
  from: ({ bulletin }) => bulletin.from,
  to: ({ bulletin }) => bulletin.to,
  division: divisions(({ figures }) => figures.division),
  inspected: ({ figures }) => figures.inspected,
  corrected: ({ figures }) => figures.corrected,
  failed: ({ figures }) => figures.failed,
  listed: ({ figures }) => figures.listed,
};
const MEETING: Columns<Meeting> = {
  id: ({ id }) => id,
  title: ({ title }) => title,
  held: ({ heldOn }) => heldOn,
  place: ({ place }) => place,
  division: divisions(({ division }) => division),
  participants: divisions(({ participants }) => participants.join(' ')),
  agenda: ({ agenda }) => agenda.join('; '),
  attended: divisions(({ minutes }) => minutes?.attended.join(' ')),
  text: ({ minutes }) => minutes?.text,
  decisions: ({ minutes }) => minutes?.decisions.join('; '),
  papers: (meeting) => papers([...meeting.papers, ...(meeting.minutes?.papers ?? [])]),
};
const DOCUMENT: Columns<AllianceDocument> = {
  id: ({ id }) => id,
  kind: inWords('alliance.kind', ({ kind }) => kind),
  title: ({ title }) => title,
  version: ({ version }) => version,
  division: divisions(({ division }) => division),
  state: inWords('alliance.state', ({ state }) => state),
  filing: ({ filingNumber }) => filingNumber,
  starts: ({ usedFrom }) => usedFrom,
  url: ({ url }) => url,
  hash: ({ sha256 }) => sha256,
};

interface Options extends ListOptions {
  readonly alliance: string;
  readonly year?: number;
}

/** `yunqiao alliance bulletins|figures|meetings|documents` */
export function allianceCommands(io: Io, done: Done): Command[] {
  const sent = { signal: io.signal };
  const runForAll = commandRuns(io, done, undefined, true);
  const list = (name: string, description: string) =>
    listing(name, description).option('--alliance <code>', 'of which alliance', 'YRD');
  const withYear = (command: Command) =>
    command.addOption(new Option('--year <year>', 'only of this year').argParser(integer('--year', 2000, 2100)));
  return [
    runForAll(
      withYear(list('bulletins', 'List bulletins (定期通报), newest first; public.')),
      async (client, options: Options) => {
        await writeRecords(bulletins(client, options), BULLETIN, options, io);
      },
    ),
    runForAll(
      withYear(list('figures', 'List what bulletins count of each member province, newest first; public.')),
      async (client, options: Options) => {
        await writeRecords(figuresOf(bulletins(client, options)), FIGURES, options, io);
      },
    ),
    commandRuns(io, done)(
      list('meetings', 'List meetings (联席会议) of the working group with their minutes, for those who take part.'),
      async (client, options: Options) => {
        const { alliance, limit } = options;
        const all = nodesOf(
          limit,
          async (first, after) =>
            (await client.request(AllianceMeetingsDocument, { alliance, first, after }, sent)).allianceMeetings,
        );
        await writeRecords(all, MEETING, options, io);
      },
    ),
    runForAll(
      list('documents', 'List documents that are in use; those who take part see drafts and filings too.'),
      async (client, options: Options) => {
        const { alliance, limit } = options;
        const all = nodesOf(
          limit,
          async (first, after) =>
            (await client.request(AllianceDocumentsDocument, { alliance, first, after }, sent)).allianceDocuments,
        );
        await writeRecords(all, DOCUMENT, options, io);
      },
    ),
  ];

  function bulletins(client: Client, { alliance, year, limit }: Options) {
    return nodesOf(
      limit,
      async (first, after) =>
        (await client.request(AllianceBulletinsDocument, { alliance, year: year ?? null, first, after }, sent))
          .allianceBulletins,
    );
  }
}

async function* figuresOf(bulletins: AsyncIterable<Bulletin>): AsyncGenerator<Figures> {
  for await (const bulletin of bulletins) for (const figures of bulletin.figures) yield { bulletin, figures };
}
