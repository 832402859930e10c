/** The parts of the form about the work itself: what, where, for how much, and what not. */

import { type VNode } from 'preact';
import { EMPLOYMENT_TYPES, type HardField, PAY_PERIODS, SENIORITIES, WORK_MODES } from '#lib/vocabulary';
import { languageName } from '#lib/wording';
import { CheckGroup, FieldError, type FormContext, Group, Select, TextArea, TextField } from '../layout/form.js';
import { type WordKey } from '../layout/words.js';

interface SectionProps {
  readonly form: FormContext;
}

const SPOKEN = ['he', 'en', 'ar', 'fa', 'ru', 'am', 'fr', 'es', 'de', 'uk', 'ro', 'hi', 'zh'];
const CURRENCIES = ['ILS', 'USD', 'EUR', 'GBP', 'AED', 'SAR', 'EGP', 'JOD', 'IRR'];

/** How firm a wish is, and what a silent posting means; folded away until somebody wants other than the usual. */
function Terms({ form, field, label }: SectionProps & { readonly field: HardField; readonly label: string }): VNode {
  const { say } = form.reader;
  const unusual = form.values.one(`firm.${field}`) === 'wish' || form.values.one(`unsaid.${field}`) === 'exclude';
  return (
    <details class="terms" open={unusual}>
      <summary>{say('terms')}</summary>
      <div class="row">
        <Select form={form} quiet name={`firm.${field}`} label={say('firm', { field: label })} choices={[{ value: 'must', label: say('firm.must') }, { value: 'wish', label: say('firm.wish') }]} />
        <Select form={form} quiet name={`unsaid.${field}`} label={say('unsaid', { field: label })} choices={[{ value: 'include', label: say('unsaid.include') }, { value: 'exclude', label: say('unsaid.exclude') }]} />
      </div>
    </details>
  );
}

/** Boxes for a list: those that are filled and a few more. */
function Boxes({ form, name, nth, spare, list }: SectionProps & { readonly name: string; readonly nth: WordKey; readonly spare: number; readonly list?: string }): VNode {
  const filled = form.values.raw(name).filter((value) => value.trim() !== '');
  const rows = form.errors.size > 0 ? form.values.raw(name) : [...filled, ...Array.from({ length: spare }, () => '')];
  return (
    <div class="stack">
      {rows.map((value, row) => <TextField form={form} quiet name={name} id={`${name}.${String(row)}`} value={value} list={list} label={form.reader.say(nth, { n: row + 1 })} />)}
    </div>
  );
}

export function WorkSection({ form }: SectionProps): VNode {
  const { say } = form.reader;
  const levels = [{ value: '', label: say('any') }, ...SENIORITIES.map((value) => ({ value, label: say(`level.${value}`) }))];
  return (
    <section class="card">
      <h2>{say('section.work')}</h2>
      <Group form={form} name="roles" label={say('roles')} hint={say('roles.hint')}>
        <Boxes form={form} name="roles" nth="role.nth" spare={2} list="role-names" />
        <Terms form={form} field="roles" label={say('roles')} />
      </Group>
      <TextArea form={form} name="skills" label={say('skills')} hint={say('skills.hint')} />
      <Group form={form} name="seniority" label={say('seniority')}>
        <div class="row">
          <Select form={form} quiet name="seniority.min" label={say('seniority.from')} choices={levels} />
          <Select form={form} quiet name="seniority.max" label={say('seniority.to')} choices={levels} />
        </div>
        <Terms form={form} field="seniority" label={say('seniority')} />
      </Group>
      <Group form={form} name="industries" label={say('industries')}>
        <Boxes form={form} name="industries" nth="industry.nth" spare={2} list="industry-names" />
      </Group>
      <TextArea form={form} name="topics" label={say('topics')} hint={say('topics.hint')} />
    </section>
  );
}

