import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { GroupCommit } from './group-commit.js';

/** A commit that ends when the test says so, and what it was given. */
function held() {
  const groups: string[][] = [];
  const ends: { makeWay: () => void; done: () => void; fail: () => void }[] = [];
  const commit = (items: readonly string[], makeWay: () => void): Promise<readonly string[]> => new Promise((resolve, reject) => {
    groups.push([...items]);
    ends.push({ makeWay, done: () => { resolve(items.map((item) => item.toUpperCase())); }, fail: () => { reject(new Error('no')); } });
  });
  return { groups, commit, end: (at: number) => ends[at] };
}

describe('group commit', () => {
  it('starts with those who come in one turn of the event loop; who comes meanwhile shares the next, and each has its own answer', async () => {
    const { groups, commit, end } = held();
    const group = new GroupCommit(commit, { most: () => 3 });
    const first = ['a', 'b'].map((item) => group.run(item));
    await nextTurn();
    expect(groups).toEqual([['a', 'b']]);
    const later = ['c', 'd', 'e', 'f'].map((item) => group.run(item));
    await nextTurn();
    end(0)?.done();
    expect(await Promise.all(first)).toEqual(['A', 'B']);
    await Promise.resolve();
    expect(groups).toEqual([['a', 'b'], ['c', 'd', 'e']]);
    end(1)?.done();
    expect(await Promise.all(later.slice(0, 3))).toEqual(['C', 'D', 'E']);
    await Promise.resolve();
    end(2)?.done();
    expect(await later[3]).toBe('F');
  });

  it('fails those of one group together and goes on with the next', async () => {
    const { groups, commit, end } = held();
    const group = new GroupCommit(commit, { most: () => 2 });
    const answers = ['a', 'b', 'c'].map((item) => group.run(item));
    const failed = Promise.allSettled(answers.slice(0, 2));
    await nextTurn();
    end(0)?.fail();
    expect((await failed).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await Promise.resolve();
    expect(groups).toEqual([['a', 'b'], ['c']]);
    end(1)?.done();
    expect(await answers[2]).toBe('C');
  });

  it('never takes two of the same key together', async () => {
    const { groups, commit, end } = held();
    const group = new GroupCommit(commit, { most: () => 9, keyOf: (item) => item.charAt(0) });
    const answers = ['a', 'b1', 'b2', 'c'].map((item) => group.run(item));
    await nextTurn();
    end(0)?.done();
    await answers[0];
    await nextTurn();
    expect(groups).toEqual([['a', 'b1', 'c'], ['b2']]);
  });

  it('begins with the next group when one makes way, and hears the end of both whichever comes first', async () => {
    const { groups, commit, end } = held();
    const group = new GroupCommit(commit, { most: () => 2 });
    const answers = ['a', 'b', 'c', 'd', 'e'].map((item) => group.run(item));
    await nextTurn();
    end(0)?.makeWay();
    await nextTurn();
    expect(groups).toEqual([['a', 'b'], ['c', 'd']]);
    end(1)?.done();
    expect(await Promise.all(answers.slice(2, 4))).toEqual(['C', 'D']);
    await nextTurn();
    expect(groups).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
    // Who made way has no other to make.
    const later = group.run('f');
    end(0)?.done();
    expect(await Promise.all(answers.slice(0, 2))).toEqual(['A', 'B']);
    await nextTurn();
    expect(groups).toHaveLength(3);
    end(2)?.makeWay();
    await nextTurn();
    end(2)?.fail();
    await expect(answers[4]).rejects.toThrow('no');
    expect(groups).toEqual([['a', 'b'], ['c', 'd'], ['e'], ['f']]);
    end(3)?.done();
    expect(await later).toBe('F');
  });

  it('takes nobody while there is no room, and looks again when told: once for all who tell in one turn', async () => {
    const { groups, commit } = held();
    let room = 0;
    const group = new GroupCommit(commit, { most: () => room });
    for (const item of ['a', 'b', 'c']) void group.run(item);
    await nextTurn();
    expect(groups).toEqual([]);
    for (const places of [1, 2]) {
      room = places;
      group.more();
    }
    await nextTurn();
    expect(groups).toEqual([['a', 'b']]);
  });
});
