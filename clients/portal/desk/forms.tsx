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

export { ChoiceField, FileField, LongField, TextField } from '../fields.tsx';

/** A field that has to be there. @throws FormFault */
export function need(form: Form, name: string, label: TextKey): string {
  const value = form.text(name);
  if (value === null) throw new FormFault(label, 'desk.fault.empty', name);
  return value;
}

/** A field that is one of a few values. @throws FormFault */
export function needOf<T extends string>(form: Form, name: string, label: TextKey, values: readonly T[]): T {
  const value = values.find((one) => one === form.text(name));
  if (value === undefined) throw new FormFault(label, 'desk.fault.choice', name);
  return value;
}
