import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { type FastifyRequest } from 'fastify';
import { expect, it } from 'vitest';
import { uploadOf } from './uploads.js';

it('the bytes of an upload are read once: a second reading is told so, and does not find an empty file', async () => {
  const raw = Object.assign(Readable.from([Buffer.from('one,'), Buffer.from('two')]), { headers: {} });
  const request = { raw } as unknown as FastifyRequest;
  expect(await text(uploadOf(request).bytes)).toBe('one,two');
  await expect(text(uploadOf(request).bytes)).rejects.toMatchObject({ code: 'upload_interrupted' });
});
