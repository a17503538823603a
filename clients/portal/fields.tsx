import type { ComponentChildren } from 'preact';
import type { TextKey } from './texts/zh.ts';
import type { View } from './view.ts';

interface FieldProps {
  readonly view: Pick<View, 't'>;
  readonly name: string;
  readonly label: TextKey;
  readonly value?: string | null | undefined;
  readonly required?: boolean;
  readonly hint?: TextKey | undefined;
  /** What is wrong with it. */
  readonly fault?: ComponentChildren;
}

export function TextField({
  view,
  name,
  label,
  value,
  required,
  hint,
  fault,
  type = 'text',
  max = 200,
}: FieldProps & { readonly type?: 'text' | 'date' | 'number' | 'url'; readonly max?: number }) {
  return (
    <FieldRow view={view} name={name} label={label} hint={hint} fault={fault}>
      <input
        id={name}
        name={name}
        {...({ type } as { type: 'text' })}
        value={value ?? undefined}
        required={required}
        maxLength={type === 'text' || type === 'url' ? max : undefined}
        autoComplete="off"
        {...told(name, hint, fault)}
      />
    </FieldRow>
  );
}

export function LongField({
  view,
  name,
  label,
  value,
  required,
  hint,
  fault,
  max = 2000,
}: FieldProps & { readonly max?: number }) {
  return (
    <FieldRow view={view} name={name} label={label} hint={hint} fault={fault}>
      <textarea id={name} name={name} rows={4} maxLength={max} required={required} {...told(name, hint, fault)}>
        {value ?? ''}
      </textarea>
    </FieldRow>
  );
}

export function FileField({
  view,
  name,
  label,
  required,
  hint,
  fault,
  accept,
}: FieldProps & { readonly accept: string }) {
  return (
    <FieldRow view={view} name={name} label={label} hint={hint} fault={fault}>
      <input id={name} name={name} type="file" accept={accept} required={required} {...told(name, hint, fault)} />
    </FieldRow>
  );
}

/** A choice of values, each with its word. */
export function ChoiceField({
  view,
  name,
  label,
  value,
  options,
  empty,
  hint,
  fault,
}: FieldProps & { readonly options: readonly (readonly [value: string, word: string])[]; readonly empty?: TextKey }) {
  return (
    <FieldRow view={view} name={name} label={label} hint={hint} fault={fault}>
      <select id={name} name={name} {...told(name, hint, fault)}>
        {empty && <option value="">{view.t(empty)}</option>}
        {options.map(([one, word]) => (
          <option value={one} selected={one === value}>
            {word}
          </option>
        ))}
      </select>
    </FieldRow>
  );
}

/** A field with its label before and its hint behind it. */
function FieldRow({
  view,
  name,
  label,
  hint,
  fault,
  children,
}: Pick<FieldProps, 'view' | 'name' | 'label' | 'hint' | 'fault'> & { readonly children: ComponentChildren }) {
  return (
    <p class="field-row">
      <label for={name}>{view.t(label)}</label>
      {children}
      {fault && (
        <strong class="field-fault" id={`${name}-fault`}>
          {fault}
        </strong>
      )}
      {hint && (
        <span class="hint" id={`${name}-hint`}>
          {view.t(hint)}
        </span>
      )}
    </p>
  );
}

/** By what a field is explained to whoever does not see the page, and whether something is wrong with it. */
function told(name: string, hint: TextKey | undefined, fault: ComponentChildren) {
  const by = [fault && `${name}-fault`, hint && `${name}-hint`].filter(Boolean).join(' ');
  return { ...(by !== '' && { 'aria-describedby': by }), ...(fault ? { 'aria-invalid': true as const } : {}) };
}
