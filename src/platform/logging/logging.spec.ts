import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLogger } from './logger.js';
import { redact } from './redact.js';

describe('what looks like a person', () => {
  it.each([
    ['to batel@example.org.', 'to [email].'],
    ['בת־אל <בת.אל@דוגמה.ישראל>', 'בת־אל <[email]>'],
    ['call +972501234567 now', 'call [phone] now'],
    ['call +972 50-123-4567', 'call [phone]'],
    ['٠٥٠١٢٣٤٥٦٧', '[phone]'],
    ['+۹۸۹۱۲۱۲۳۴۵۶۷', '[phone]'],
    ['050-1234567', '[phone]'],
    ['key ksh_0123456789abcdef.AbC-_9', 'key [api key]'],
    ['postgres://user:pw@db.example.org:5432/x', 'postgres://[credentials]@db.example.org:5432/x'],
  ])('%s is logged as %s', (text, safe) => {
    expect(redact(text)).toBe(safe);
  });

  it.each([
    '2026-11-21T21:30:46.000Z', 'took 1234567890 ms', '0190f3a2-7b1c-7d3e-8f00-0123456789ab', 'run 0/1 at 127.0.0.1:54321', 'kesher@0 started',
  ])('%s is left as it is', (text) => {
    expect(redact(text)).toBe(text);
  });
});

describe('the logger', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });
  const written = (production: boolean, log: (logger: ReturnType<typeof createLogger>) => void): string => {
    const lines: string[] = [];
    for (const stream of [process.stdout, process.stderr]) {
      vi.spyOn(stream, 'write').mockImplementation((text) => lines.push(String(text)) > 0);
    }
    log(createLogger({ production, logLevel: 'log' }));
    vi.restoreAllMocks();
    return lines.join('');
  };

  it('writes one JSON object a line in production', () => {
    const text = written(true, (logger) => {
      logger.log('sent to batel@example.org', 'Sending');
    });
    expect(JSON.parse(text)).toMatchObject({ level: 'log', context: 'Sending', message: 'sent to [email]' });
  });

  it.each([true, false])('redacts objects, errors and stacks (production: %s)', (production) => {
    const text = written(production, (logger) => {
      logger.warn({ to: 'batel@example.org' });
      logger.error(new Error('no route to +972501234567'));
      logger.error('failed', 'Error: batel@example.org\n    at x (y.ts:1:1)', 'Sending');
    });
    expect(text).not.toMatch(/batel|972501234567/);
    expect(text).toContain('[email]');
    expect(text).toContain('[phone]');
  });

  it('says nothing below its level', () => {
    expect(written(false, (logger) => {
      logger.debug('quiet');
    })).toBe('');
  });
});
