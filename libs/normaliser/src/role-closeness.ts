/** Which families a stated role family accepts, and how readily: the graph of data/family-closeness.ts. */

import { type FamilyWeight } from '#lib/vocabulary';
import { FAMILY_CLOSENESS } from './data/family-closeness.js';

/** A stated role is met by families at least this close. */
export const ACCEPTED_CLOSENESS = 0.6;

function build(): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const graph = new Map<string, Map<string, number>>();
  const add = (from: string, to: string, weight: number): void => {
    const row = graph.get(from) ?? new Map<string, number>();
    row.set(to, weight);
    graph.set(from, row);
  };
  for (const line of FAMILY_CLOSENESS.trim().split('\n')) {
    const [from = '', sign, to = '', weight = '0'] = line.split(' ');
    add(from, to, Number(weight));
    if (sign === '~') add(to, from, Number(weight));
  }
  return graph;
}

let graph: ReadonlyMap<string, ReadonlyMap<string, number>> | undefined;

/** 0 to 1: how well a job of family `other` answers someone who states family `stated`; 1 for the same, 0 when unrelated. */
export function closeness(stated: string, other: string): number {
  if (stated === other) return 1;
  graph ??= build();
  return graph.get(stated)?.get(other) ?? 0;
}

/** The stated family at 1 and every family it accepts, nearest first, then by id. */
export function acceptedFamilies(stated: string): FamilyWeight[] {
  graph ??= build();
  const near = [...(graph.get(stated) ?? [])].filter(([, weight]) => weight >= ACCEPTED_CLOSENESS).map(([family, weight]) => ({ family, weight }));
  return [{ family: stated, weight: 1 }, ...near.sort((a, b) => b.weight - a.weight || (a.family < b.family ? -1 : 1))];
}
