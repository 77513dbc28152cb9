import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { Once } from './commands.js';
import type { PolicyDetail, PolicyInput, ScenarioInput, ScenarioRun } from './types.js';

/** What officials do about policies. Every promise rejects with what `problemOf` reads. */
@Injectable({ providedIn: 'root' })
export class PolicyCommands {
  private readonly http = inject(HttpClient);

  /** The next version of a policy; VERSION_MISMATCH when somebody wrote it meanwhile. */
  setPolicy(input: PolicyInput, once: Once): Promise<PolicyDetail> {
    return this.post('/api/policies', input, once);
  }

  /** Tries up to six policies side by side; SCENARIOS_BUSY while enough are under way. */
  startScenarios(input: ScenarioInput, once: Once): Promise<ScenarioRun> {
    return this.post('/api/scenario-runs', input, once);
  }

  cancelScenarios(id: string, once: Once): Promise<ScenarioRun> {
    return this.post(`/api/scenario-runs/${id}/cancellation`, {}, once);
  }

  private post<T>(url: string, body: unknown, { key }: Once): Promise<T> {
    return firstValueFrom(this.http.post<T>(url, body, { headers: { 'Idempotency-Key': key } }));
  }
}
