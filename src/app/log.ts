/** The log: typed events only. There is no field for text, name, number or address, so none can leak. */
import { pino } from 'pino';
import type { Log, LogEvent } from './ports.ts';

const FIELDS = ['event', 'id', 'count', 'ms', 'code'] as const;

/** Writes JSON lines to standard error; unknown fields are dropped even if a caller smuggles them in. */
export function createLog(level: string): Log {
  const logger = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ fd: 2, sync: true }),
  );
  const only = (event: LogEvent) =>
    Object.fromEntries(FIELDS.filter((field) => event[field] !== undefined).map((field) => [field, event[field]]));
  return {
    info: (event) => logger.info(only(event)),
    error: (event) => logger.error(only(event)),
  };
}

/** What may be said of an error: its class, never its message, which may quote data. */
export const codeOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);
