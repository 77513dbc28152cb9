import { fork, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { REPOSITORY_ROOT } from '@supplydock/platform';
import { Failure } from '../failure.js';
import type { OwnProcess } from './start-lock.js';
import type { StateFolder } from './state-folder.js';

const READY_LIMIT_MS = 45_000;
/** The worker gives itself 25 s, the api 15 s. */
const STOP_LIMIT_MS = 28_000;
/** More deaths than this within a minute are not bad luck. */
const MOST_RESTARTS = 5;
const RESTART_WINDOW_MS = 60_000;

/** One process of the server (api or worker) that is kept running: what dies is started again, a few times. */
export class ChildServer {
  private child: ChildProcess | null = null;
  private isStopping = false;
  private readonly deaths: number[] = [];
  private readonly program: string;
  private readonly log: string;

  /**
   * @param name folder under apps/
   * @param env the whole configuration of the child
   * @param onChange told when the process number changes
   * @param onGiveUp told, with one sentence, when it died too often
   */
  constructor(
    readonly name: 'api' | 'worker',
    folder: StateFolder,
    private readonly env: NodeJS.ProcessEnv,
    private readonly onChange: () => void,
    private readonly onGiveUp: (sentence: string) => void,
  ) {
    this.program = join(REPOSITORY_ROOT, `dist/apps/${name}/src/main.js`);
    this.log = join(folder.logs, `${name}.log`);
  }

  /** What identifies it for other commands; null while it does not run. */
  get own(): OwnProcess | null {
    return this.child?.pid === undefined ? null : { name: this.name, pid: this.child.pid, mark: this.program };
  }

  /** Starts it and waits until it says that it is ready. Throws a Failure with the end of its log when it does not. */
  async start(): Promise<void> {
    const child = this.spawn('w');
    const outcome = await Promise.race([
      new Promise<'ready'>((resolve) => child.once('message', () => resolve('ready'))),
      new Promise<'ended'>((resolve) => child.once('exit', () => resolve('ended'))),
      sleep(READY_LIMIT_MS, 'late' as const, { ref: false }),
    ]);
    if (outcome === 'ready') {
      child.once('exit', () => void this.restart());
      return;
    }
    await this.stop();
    const why = outcome === 'late' ? `was not ready within ${READY_LIMIT_MS / 1000} s` : 'ended at once';
    throw new Failure(`${this.name} ${why}. The end of ${this.log}:\n${this.tail()}`);
  }

  /** Asks it to stop in order; after the limit it is ended by force, which loses nothing (PostgreSQL is the truth). */
  async stop(): Promise<void> {
    this.isStopping = true;
    const { child } = this;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const hasEnded = new Promise<true>((resolve) => child.once('exit', () => resolve(true)));
    child.kill('SIGTERM');
    const isInTime = await Promise.race([hasEnded, sleep(STOP_LIMIT_MS, false, { ref: false })]);
    if (!isInTime) {
      child.kill('SIGKILL');
      await hasEnded;
    }
  }

  private spawn(flags: 'w' | 'a'): ChildProcess {
    const log = openSync(this.log, flags);
    const child = fork(this.program, [], {
      cwd: REPOSITORY_ROOT,
      env: this.env,
      execArgv: ['--enable-source-maps'],
      stdio: ['ignore', log, log, 'ipc'],
      detached: true, // Ctrl-C at the terminal reaches us alone, so that we decide the order
    });
    closeSync(log);
    this.child = child;
    this.onChange();
    return child;
  }

  private async restart(): Promise<void> {
    if (this.isStopping) return;
    const now = performance.now();
    this.deaths.push(now);
    const recent = this.deaths.filter((at) => now - at < RESTART_WINDOW_MS).length;
    if (recent > MOST_RESTARTS) {
      this.onGiveUp(`${this.name} ended ${recent} times within a minute. The end of ${this.log}:\n${this.tail()}`);
      return;
    }
    await sleep(200 * 2 ** recent);
    if (!this.isStopping) this.spawn('a').once('exit', () => void this.restart());
  }

  private tail(): string {
    return readFileSync(this.log, 'utf8').slice(-3_000).trim();
  }
}
