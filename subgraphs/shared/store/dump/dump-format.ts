/**
 * The hub's databases. Not among them is the one that keeps the head of the audit log (`AUDIT_ANCHOR=database`): put back with the rest it could no longer
 * show that anything was put back.
 */
export const DUMPED_DATABASE = /^yunqiao_[a-z0-9_]+$/;

/** Cuts a stream of bytes into BSON documents: each begins with its own length (bsonspec.org). @throws RangeError for one that no BSON document can be */
export async function* documentsIn(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let rest = Buffer.alloc(0);
  for await (const chunk of chunks) {
    rest = rest.length === 0 ? Buffer.from(chunk) : Buffer.concat([rest, chunk]);
    let at = 0;
    while (rest.length - at >= 4) {
      const size = rest.readInt32LE(at);
      if (size < 5 || size > MOST_BYTES) throw new RangeError(`A BSON document cannot have ${size} bytes.`);
      if (rest.length - at < size) break;
      yield rest.subarray(at, at + size);
      at += size;
    }
    rest = rest.subarray(at);
  }
  if (rest.length > 0) throw new RangeError('The BSON file ends within a document.');
}

/** Largest document, with room for what MongoDB adds itself. */
const MOST_BYTES = 16 * 1024 * 1024 + 16 * 1024;
