/** The pieces of a form: every control has a label, every error stands beside its control and once more on top. */

import { type ComponentChildren, type VNode } from 'preact';
import { type FormValues } from './form-values.js';
import { type Reader } from './reader.js';
import { type WordKey } from './words.js';

/** Control name -> what is wrong with it. */
export type FormErrors = ReadonlyMap<string, WordKey>;

export interface FormContext {
  readonly reader: Reader;
  readonly values: FormValues;
  readonly errors: FormErrors;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface ControlProps {
  readonly form: FormContext;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
}

const idOf = (name: string): string => `f-${name}`;

function described(form: FormContext, name: string, hint: string | undefined) {
  const ids = [...(hint === undefined ? [] : [`${idOf(name)}-hint`]), ...(form.errors.has(name) ? [`${idOf(name)}-error`] : [])];
  return { ...(ids.length > 0 ? { 'aria-describedby': ids.join(' ') } : {}), ...(form.errors.has(name) ? { 'aria-invalid': true as const } : {}) };
}

export function FieldError({ form, name }: { readonly form: FormContext; readonly name: string }): VNode | null {
  const error = form.errors.get(name);
  return error === undefined ? null : <span class="error" id={`${idOf(name)}-error`}>{form.reader.say(error)}</span>;
}

function Hint({ name, text }: { readonly name: string; readonly text: string | undefined }): VNode | null {
  return text === undefined ? null : <span class="hint" id={`${idOf(name)}-hint`}>{text}</span>;
}

type InputType = 'text' | 'number' | 'time' | 'date';

/** `value` is for one of several controls of one name; then `name` needs an `id` of its own. */
export function TextField({ form, name, label, hint, type = 'text', list, quiet = false, id = name, value, ...rest }: ControlProps & {
  readonly type?: InputType; readonly list?: string; readonly quiet?: boolean; readonly id?: string; readonly value?: string;
  readonly min?: number | string; readonly max?: number | string; readonly inputMode?: 'numeric' | 'email'; readonly autocomplete?: string;
}): VNode {
  return (
    <div class="field">
      <label for={idOf(id)} class={quiet ? 'quiet' : ''}>{label}</label>
      <Hint name={id} text={hint} />
      <input id={idOf(id)} name={name} type={type} list={list} value={value ?? form.values.one(name)} dir={type === 'text' ? 'auto' : undefined} {...rest} {...described(form, id, hint)} />
      <FieldError form={form} name={id} />
    </div>
  );
}

export function TextArea({ form, name, label, hint }: ControlProps): VNode {
  return (
    <div class="field">
      <label for={idOf(name)}>{label}</label>
      <Hint name={name} text={hint} />
      <textarea id={idOf(name)} name={name} rows={2} dir="auto" {...described(form, name, hint)}>{form.values.raw(name).join('\n')}</textarea>
      <FieldError form={form} name={name} />
    </div>
  );
}

export function Select({ form, name, label, hint, choices, quiet = false }: ControlProps & { readonly choices: readonly Choice[]; readonly quiet?: boolean }): VNode {
  const current = form.values.one(name);
  return (
    <div class="field">
      <label for={idOf(name)} class={quiet ? 'quiet' : ''}>{label}</label>
      <Hint name={name} text={hint} />
      <select id={idOf(name)} name={name} {...described(form, name, hint)}>
        {choices.map(({ value, label: text }) => <option value={value} selected={value === current}>{text}</option>)}
      </select>
      <FieldError form={form} name={name} />
    </div>
  );
}

export function Group({ form, name, label, hint, children }: ControlProps & { readonly children: ComponentChildren }): VNode {
  return (
    <fieldset id={idOf(name)} class="group" {...described(form, name, hint)}>
      <legend>{label}</legend>
      <Hint name={name} text={hint} />
      <FieldError form={form} name={name} />
      {children}
    </fieldset>
  );
}

export function CheckGroup({ choices, type = 'checkbox', long = false, ...props }: ControlProps & { readonly choices: readonly Choice[]; readonly type?: 'checkbox' | 'radio'; readonly long?: boolean }): VNode {
  const { form, name } = props;
  return (
    <Group {...props}>
      <div class={long ? 'checks long' : 'checks'}>
        {choices.map(({ value, label }) => (
          <label class="check"><input type={type} name={name} value={value} checked={form.values.has(name, value)} /><span>{label}</span></label>
        ))}
      </div>
    </Group>
  );
}

/** What needs another look, on top, each a link to its control. */
export function ErrorSummary({ form }: { readonly form: FormContext }): VNode | null {
  if (form.errors.size === 0) return null;
  return (
    <div class="notice bad" role="alert" tabIndex={-1} id="errors">
      <h2>{form.reader.say('errors.title', { count: form.errors.size })}</h2>
      <ul>{[...form.errors].map(([name, error]) => <li><a href={`#${idOf(name)}`}>{form.reader.say(error)}</a></li>)}</ul>
    </div>
  );
}
