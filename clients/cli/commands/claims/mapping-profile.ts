import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import type { ClaimFile, ClaimFileOptions } from '../../../../schema/claim-files/open-claim-file.ts';
import { ENCODINGS } from '../../../../schema/tabular/encodings.ts';
import { CommandError } from '../../exit-codes.ts';

const profileSchema = z.strictObject({
  format: z.literal('yunqiao-claims-mapping/1'),
  map: z.array(z.string().max(500)).max(200),
  ignore: z.array(z.string().max(500)).max(1000),
  encoding: z.enum(ENCODINGS).optional(),
  delimiter: z.string().min(1).max(2).optional(),
  sheet: z.string().max(500).optional(),
});

/** How the columns of a kind of export are to be understood, kept in a file. */
export type MappingProfile = Omit<z.infer<typeof profileSchema>, 'format'>;

/** @throws CommandError for a file that is no profile, naming the place */
export async function readProfile(path: string): Promise<Partial<MappingProfile>> {
  const text = await readFile(path, 'utf8');
  const parsed = profileSchema.safeParse(jsonOf(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new CommandError(
    `${path} is no mapping profile: ${issue?.path.join('.') || 'the file'}: ${issue?.message ?? 'malformed'}. Save one with --save-profile.`,
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Saves the mapping that a file was read by, found and given alike, so that the next export of its kind is read the same way. */
export async function writeProfile(
  path: string,
  { table, mapping }: ClaimFile,
  options: ClaimFileOptions,
): Promise<void> {
  const header = (column: number) => table.headers[column] ?? '';
  const profile = {
    format: 'yunqiao-claims-mapping/1',
    map: [
      ...[...mapping.columns].map(([field, column]) => `${field}=${header(column)}`),
      ...mapping.texts.map((column) => `text=${header(column)}`),
      ...options.map.filter((option) => /=\s*$/.test(option)),
    ],
    ignore: options.ignore,
    ...(options.encoding && { encoding: options.encoding }),
    ...(options.delimiter && { delimiter: options.delimiter }),
    ...(options.sheet && { sheet: options.sheet }),
  };
  await writeFile(path, `${JSON.stringify(profile, null, 2)}\n`);
}
