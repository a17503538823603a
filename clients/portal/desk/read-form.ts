import type { FastifyRequest } from 'fastify';
import type { TextKey } from '../texts/zh.ts';

/** A file that came with a form. */
export interface FormFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** What a form holds. */
export interface Form {
  /** A field, without spaces at its ends; `null` where it is empty or not there. */
  text(name: string): string | null;
  /** Every value of a field, without empty ones. */
  all(name: string): string[];
  /** A file that is not empty. */
  file(name: string): FormFile | null;
}

/** A form that can't be read, or a field that has another form than it should; both are keys of texts. */
export class FormFault extends Error {
  override readonly name = 'FormFault';
  readonly field: TextKey;
  readonly expected: TextKey;
  /** Name of the field in its form, where it has one. */
  readonly place: string | null;
  constructor(field: TextKey, expected: TextKey, place: string | null = null) {
    super(`${field}: ${expected}`);
    this.field = field;
    this.expected = expected;
    this.place = place;
  }
}

const FILE_NAME_LIMIT = 200;

/** Reads a body that is a form, with or without files. @throws FormFault */
export async function readForm({ body, headers }: Pick<FastifyRequest, 'body' | 'headers'>): Promise<Form> {
  let data: FormData;
  try {
    // The platform's own reader, by the Fetch standard.
    const type = headers['content-type'] ?? '';
    data = await new Response(new Uint8Array(body as Buffer), { headers: { 'content-type': type } }).formData();
  } catch {
    throw new FormFault('desk.fault.form', 'desk.fault.unreadable');
  }
  const files = new Map<string, FormFile>();
  const texts = new Map<string, string[]>();
  for (const [name, value] of data.entries()) {
    if (typeof value === 'string') texts.set(name, [...(texts.get(name) ?? []), value.trim()]);
    else if (value.size > 0)
      files.set(name, { name: fileName(value.name), bytes: Buffer.from(await value.arrayBuffer()) });
  }
  const all = (name: string) => (texts.get(name) ?? []).filter((value) => value !== '');
  return { text: (name) => all(name)[0] ?? null, all, file: (name) => files.get(name) ?? null };
}

/** Without a path, which some browsers send, and without characters that turn or hide text. */
function fileName(name: string): string {
  const [last = ''] = name.split(/[\\/]/).slice(-1);
  return last.replace(/[\p{Cc}\p{Cf}]/gu, '').slice(0, FILE_NAME_LIMIT);
}
