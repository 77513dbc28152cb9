import { Failure } from '../failure.js';
import { findStart } from '../services/start-lock.js';
import { removeData, stopServices } from '../services/services.js';
import { stateFolder } from '../services/state-folder.js';
import { checkSettings } from '../settings.js';

/** `dock reset`: deletes the embedded data. An operator's own servers are not ours to empty. */
export async function reset(): Promise<void> {
  checkSettings();
  if (process.env.DATABASE_URL) {
    throw new Failure(
      'DATABASE_URL names a server of yours, and reset deletes embedded data only: drop that database yourself.',
      2,
    );
  }
  const folder = stateFolder();
  const running = findStart(folder);
  if (running !== null) {
    throw new Failure(`Supplydock is running (process ${running.pid}): stop it first with npm run -s dock -- stop.`);
  }
  await stopServices(folder);
  await removeData(folder);
  console.log(`The data in ${folder.root} is deleted; the next start seeds the demo city again.`);
}
