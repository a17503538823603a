import type { Form } from '../read-form.ts';

/** Values of a field that has one on each line. */
export function linesOf(form: Form, name: string): string[] {
  return (form.text(name) ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
