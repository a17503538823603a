/**
 * Child of the power-cut test: writes records as fast as it can and tells which are safely written; with `sealed` it waits for each few, as answers do
 * that may not go out before. Arguments: folder, file with the hub's keys, `sealed`.
 */
import { readFileSync } from 'node:fs';
import { setImmediate as turn } from 'node:timers/promises';
import { pino } from 'pino';
import { openAuditDirectory } from '../../gateway/evidence/audit-directory.ts';
import { parseKeySet } from '../../schema/contract/key-set.ts';
import { entry } from './audit-story.ts';

const [directory = '', keyFile = '', mode = ''] = process.argv.slice(2);
const trail = await openAuditDirectory({
  directory,
  stream: 'worker-1',
  keys: parseKeySet(readFileSync(keyFile, 'utf8')),
  log: pino({ level: 'silent' }),
  limits: mode === 'sealed' ? { sealAfterMs: 3_600_000 } : { sealAfterMs: 20, recordsPerBatch: 50 },
  onWritten: (seq) => mode !== 'sealed' && process.send?.(seq),
});
for (let i = 0; mode === 'sealed'; i++) {
  const ids = [0, 1, 2].map((n) => trail.append(entry({ requestId: `request-${i}-${n}` })) ?? '');
  for (const id of ids) if (await trail.sealed(id)) process.send?.(Number(id.split(':')[1]));
}
for (let i = 0; ; i++) {
  trail.append(entry({ requestId: `request-${i}` }));
  if (i % 25 === 0) await turn();
}
