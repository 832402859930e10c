/** Where the work is, when only the posting's sentences say it. */

import { describe, expect, it } from 'vitest';
import { completePosting } from './complete-posting.js';
import { readPlacesInText } from './place-in-text.js';

const read = (text: string, title = 'x'): string => readPlacesInText(title, text).map(({ name, country }) => `${name.normalize('NFKD').replace(/\p{M}/gu, '')}/${country ?? ''}`).join(' ');

describe('the place of the work in running text', () => {
  it.each([
    ['Location: Ghent, Belgium. You drive a van.', 'Gent/BE'], ['Marseille. Night shifts, tips.', 'Marseille/FR'], ['Our bakery in Antwerp looks for two hands.', 'Antwerpen/BE'], ['Truro, Nova Scotia, three shifts.', 'Truro/CA'], ['Flexible hours, Leipzig.', 'Leipzig/DE'], ['Join us at the Sheffield depot.', 'Sheffield/GB'],
    ['Dover, Delaware; night shift', 'Dover/US'], ['Chester, Cheshire. Two shifts.', 'Chester/GB'], ['حمص وضواحيها. دراجة نارية.', 'Homs/SY'], ['מרפאת נתיבות מחפשת אח', 'Netivot/IL'], ['פרסום במרכז תל אביב', 'Tel Aviv/IL'], ['طرابلس - لبنان. حداد', 'Tripoli/LB'],
    ['מקום העבודה: נתיבות', 'Netivot/IL'], ['המפעל בדימונה מחפש מסגר', 'Dimona/IL'], ['ניקיון בתי ספר בחולון ובבת ים', 'Holon/IL Bat Yam/IL'], ['סניף אשקלון, משמרות ערב', 'Ashkelon/IL'],
    ['مخبز في إربد يطلب عامل', 'Irbid/JO'], ['وهران. خبرة سنة.', 'Oran/DZ'], ['للعمل بالدمام', 'Dammam/SA'], ['مطعم في عمان، الراتب 300 دينار', 'Amman/JO'], ['کارگاه واقع در همدان', 'Hamadan/IR'], ['شعبه یزد، تمام وقت', 'Yazd/IR'], ['اراک. سرویس دارد.', 'Arak/IR'],
  ])('%s', (text, places) => {
    expect(read(text)).toBe(places);
  });

  it.each([
    'Our other offices: Rome, Milan and Naples.', 'We have customers in Berlin and hospitals in Vienna.', 'Interviews are held in Glasgow.', 'You will travel to Lagos. Experience in Boston is welcome.', 'Nice, friendly people. Reading and writing. Mobile, web.', 'Leeds. Free parking. Lyon.',
    'Victoria, our head chef, trains you.', 'Strong skills in Split testing', 'הסעות מרמלה ובאר שבע. לקוחות בחיפה', 'לימודים באוניברסיטה בבאר שבע', 'המשרד במרכז, קרוב לרכבת', 'לנו عملاء في دبي', 'لدينا فروع في جدة', 'مشتریان در شیراز', 'در مرکز شهر', '',
  ])('is not said in: %s', (text) => {
    expect(read(text)).toBe('');
  });

  it('is asked for only where no field says it and the work is not remote', () => {
    const places = (raw: object): unknown => completePosting({ externalId: '1', source: 's', title: 'Cook', company: 'x', description: 'Kitchen in Hamburg.', ...raw }).posting.places;
    expect(places({})).toMatchObject([{ name: 'Hamburg', country: 'DE' }]);
    expect([places({ workMode: 'remote' }), places({ locationText: ['Somewhere'] })]).toEqual([undefined, undefined]);
    expect(places({ locationText: ['Bremen'] })).toMatchObject([{ name: 'Bremen' }]);
  });

  it('makes no posting that names its country a job for anywhere', () => {
    const fence = (locationText: string[]): unknown => completePosting({ externalId: '1', source: 's', title: 'Recruiter', company: 'x', description: 'Fully remote. Work from anywhere.', locationText }).posting.remoteCountries;
    expect([fence(['Chile']), fence([])]).toEqual([undefined, []]);
  });
});
