import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { AppLogger } from '../logging/app-logger.js';
import { stopOnSignal } from './stop-on-signal.js';

const logger = new AppLogger('silent', 'test');
const LIMIT_MS = 1_000;
let codes: unknown[];
/** Kept here and not on the process: the test runner listens there too. */
const listeners = new Map<string | symbol, (event: string | symbol) => void>();

function emit(event: string): void {
  listeners.get(event)?.(event);
}

beforeEach(() => {
  jest.useFakeTimers();
  codes = [];
  listeners.clear();
  for (const method of ['on', 'once'] as const) {
    jest.spyOn(process, method).mockImplementation((event, listener) => {
      listeners.set(event, listener as (event: string | symbol) => void);
      return process;
    });
  }
  jest.spyOn(process, 'exit').mockImplementation((code) => {
    codes.push(code);
    return undefined as never;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

describe('stopOnSignal', () => {
  it('closes once and ends with 0', async () => {
    const close = jest.fn(() => Promise.resolve());
    stopOnSignal({ close }, logger, LIMIT_MS);
    emit('SIGTERM');
    await jest.advanceTimersByTimeAsync(0);
    expect(close).toHaveBeenCalledTimes(1);
    expect(codes).toEqual([0]);
  });

  it('ends with 1 when closing fails', async () => {
    stopOnSignal({ close: () => Promise.reject(new Error('stuck')) }, logger, LIMIT_MS);
    emit('SIGINT');
    await jest.advanceTimersByTimeAsync(0);
    expect(codes).toEqual([1]);
  });

  it('does not wait longer than its limit, nor after a second signal', async () => {
    stopOnSignal({ close: () => new Promise(() => undefined) }, logger, LIMIT_MS);
    emit('SIGTERM');
    await jest.advanceTimersByTimeAsync(LIMIT_MS - 1);
    expect(codes).toEqual([]);
    emit('SIGTERM');
    expect(codes).toEqual([1]);
    await jest.advanceTimersByTimeAsync(1);
    expect(codes).toEqual([1, 1]);
  });

  it('stops when the process that forked it is gone', async () => {
    stopOnSignal({ close: () => Promise.resolve() }, logger, LIMIT_MS);
    emit('disconnect');
    await jest.advanceTimersByTimeAsync(0);
    expect(codes).toEqual([0]);
  });
});
