import { XmlScanner } from './xml-scanner.ts';
import type { ZipReader } from './zip-reader.ts';

/** Where a part's relations lead. */
export interface Relations {
  /** Name of the part by relation id. */
  readonly byId: ReadonlyMap<string, string>;
  /** Name of the first part by the last word of the relation's type, and the type of each id. */
  readonly byType: ReadonlyMap<string, string>;
  readonly typeOf: ReadonlyMap<string, string>;
}

/** The relations of a part (OPC, 6.5): targets are relative to the part's folder, or absolute. `''` is the package itself. */
export async function readRelations(zip: ZipReader, part: string): Promise<Relations> {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash + 1);
  const xml = await zip.text(`${folder}_rels/${part.slice(slash + 1)}.rels`);
  const byId = new Map<string, string>();
  const byType = new Map<string, string>();
  const typeOf = new Map<string, string>();
  if (xml !== null)
    new XmlScanner({
      open: (name, attributes) => {
        const target = attributes['Target'];
        if (name !== 'Relationship' || target === undefined || attributes['TargetMode'] === 'External') return;
        const path = resolved(folder, target);
        const type = attributes['Type'] ?? '';
        const word = type.slice(type.lastIndexOf('/') + 1);
        const id = attributes['Id'] ?? '';
        byId.set(id, path);
        typeOf.set(id, word);
        if (!byType.has(word)) byType.set(word, path);
      },
    })
      .write(xml)
      .end();
  return { byId, byType, typeOf };
}

function resolved(folder: string, target: string): string {
  const plain = target.replaceAll('\\', '/').replace(/[?#].*$/, '');
  const steps = (plain.startsWith('/') ? plain : `${folder}${plain}`).split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(decoded(step));
  }
  return path.join('/');
}

/** Targets are URI references: a space in a part's name is written %20. */
function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
