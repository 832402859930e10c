/** Clicks of programs and of people, told apart by when and what was followed. */

import { expect, it } from 'vitest';
import { type Click, machineClicks } from './clicks.js';

const SENT = new Date('2026-11-20T09:00:00Z');
const click = (id: string, seconds: number, position: number | null): Click => ({ id, position, at: new Date(SENT.getTime() + seconds * 1000) });
const machines = (...clicks: Click[]): string[] => [...machineClicks(clicks, SENT)].sort();

it('a gateway that opens every link a second after delivery made none of them', () => {
  expect(machines(click('a', 1, 0), click('b', 1.1, 1), click('c', 1.2, null))).toEqual(['a', 'b', 'c']);
});
it('a slow gateway betrays itself by the link no eye can see, before it and after it', () => {
  expect(machines(click('a', 60, 0), click('b', 95, null), click('c', 130, 1), click('d', 4000, 1))).toEqual(['a', 'b', 'c']);
});
it('three links within two seconds are a program, three in a row are not', () => {
  expect(machines(click('a', 300, 0), click('b', 300.5, 1), click('c', 301, 2))).toEqual(['a', 'b', 'c']);
  expect(machines(click('a', 300, 0), click('b', 310, 1), click('c', 320, 2))).toEqual([]);
  expect(machines(click('a', 300, 0), click('b', 300.2, 0), click('c', 300.4, 0))).toEqual([]);
});
it('a person who takes their time is a person, also when the hour of sending is not known', () => {
  expect(machines(click('a', 12, 0))).toEqual([]);
  expect([...machineClicks([click('a', 0, 0)], null)]).toEqual([]);
});
