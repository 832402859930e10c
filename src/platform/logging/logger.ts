/** Nest's logger as we run it: JSON lines in production, readable otherwise, redacted always. */
import { ConsoleLogger, type LogLevel as NestLogLevel } from '@nestjs/common';
import { type Config, LOG_LEVELS } from '../config/config.js';
import { redact } from './redact.js';

type Stream = 'stdout' | 'stderr';

export class RedactingLogger extends ConsoleLogger {
  /** Everything ConsoleLogger writes as text passes here. */
  protected override printMessages(
    messages: unknown[], context?: string, level?: NestLogLevel, stream?: Stream, errorStack?: unknown, params?: Record<string, unknown>,
  ): void {
    super.printMessages(messages.map(redactValue), context, level, stream, redactValue(errorStack), redactRecord(params));
  }

  /** Nest calls it without a stack too, whatever its type says. */
  protected override printStackTrace(stack: string | undefined): void {
    super.printStackTrace(stack === undefined ? '' : redact(stack));
  }
}

/** Give the result to `NestFactory.create(…, { logger })`. */
export function createLogger(config: Pick<Config, 'production' | 'logLevel'>): RedactingLogger {
  const upTo = LOG_LEVELS.indexOf(config.logLevel);
  return new RedactingLogger({ json: config.production, colors: !config.production, logLevels: LOG_LEVELS.slice(0, upTo + 1) });
}

/** Objects and errors become redacted text of themselves, keys kept. */
function redactValue(value: unknown): unknown {
  if (typeof value === 'string') return redact(value);
  if (value instanceof Error) return redact(value.stack ?? value.message);
  if (typeof value !== 'object' || value === null) return value;
  try {
    return JSON.parse(redact(JSON.stringify(value)));
  } catch {
    return '[object]';
  }
}

function redactRecord(params: Record<string, unknown> | undefined): Record<string, unknown> | undefined {
  if (params === undefined) return undefined;
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, redactValue(value)]));
}