function PlaceRows({ form }: SectionProps): VNode {
  const { say } = form.reader;
  const names = form.values.raw('place.name');
  const radii = form.values.raw('place.radius');
  const rows = form.errors.size > 0 ? names : [...names, '', ''];
  return (
    <>
      {rows.map((name, row) => (
        <div class="row place">
          <TextField form={form} quiet name="place.name" id={`place.name.${String(row)}`} value={name} label={say('place.nth', { n: row + 1 })} />
          <TextField form={form} quiet name="place.radius" id={`place.radius.${String(row)}`} value={radii[row] ?? ''} inputMode="numeric" label={say('radius')} aria-label={say('radius.nth', { n: row + 1 })} />
        </div>
      ))}
    </>
  );
}

export function PlacesSection({ form }: SectionProps): VNode {
  const { say } = form.reader;
  return (
    <section class="card">
      <h2>{say('section.places')}</h2>
      <Group form={form} name="places" label={say('places')} hint={say('places.hint')}>
        <PlaceRows form={form} />
        <label class="check"><input id="f-anywhere" type="checkbox" name="anywhere" value="yes" checked={form.values.has('anywhere', 'yes')} /><span>{say('anywhere')}</span></label>
        <FieldError form={form} name="anywhere" />
        <Terms form={form} field="places" label={say('places')} />
      </Group>
      <CheckGroup form={form} name="workModes" label={say('workModes')} choices={WORK_MODES.map((value) => ({ value, label: say(`mode.${value}`) }))} />
      <Terms form={form} field="workModes" label={say('workModes')} />
      <Group form={form} name="remoteFrom" label={say('remoteFrom')}>
        <Boxes form={form} name="remoteFrom" nth="remoteFrom.nth" spare={1} />
        <Terms form={form} field="remoteFrom" label={say('remoteFrom')} />
      </Group>
    </section>
  );
}

export function TermsSection({ form }: SectionProps): VNode {
  const { say, locale } = form.reader;
  const stated = form.values.one('salary.currency');
  const currencies = [...new Set([...(stated === '' ? [] : [stated]), ...CURRENCIES])].map((value) => ({ value, label: value }));
  const languages = [...new Set([...SPOKEN, ...form.values.all('languages')])].filter((code) => /^[a-z]{2}$/.test(code));
  return (
    <section class="card">
      <h2>{say('section.terms')}</h2>
      <Group form={form} name="salaryFloor" label={say('salaryFloor')}>
        <div class="row">
          <TextField form={form} quiet name="salary.amount" label={say('salary.amount')} inputMode="numeric" />
          <Select form={form} quiet name="salary.currency" label={say('salary.currency')} choices={currencies} />
          <Select form={form} quiet name="salary.period" label={say('salary.period')} choices={PAY_PERIODS.map((value) => ({ value, label: say(`per.${value}`) }))} />
        </div>
        <Terms form={form} field="salaryFloor" label={say('salaryFloor')} />
      </Group>
      <CheckGroup form={form} name="employmentTypes" label={say('employmentTypes')} choices={EMPLOYMENT_TYPES.map((value) => ({ value, label: say(`employment.${value}`) }))} />
      <Terms form={form} field="employmentTypes" label={say('employmentTypes')} />
      <CheckGroup form={form} name="languages" label={say('languages')} hint={say('languages.hint')} choices={languages.map((value) => ({ value, label: languageName(locale, value) }))} />
      <Terms form={form} field="languages" label={say('languages')} />
    </section>
  );
}

export function RefuseSection({ form }: SectionProps): VNode {
  const { say } = form.reader;
  return (
    <section class="card">
      <h2>{say('section.refuse')}</h2>
      <p class="hint">{say('refuse.hint')}</p>
      {(['companies', 'industries', 'roles', 'keywords'] as const).map((kind) => <TextArea form={form} name={`refuse.${kind}`} label={say(`refuse.${kind}`)} />)}
    </section>
  );
}
