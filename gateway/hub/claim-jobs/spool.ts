import { mkdir, open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { JobWork } from '../../../subgraphs/claims/job.ts';
import { JobLost } from './job-stops.ts';
import type { JobQuestions } from './questions.ts';

/** Folder of the files that are being judged, in the data directory. They are copies: the store keeps what arrived. */
export const SPOOL_FOLDER = 'claim-jobs';

/** Copies a job's file from the store to this machine, for readers that go over it more than once. @throws JobLost */
export async function spoolFile(directory: string, work: JobWork, questions: JobQuestions): Promise<string> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  await dropCopies(directory, work.id);
  const path = join(directory, `${work.id}-${work.fence}`);
  const file = await open(path, 'w', 0o600);
  try {
    for (let number = 0; number < work.pieces; number++) {
      const content = await questions.piece(work, number);
      if (content === null) throw new JobLost();
      await file.write(Buffer.from(content, 'base64'));
    }
    const { size } = await file.stat();
    if (size !== work.fileBytes) throw new Error(`The file of job ${work.id} has ${size} of ${work.fileBytes} bytes.`);
  } finally {
    await file.close();
  }
  return path;
}

/** Removes the copies that runners have left of a job's file, or of all. */
export async function dropCopies(directory: string, id?: string): Promise<void> {
  const names = await readdir(directory).catch(() => []);
  for (const name of names)
    if (id === undefined || name.startsWith(`${id}-`)) await rm(join(directory, name), { force: true });
}
