/** The parts of the form about messages: how often, when not, on which channel first, in which language. */

import { type VNode } from 'preact';
import { CHANNELS, FREQUENCY_PERIODS, HOLIDAY_COUNTRIES, LOCALES, WEEKLY_QUIET_DAYS } from '#lib/vocabulary';
import { CheckGroup, type FormContext, Group, Select, TextField } from '../layout/form.js';
import { OWN_NAME } from '../layout/words.js';

interface SectionProps {
  readonly form: FormContext;
}

export function RhythmSection({ form }: SectionProps): VNode {
  const { say } = form.reader;
  const countries = new Intl.DisplayNames(form.reader.locale, { type: 'region' });
  const channels = [{ value: '', label: say('noMatter') }, ...CHANNELS.map((value) => ({ value, label: say(`channel.${value}`) }))];
  return (
    <section class="card">
      <h2>{say('section.rhythm')}</h2>
      <Group form={form} name="frequency" label={say('frequency')} hint={say('frequency.hint')}>
        <div class="row">
          <TextField form={form} quiet name="frequency.max" label={say('frequency.max')} inputMode="numeric" />
          <Select form={form} quiet name="frequency.per" label={say('frequency.per')} choices={FREQUENCY_PERIODS.map((value) => ({ value, label: say(`per.${value}`) }))} />
        </div>
      </Group>
      <Group form={form} name="quietHours" label={say('quietHours')}>
        <div class="row">
          <TextField form={form} quiet name="quiet.from" type="time" label={say('quiet.from')} />
          <TextField form={form} quiet name="quiet.to" type="time" label={say('quiet.to')} />
        </div>
      </Group>
      <CheckGroup form={form} name="quietDays" label={say('quietDays')} choices={[...WEEKLY_QUIET_DAYS.map((value) => ({ value, label: say(`day.${value}`) })), ...HOLIDAY_COUNTRIES.map((country) => ({ value: `holidays:${country}`, label: say('holidaysOf', { country: countries.of(country) ?? country }) }))]} />
      <Group form={form} name="channelOrder" label={say('channelOrder')}>
        <div class="row">
          {CHANNELS.map((_, place) => <Select form={form} quiet name={`channelOrder.${String(place + 1)}`} label={say('channelOrder.nth', { n: place + 1 })} choices={channels} />)}
        </div>
      </Group>
      <TextField form={form} name="pause" type="date" label={say('pause')} hint={say('pause.hint')} />
    </section>
  );
}

const ZONES = Intl.supportedValuesOf('timeZone');

export function MeSection({ form }: SectionProps): VNode {
  const { say } = form.reader;
  const current = form.values.one('timeZone');
  const zones = ['', ...(current === '' || ZONES.includes(current) ? [] : [current]), ...ZONES];
  return (
    <section class="card">
      <h2>{say('section.me')}</h2>
      <Select form={form} name="locale" label={say('language')} choices={LOCALES.map((value) => ({ value, label: OWN_NAME[value] }))} />
      <Select form={form} name="timeZone" label={say('timeZone')} hint={say('timeZone.hint')} choices={zones.map((value) => ({ value, label: value.replaceAll('_', ' ') }))} />
    </section>
  );
}
