import { Injectable } from '@angular/core';
import { Commander, type Once } from './commander.js';
import type { PolicyDetail, PolicyInput, ScenarioInput, ScenarioRun } from './types.js';

/** What officials do about policies. Every promise rejects with what `problemOf` reads. */
@Injectable({ providedIn: 'root' })
export class PolicyCommands extends Commander {
  /** The next version of a policy; VERSION_MISMATCH when somebody wrote it meanwhile. */
  setPolicy(input: PolicyInput, once: Once): Promise<PolicyDetail> {
    return this.send('POST', '/api/policies', { body: input, once });
  }

  /** Tries up to six policies side by side; SCENARIOS_BUSY while enough are under way. */
  startScenarios(input: ScenarioInput, once: Once): Promise<ScenarioRun> {
    return this.send('POST', '/api/scenario-runs', { body: input, once });
  }

  cancelScenarios(id: string, once: Once): Promise<ScenarioRun> {
    return this.send('POST', `/api/scenario-runs/${id}/cancellation`, { body: {}, once });
  }
}
