import { readFileSync } from 'node:fs';

/** From the folder of this module upwards: the package that the command line came with. */
const PLACES = ['../', '../../', '../../../', '../../../../'];

/** Version of the package that this command line is part of. */
export function packageVersion(): string {
  for (const place of PLACES) {
    try {
      const { name, version } = JSON.parse(readFileSync(new URL(`${place}package.json`, import.meta.url), 'utf8')) as {
        name?: string;
        version?: string;
      };
      if (name?.includes('yunqiao') && version) return version;
    } catch {
      // Further up.
    }
  }
  return 'unknown';
}
