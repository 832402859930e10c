/** The last step before a mail is gone: its dots, its end, and that nothing of it leaves without the gate. */

import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { type PointOfNoReturn } from '../channel.js';
import { GatedBody } from './gated.body.js';

/** What reaches the wire of a body whose turn has come. */
async function written(body: string, gate: PointOfNoReturn, meanwhile: (body: GatedBody) => void = () => undefined): Promise<{ released: boolean; wire: string | null }> {
  const socket = new PassThrough();
  const gated = new GatedBody(Buffer.from(body), gate).through(socket);
  gated.on('error', () => undefined);
  gated.pipe(new PassThrough());
  meanwhile(gated);
  await gated.answer;
  return { released: gated.released, wire: (socket.read() as Buffer | null)?.toString() ?? null };
}

it('leaves with every dot at the start of a line doubled, and one alone at the end: no line in it can end it early', async () => {
  expect(await written('A: b\r\n\r\n.x\r\n.\r\n..\r\na.b\r\n', () => Promise.resolve('go'))).toEqual({ released: true, wire: 'A: b\r\n\r\n..x\r\n..\r\n...\r\na.b\r\n.\r\n' });
  expect(await written('.A: b\r\n\r\nx\r\n', () => Promise.resolve('go'))).toEqual({ released: true, wire: '..A: b\r\n\r\nx\r\n.\r\n' });
  expect(await written('A: b\r\n\r\nx\r\n', () => Promise.resolve('go'))).toEqual({ released: true, wire: 'A: b\r\n\r\nx\r\n.\r\n' });
});

it('leaves nothing, not even a dot, when the gate says stop, breaks, or the connection went while it thought', async () => {
  const nothing = { released: false, wire: null };
  expect(await written('A: b\r\n\r\nx\r\n', () => Promise.resolve('stop'))).toEqual(nothing);
  expect(await written('A: b\r\n\r\nx\r\n', () => Promise.reject(new Error('no database')))).toEqual(nothing);
  expect(await written('A: b\r\n\r\nx\r\n', () => Promise.resolve('go'), (body) => { body.destroy(); })).toEqual(nothing);
});
