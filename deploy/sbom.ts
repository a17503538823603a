/** `npm run sbom [-- FILE]`: the software bill of materials (CycloneDX) of what is shipped, to a file or to standard output. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { billOfMaterials } from './bill-of-materials.ts';
import type { LockFile } from './dependency-rules.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (name: string): unknown => JSON.parse(readFileSync(join(ROOT, name), 'utf8'));
const { name, version } = read('package.json') as { name: string; version: string };
const bill = billOfMaterials(read('package-lock.json') as LockFile, { name, version });
const text = `${JSON.stringify(bill, null, 2)}\n`;
const [file] = process.argv.slice(2);
if (file) writeFileSync(file, text);
else process.stdout.write(text);
