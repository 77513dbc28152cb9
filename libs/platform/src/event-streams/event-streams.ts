import { Injectable, type BeforeApplicationShutdown, type MessageEvent } from '@nestjs/common';
import {
  connect,
  defer,
  distinctUntilChanged,
  exhaustMap,
  finalize,
  interval,
  last,
  map,
  merge,
  shareReplay,
  Subject,
  takeUntil,
  takeWhile,
  timer,
  type Observable,
} from 'rxjs';
import { Problem } from '../problems/problem.js';

/** Six is what a browser opens to one host over HTTP/1.1; more is a fault or an attack. */
export const STREAMS_PER_ACCOUNT = 6;
/** Each half-open stream costs a socket and some kilobytes until the heartbeat finds it dead. */
export const STREAMS_IN_ALL = 1_000;
/** Below the 30 and 60 seconds after which common proxies close a silent connection. */
const HEARTBEAT_MS = 15_000;
/** A stream ends after this and the browser reopens it, so that an ended session or a lost role stops it soon. */
const LONGEST_MS = 10 * 60_000;
/** What the browser waits before it reopens a stream. */
const RETRY_MS = 2_000;

export interface FollowOptions<T> {
  /** What is followed, e.g. `round_<id>`: all who follow the same share one poll. */
  readonly streamKey: string;
  /** User id (or client address, for what is public) that the stream is counted for. */
  readonly account: string;
  /** Milliseconds between two reads, 200 or more. */
  readonly everyMs: number;
  /** Reads the present state from the database; the first answer is sent at once. */
  readonly read: () => Promise<T>;
  readonly toEvent: (state: T) => MessageEvent;
  /** After a final state is sent the stream closes. */
  readonly isFinal: (state: T) => boolean;
}

/**
 * Server-sent events that follow something in the database. Polling keeps PostgreSQL the truth and survives a wiped
 * queue; one poll serves all followers. Streams are bounded, beat, and close at shutdown.
 */
@Injectable()
export class EventStreams implements BeforeApplicationShutdown {
  private readonly open = new Map<string, number>();
  private openInAll = 0;
  private readonly polls = new Map<string, Observable<MessageEvent>>();
  private readonly closing = new Subject<void>();

  /**
   * @returns events for a method with `@Sse()`: the state at once, then each change, then the end
   * @throws TOO_MANY_STREAMS (on subscription, before anything is sent) beyond 6 of an account or 1,000 in all
   */
  follow<T>(options: FollowOptions<T>): Observable<MessageEvent> {
    return defer(() => {
      this.take(options.account);
      return this.poll(options).pipe(
        connect((events) =>
          merge(
            events,
            interval(HEARTBEAT_MS).pipe(
              map((): MessageEvent => ({ comment: 'still here' })),
              takeUntil(events.pipe(last(null, null))),
            ),
          ),
        ),
        takeUntil(merge(this.closing, timer(LONGEST_MS))),
        finalize(() => this.release(options.account)),
      );
    });
  }

  beforeApplicationShutdown(): void {
    this.closing.next();
  }

  private poll<T>(options: FollowOptions<T>): Observable<MessageEvent> {
    const { streamKey, everyMs, read, toEvent, isFinal } = options;
    let shared = this.polls.get(streamKey);
    if (!shared) {
      shared = timer(0, Math.max(200, everyMs)).pipe(
        exhaustMap(() => read()),
        takeWhile((state) => !isFinal(state), true),
        map((state): MessageEvent => ({ ...toEvent(state), retry: RETRY_MS })),
        distinctUntilChanged((before, now) => JSON.stringify(before) === JSON.stringify(now)),
        finalize(() => this.polls.delete(streamKey)),
        shareReplay({ bufferSize: 1, refCount: true }),
      );
      this.polls.set(streamKey, shared);
    }
    return shared;
  }

  private take(account: string): void {
    const own = this.open.get(account) ?? 0;
    if (own >= STREAMS_PER_ACCOUNT || this.openInAll >= STREAMS_IN_ALL) throw new Problem('TOO_MANY_STREAMS');
    this.open.set(account, own + 1);
    this.openInAll += 1;
  }

  private release(account: string): void {
    const own = (this.open.get(account) ?? 1) - 1;
    if (own > 0) this.open.set(account, own);
    else this.open.delete(account);
    this.openInAll -= 1;
  }
}
