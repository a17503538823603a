import type { ComponentChildren } from 'preact';
import type { TextKey } from '../texts/zh.ts';
import type { DeskView } from './desk-page.tsx';
import { FORM_TOKEN_FIELD } from './form-guard.ts';
import { type Form, FormFault } from './read-form.ts';

/** A form of the desk that changes something; it holds the session's token. */
export function DeskFormBox({
  view,
  action,
  inline,
  file,
  children,
}: {
  view: DeskView;
  action: string;
  inline?: boolean;
  /** Whether a file comes along. */
  file?: boolean;
  children: ComponentChildren;
}) {
  return (
    <form
      method="post"
      action={view.to(action)}
      class={inline ? 'inline' : 'stacked'}
      enctype={file ? 'multipart/form-data' : undefined}
    >
      <input type="hidden" name={FORM_TOKEN_FIELD} value={view.session.formToken} />
      {children}
    </form>
  );
}

/** A button in a row of a table; `what` says for whom it can't see the row what it is about. */
export function RowButton({
  view,
  action,
  name,
  value,
  label,
  what,
}: {
  view: DeskView;
  action: string;
  name: string;
  value: string;
  label: TextKey;
  what: string;
}) {
  return (
    <DeskFormBox view={view} action={action} inline>
      <input type="hidden" name={name} value={value} />
      <button type="submit" aria-label={`${view.t(label)} ${what}`}>
        {view.t(label)}
      </button>
    </DeskFormBox>
  );
}

interface FieldProps {
  readonly view: DeskView;
  readonly name: string;
  readonly label: TextKey;
  readonly value?: string | null | undefined;
  readonly required?: boolean;
  readonly hint?: TextKey;
}

export function TextField({
  view,
  name,
  label,
  value,
  required,
  hint,
  type = 'text',
  max = 200,
}: FieldProps & { readonly type?: 'text' | 'date' | 'number' | 'url'; readonly max?: number }) {
  return (
    <FieldRow view={view} name={name} label={label} hint={hint}>
      <input
        id={name}
        name={name}
        {...({ type } as { type: 'text' })}
        value={value ?? undefined}
        required={required}
        maxLength={type === 'text' || type === 'url' ? max : undefined}
        autoComplete="off"
        aria-describedby={hint && `${name}-hint`}
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
  max = 2000,
}: FieldProps & { readonly max?: number }) {
  return (
    <FieldRow view={view} name={name} label={label} hint={hint}>
      <textarea
        id={name}
        name={name}
        rows={4}
        maxLength={max}
        required={required}
        aria-describedby={hint && `${name}-hint`}
      >
        {value ?? ''}
      </textarea>
    </FieldRow>
  );
}

export function FileField({ view, name, label, required, hint, accept }: FieldProps & { readonly accept: string }) {
  return (
    <FieldRow view={view} name={name} label={label} hint={hint}>
      <input
        id={name}
        name={name}
        type="file"
        accept={accept}
        required={required}
        aria-describedby={hint && `${name}-hint`}
      />
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
}: FieldProps & { readonly options: readonly (readonly [value: string, word: string])[]; readonly empty?: TextKey }) {
  return (
    <FieldRow view={view} name={name} label={label} hint={hint}>
      <select id={name} name={name} aria-describedby={hint && `${name}-hint`}>
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
  children,
}: Pick<FieldProps, 'view' | 'name' | 'label' | 'hint'> & { readonly children: ComponentChildren }) {
  return (
    <p class="field-row">
      <label for={name}>{view.t(label)}</label>
      {children}
      {hint && (
        <span class="hint" id={`${name}-hint`}>
          {view.t(hint)}
        </span>
      )}
    </p>
  );
}

/** A field that has to be there. @throws FormFault */
export function need(form: Form, name: string, label: TextKey): string {
  const value = form.text(name);
  if (value === null) throw new FormFault(label, 'desk.fault.empty');
  return value;
}

/** A field that is one of a few values. @throws FormFault */
export function needOf<T extends string>(form: Form, name: string, label: TextKey, values: readonly T[]): T {
  const value = values.find((one) => one === form.text(name));
  if (value === undefined) throw new FormFault(label, 'desk.fault.choice');
  return value;
}
