import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { Once } from './commander.js';
import type { OverrideCost, OverrideInput, OverrideList, RoundSummary } from './types.js';

/** Quantities set by hand in a proposed round. Every promise rejects with what `problemOf` reads. */
@Injectable({ providedIn: 'root' })
export class OverrideCommands {
  private readonly http = inject(HttpClient);

  /** Changes nothing. OVERRIDE_REFUSED where whole packs of suitable lots do not make it up. */
  weigh(roundId: string, requisitionId: string, pieces: number): Promise<OverrideCost> {
    return firstValueFrom(
      this.http.post<OverrideCost>(`/api/rounds/${roundId}/override-cost`, { requisitionId, pieces }),
    );
  }

  /** VERSION_MISMATCH when somebody changed the round meanwhile. */
  keep(roundId: string, version: number, requisitionId: string, input: OverrideInput): Promise<OverrideList> {
    const url = `/api/rounds/${roundId}/overrides/${requisitionId}`;
    return firstValueFrom(this.http.put<OverrideList>(url, input, { headers: { 'If-Match': `"${version}"` } }));
  }

  undo(roundId: string, version: number, requisitionId: string): Promise<OverrideList> {
    const url = `/api/rounds/${roundId}/overrides/${requisitionId}`;
    return firstValueFrom(this.http.delete<OverrideList>(url, { headers: { 'If-Match': `"${version}"` } }));
  }

  /** The next revision. STEP_UP_REQUIRED without a fresh code. */
  propose(roundId: string, version: number, { key }: Once): Promise<RoundSummary> {
    const headers = { 'If-Match': `"${version}"`, 'Idempotency-Key': key };
    return firstValueFrom(this.http.post<RoundSummary>(`/api/rounds/${roundId}/proposal`, {}, { headers }));
  }
}
