/** Child of the power-cut test: writes records as fast as it can and tells which are safely written. Arguments: folder, file with the hub's keys. */
import { readFileSync } from 'node:fs';
import { setImmediate as turn } from 'node:timers/promises';
import { pino } from 'pino';
import { openAuditDirectory } from '../../gateway/evidence/audit-directory.ts';
import { parseKeySet } from '../../schema/contract/key-set.ts';
import { entry } from './audit-story.ts';

const [directory = '', keyFile = ''] = process.argv.slice(2);
const trail = await openAuditDirectory({
  directory,
  stream: 'worker-1',
  keys: parseKeySet(readFileSync(keyFile, 'utf8')),
  log: pino({ level: 'silent' }),
  limits: { sealAfterMs: 20, recordsPerBatch: 50 },
  onWritten: (seq) => process.send?.(seq),
});
for (let i = 0; ; i++) {
  trail.append(entry({ requestId: `request-${i}` }));
  if (i % 25 === 0) await turn();
}
