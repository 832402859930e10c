/** A bare SMTP server in a process of its own: takes every mail, keeps none; prints its port. */

import { type AddressInfo, createServer, type Socket } from 'node:net';

const END = Buffer.from('\r\n.\r\n');

/** Reads just enough to answer: commands by line, a body by its final dot. */
function converse(socket: Socket): void {
  let pending = Buffer.alloc(0);
  let inBody = false;
  const next = (): boolean => {
    const mark = inBody ? END : END.subarray(0, 2);
    const end = pending.indexOf(mark);
    if (end < 0) return false;
    const line = inBody ? '' : pending.toString('latin1', 0, Math.min(end, 4)).toUpperCase();
    pending = pending.subarray(end + mark.length);
    if (inBody) socket.write('250 2.0.0 Ok: queued as S1\r\n');
    else if (line === 'EHLO') socket.write('250-sink\r\n250-PIPELINING\r\n250 SIZE 10000000\r\n');
    else if (line === 'DATA') socket.write('354 go\r\n');
    else if (line === 'QUIT') socket.end('221 bye\r\n');
    else socket.write('250 2.0.0 Ok\r\n');
    inBody = line === 'DATA';
    return true;
  };
  socket.setNoDelay(true);
  socket.on('error', () => { socket.destroy(); });
  socket.on('data', (chunk) => {
    pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
    while (next());
  });
  socket.write('220 sink ESMTP\r\n');
}

const server = createServer(converse);
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit(0));
