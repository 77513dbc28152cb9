import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Observable } from 'rxjs';
import type { RoundProgress, RoundState, RoundSummary } from './types.js';

const RUNNING: readonly RoundState[] = ['SCHEDULED', 'SNAPSHOTTING', 'COMPUTING', 'VERIFYING'];

/** True while the queue works on the round and its progress will change by itself. */
export const isRunning = (state: RoundState): boolean => RUNNING.includes(state);

/** Silence after which the round is asked for outright: a proxy may hold the stream back without closing it. */
const SILENCE_MS = 4000;

/** Watches a running round: server-sent events first, polling wherever they stay silent. */
@Injectable({ providedIn: 'root' })
export class RoundWatch {
  private readonly http = inject(HttpClient);

  /**
   * @param id the round
   * @param silenceMs polls after this many milliseconds without an event
   * @returns the last state first, then every change; completes at a state that no longer changes by itself; never errors:
   *   while the api can't be reached it keeps asking
   */
  follow(id: string, silenceMs = SILENCE_MS): Observable<RoundProgress> {
    return new Observable<RoundProgress>((subscriber) => {
      const source = new EventSource(`/api/rounds/${id}/events`);
      let silence: ReturnType<typeof setTimeout> | undefined;

      const report = (progress: RoundProgress): void => {
        subscriber.next(progress);
        if (!isRunning(progress.state)) subscriber.complete();
        else awaitSilence();
      };
      const poll = (): void => {
        this.http.get<RoundSummary>(`/api/rounds/${id}`).subscribe({
          next: ({ state, stage, percent, version }) =>
            !subscriber.closed && report({ state, stage, percent, version }),
          error: () => !subscriber.closed && awaitSilence(),
        });
      };
      const awaitSilence = (): void => {
        clearTimeout(silence);
        silence = setTimeout(poll, silenceMs);
      };

      source.addEventListener('progress', (event) => report(JSON.parse((event as MessageEvent<string>).data)));
      awaitSilence();
      return () => {
        clearTimeout(silence);
        source.close();
      };
    });
  }
}
