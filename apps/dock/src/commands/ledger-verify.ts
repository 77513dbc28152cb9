import { VerifyLedger } from '@supplydock/ledger';
import { withUseCases } from '../dock.module.js';
import { Failure } from '../failure.js';
import { openServices } from '../services/services.js';
import { stateFolder } from '../services/state-folder.js';
import { checkSettings, environmentFor } from '../settings.js';

/** `dock ledger verify`: walks the whole chain; names the first entry that was altered, deleted or moved. */
export async function ledgerVerify(): Promise<void> {
  checkSettings();
  const services = await openServices(stateFolder());
  try {
    await withUseCases(environmentFor(services), async (app, { jurisdictionId }) => {
      const { verified, head, fault } = await app.get(VerifyLedger, { strict: false }).verify(jurisdictionId);
      if (fault !== null) {
        throw new Failure(
          `The ledger is broken at entry ${fault.seq}: ${fault.kind}. ${verified} entries before it are good.`,
        );
      }
      console.log(`All ${verified} entries follow from each other. Head ${head.seq}: ${head.hash}`);
    });
  } finally {
    await services.close();
  }
}
