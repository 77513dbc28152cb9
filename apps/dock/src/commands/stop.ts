import { stopRunningStart } from '../services/start-lock.js';
import { stopServices } from '../services/services.js';
import { stateFolder } from '../services/state-folder.js';
import { checkSettings } from '../settings.js';

/** `dock stop`: ends a running `start` in order, then whatever a killed one left behind. */
export async function stop(): Promise<void> {
  checkSettings();
  const folder = stateFolder();
  const wasRunning = await stopRunningStart(folder);
  const stopped = await stopServices(folder);
  const names = [...(wasRunning ? ['Supplydock'] : []), ...stopped];
  console.log(names.length === 0 ? 'Nothing was running.' : `Stopped: ${names.join(', ')}.`);
}
