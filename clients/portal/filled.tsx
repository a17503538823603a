import type { ComponentChildren } from 'preact';
import { HubError } from '../sdk/index.ts';
import { type Form, FormFault } from './desk/read-form.ts';
import { ChoiceField, LongField, TextField } from './fields.tsx';
import type { TextKey } from './texts/zh.ts';
import type { View } from './view.ts';

/** What somebody has filled in, and what is wrong with it, by the names of fields; '' is the form as a whole. */
export interface Filled {
  /** A value that a field begins with, or was sent with. */
  readonly value: (name: string) => string | null;
  readonly faults: Readonly<Record<string, ComponentChildren>>;
}

/** A form that nobody has sent yet; `given` are values that a link brought along. */
export function unfilled(given: (name: string) => string | null = () => null): Filled {
  return { value: given, faults: {} };
}

export function filled(form: Form, faults: Filled['faults']): Filled {
  return { value: form.text, faults };
}

type More<Field> = Partial<Omit<Parameters<typeof TextField>[0], 'view' | 'name' | 'label'>> & Field;

/** Fields of a form that keep what was filled in, each with its fault beside it. */
export function fieldsOf(view: Pick<View, 't'>, { value, faults }: Filled) {
  const common = (name: string) => ({ view, name, value: value(name), fault: faults[name] });
  return {
    text: (name: string, label: TextKey, more: More<object> = {}) => (
      <TextField {...common(name)} label={label} {...more} />
    ),
    long: (name: string, label: TextKey, more: Omit<More<object>, 'type'> = {}) => (
      <LongField {...common(name)} label={label} {...more} />
    ),
    choice: (
      name: string,
      label: TextKey,
      options: readonly (readonly [value: string, word: string])[],
      more: { readonly empty?: TextKey; readonly hint?: TextKey } = {},
    ) => <ChoiceField {...common(name)} label={label} options={options} {...more} />,
  };
}

/** Said above a form that was not taken, with a way to each field that has to be mended. */
export function FaultSummary({ view: { t }, faults }: { view: Pick<View, 't'>; faults: Filled['faults'] }) {
  const { '': whole, ...fields } = faults;
  const names = Object.keys(fields);
  if (names.length === 0 && !whole) return null;
  return (
    <div class="note note-missing" role="alert">
      <p>{whole ?? t('form.faults', { count: names.length })}</p>
      {names.length > 0 && (
        <ul>
          {names.map((name) => (
            <li>
              <a href={`#${name}`}>{fields[name]}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/**
 * What a refusal says of fields; `null` where it is no refusal of what was filled in. A fault whose place is no field of the form is told of the nearest one around it,
 * else of the whole.
 * @param names every field that the form has, by the path of its argument: `evidence[0].number` is `evidence-0-number`
 */
export function faultsIn({ t }: Pick<View, 't'>, error: unknown, names: readonly string[]): Filled['faults'] | null {
  if (error instanceof FormFault)
    return { [error.place ?? '']: t('desk.fault.field', { field: t(error.field), expected: t(error.expected) }) };
  if (!(error instanceof HubError) || !['BAD_USER_INPUT', 'CONFLICT', 'NOT_FOUND'].includes(error.code)) return null;
  const { argument, expected } = error.errors[0]?.extensions ?? {};
  const said = expected ? t('form.expected', { expected: String(expected) }) : error.message;
  return { [fieldAt(String(argument ?? ''), names)]: expected ? said : <span lang="en">{said}</span> };
}

/** Name of the field that an argument's path leads to, or nearest to. */
export function fieldAt(argument: string, names: readonly string[]): string {
  const parts = argument
    .replace(/^input\.?/, '')
    .split(/[[\].]+/)
    .filter((part) => part !== '');
  for (let length = parts.length; length > 0; length--) {
    const place = parts.slice(0, length).join('-');
    const name = names.find((one) => one === place) ?? names.find((one) => one.startsWith(`${place}-`));
    if (name !== undefined) return name;
  }
  return '';
}
