import { findStart } from '../services/start-lock.js';
import { serviceStatus } from '../services/services.js';
import { stateFolder } from '../services/state-folder.js';
import { checkSettings } from '../settings.js';

/** `dock status`: one line per process. */
export async function status(): Promise<void> {
  checkSettings();
  const folder = stateFolder();
  const running = findStart(folder);
  const rows = [
    ['Supplydock', running === null ? 'not running' : `${running.address ?? 'starting'}, process ${running.pid}`],
    ...(running?.children ?? []).map((child) => [child.name, `process ${child.pid}`]),
    ...(await serviceStatus(folder)).map(({ name, detail }) => [name, detail]),
    ['data', folder.root],
  ];
  for (const [name, detail] of rows) console.log(`${name?.padEnd(12)}${detail}`);
}
