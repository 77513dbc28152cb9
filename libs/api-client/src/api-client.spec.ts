import { HttpErrorResponse, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { jest } from '@jest/globals';
import { channelHeaders } from './channel-headers.js';
import { ChannelCommands } from './commands.js';
import { problemOf } from './problem.js';
import type { RoundProgress } from './types.js';
import { RoundWatch } from './watch-round.js';

/** An event source whose events the test sends. */
class FakeEventSource {
  static last: FakeEventSource;
  isClosed = false;
  private listener: ((event: { data: string }) => void) | null = null;
  constructor(readonly url: string) {
    FakeEventSource.last = this;
  }
  addEventListener(_name: string, listener: (event: { data: string }) => void): void {
    this.listener = listener;
  }
  close(): void {
    this.isClosed = true;
  }
  send(progress: RoundProgress): void {
    this.listener?.({ data: JSON.stringify(progress) });
  }
}

const running = (percent: number): RoundProgress => ({ state: 'COMPUTING', stage: 'COMPUTING', percent, version: 2 });
const proposed: RoundProgress = { state: 'PROPOSED', stage: 'PROPOSED', percent: 100, version: 3 };

let http: HttpTestingController;
beforeEach(() => {
  TestBed.configureTestingModule({
    providers: [provideHttpClient(withInterceptors([channelHeaders])), provideHttpClientTesting()],
  });
  http = TestBed.inject(HttpTestingController);
});
afterEach(() => http.verify());

describe('ChannelCommands', () => {
  it('marks changes as the portal’s own, with key and quoted version', () => {
    void TestBed.inject(ChannelCommands).approveRound('r1', 3, { key: 'k1' });
    const { request } = http.expectOne('/api/rounds/r1/approval');
    expect(request.headers.get('X-Supplydock')).toBe('portal');
    expect(request.headers.get('Idempotency-Key')).toBe('k1');
    expect(request.headers.get('If-Match')).toBe('"3"');
  });

  it('does not mark reads', () => {
    void TestBed.inject(ChannelCommands).me();
    expect(http.expectOne('/api/me').request.headers.has('X-Supplydock')).toBe(false);
  });
});

describe('problemOf', () => {
  it('reads a problem document, also inside what a resource wraps', () => {
    const response = new HttpErrorResponse({
      status: 409,
      error: { code: 'DAY_HELD', title: 'Held', titleZh: '占用' },
    });
    expect(problemOf(new Error('wrapped', { cause: response }))).toMatchObject({ code: 'DAY_HELD', status: 409 });
  });

  it('tells no answer from an answer that is no problem document', () => {
    expect(problemOf(new HttpErrorResponse({ status: 0 })).code).toBe('UNREACHABLE');
    expect(problemOf(new HttpErrorResponse({ status: 502, error: '<html>' })).code).toBe('UNREADABLE');
  });
});

describe('RoundWatch', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    Object.assign(globalThis, { EventSource: FakeEventSource });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  function follow(): { seen: number[]; isComplete: () => boolean } {
    const seen: number[] = [];
    let isComplete = false;
    TestBed.inject(RoundWatch)
      .follow('r1', 1000)
      .subscribe({ next: ({ percent }) => seen.push(percent), complete: () => (isComplete = true) });
    return { seen, isComplete: () => isComplete };
  }

  it('follows the stream to the end and closes it', () => {
    const { seen, isComplete } = follow();
    FakeEventSource.last.send(running(40));
    FakeEventSource.last.send(proposed);
    expect(seen).toEqual([40, 100]);
    expect(isComplete()).toBe(true);
    expect(FakeEventSource.last.isClosed).toBe(true);
  });

  it('asks outright when the stream is silent, and keeps asking while nobody answers', () => {
    const { seen, isComplete } = follow();
    jest.advanceTimersByTime(1000);
    http.expectOne('/api/rounds/r1').error(new ProgressEvent('offline'));
    jest.advanceTimersByTime(1000);
    http.expectOne('/api/rounds/r1').flush(running(60));
    jest.advanceTimersByTime(1000);
    http.expectOne('/api/rounds/r1').flush(proposed);
    expect(seen).toEqual([60, 100]);
    expect(isComplete()).toBe(true);
  });
});
