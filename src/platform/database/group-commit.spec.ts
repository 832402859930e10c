import { describe, expect, it } from 'vitest';
import { GroupCommit } from './group-commit.js';

/** A commit that ends when the test says so, and what it was given. */
function held() {
  const groups: string[][] = [];
  const ends: { done: () => void; fail: () => void }[] = [];
  const commit = (items: readonly string[]): Promise<readonly string[]> => new Promise((resolve, reject) => {
    groups.push([...items]);
    ends.push({ done: () => { resolve(items.map((item) => item.toUpperCase())); }, fail: () => { reject(new Error('no')); } });
  });
  return { groups, commit, end: (at: number) => ends[at] };
}

describe('group commit', () => {
  it('starts with the first at once; who comes meanwhile shares the next, and each has its own answer', async () => {
    const { groups, commit, end } = held();
    const group = new GroupCommit(commit, { most: () => 2 });
    const answers = ['a', 'b', 'c', 'd'].map((item) => group.run(item));
    expect(groups).toEqual([['a']]);
    end(0)?.done();
    expect(await answers[0]).toBe('A');
    await Promise.resolve();
    expect(groups).toEqual([['a'], ['b', 'c']]);
    end(1)?.done();
    expect(await Promise.all([answers[1], answers[2]])).toEqual(['B', 'C']);
    await Promise.resolve();
    end(2)?.done();
    expect(await answers[3]).toBe('D');
  });

  it('fails those of one group together and goes on with the next', async () => {
    const { groups, commit, end } = held();
    const group = new GroupCommit(commit, { most: () => 2 });
    const answers = ['a', 'b', 'c', 'd'].map((item) => group.run(item));
    const failed = Promise.allSettled(answers.slice(1, 3));
    end(0)?.done();
    await answers[0];
    await Promise.resolve();
    end(1)?.fail();
    expect((await failed).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await Promise.resolve();
    expect(groups).toEqual([['a'], ['b', 'c'], ['d']]);
    end(2)?.done();
    expect(await answers[3]).toBe('D');
  });

  it('never takes two of the same key together', async () => {
    const { groups, commit, end } = held();
    const group = new GroupCommit(commit, { most: () => 9, keyOf: (item) => item.charAt(0) });
    const answers = ['a', 'b1', 'b2', 'c'].map((item) => group.run(item));
    end(0)?.done();
    await answers[0];
    await Promise.resolve();
    end(1)?.done();
    await answers[1];
    await Promise.resolve();
    expect(groups).toEqual([['a'], ['b1', 'c'], ['b2']]);
  });

  it('takes nobody while there is no room, and looks again when told', () => {
    const { groups, commit } = held();
    let room = 0;
    const group = new GroupCommit(commit, { most: () => room });
    void group.run('a');
    expect(groups).toEqual([]);
    room = 1;
    group.more();
    expect(groups).toEqual([['a']]);
  });
});
