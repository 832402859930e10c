/** Skills counted, and the bounds that spare counting: never beside the count, whatever changed and moved before. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { silentPosting } from '../silent-posting.js';
import { SkillLists } from './skill-lists.js';

const skills = fc.uniqueArray(fc.nat(300).map((n) => `s${String(n)}`), { maxLength: 12 });

describe('the skills of everybody', () => {
  it('are counted as they were stated last, between the bounds', () => {
    fc.assert(fc.property(fc.array(skills, { minLength: 8, maxLength: 20 }), fc.array(fc.tuple(fc.nat(7), skills)), fc.nat(7), fc.boolean(), (stated, changes, whose, isTheirs) => {
      const lists = new SkillLists();
      const newest = stated.map((ids) => new Set(ids));
      newest.forEach((ids, slot) => { lists.set(slot, [...ids].map((id) => ({ id, text: id })), stated.length); });
      for (const [slot, ids] of changes) {
        newest[slot] = new Set(ids);
        lists.set(slot, ids.map((id) => ({ id, text: id })), stated.length);
      }
      const named = isTheirs ? [...newest[whose] ?? []] : [...new Set(stated.flat())].filter((_, n) => n % 3 === 0);
      lists.arrange(Uint32Array.from(newest.keys()).reverse());
      newest.reverse();
      const counter = lists.counter({ ...silentPosting('j', 'x'), skills: named });
      newest.forEach((ids, slot) => {
        const met = named.filter((id) => ids.has(id)).length;
        expect([counter.met(slot), counter.stated(slot)]).toEqual([met, ids.size]);
        expect(counter.bounds.metAtMost(slot)).toBeGreaterThanOrEqual(met);
        expect(counter.bounds.statedAtLeast(slot, 5)).toBeLessThanOrEqual(ids.size);
        expect(counter.bounds.statedAtLeast(slot, 5) > 0).toBe(ids.size > 0);
      });
    }));
  });
});
