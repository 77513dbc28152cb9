import { execFileSync, fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { REPOSITORY_ROOT } from '@supplydock/platform';

const PROGRAM = join(REPOSITORY_ROOT, 'dist/apps/worker/src/main.js');
/** A limit against hanging, on a machine that does much else. */
const READY_MS = 60_000;

/**
 * Brings dist/ up to date. Jest's module loader does not reach into threads and processes of their own: they run what the
 * build makes of the sources of now. The test run has done it once for all files, unless a source did not compile.
 */
export function compileServer(): void {
  if (process.env['TEST_SERVER_COMPILED']) return;
  execFileSync(process.execPath, [join(REPOSITORY_ROOT, 'apps/dock/install/compile.mjs')], { stdio: 'pipe' });
}

export interface WorkerSettings {
  readonly databaseUrl: string;
  readonly redisUrl: string;
  readonly queuePrefix?: string;
  /** Holds the engine up, so that a fault can strike in its middle. */
  readonly engineDelayMs?: number;
  /** The engine's call that is held up; the engine itself unless said. */
  readonly engineDelayAt?: 'freeze' | 'allocate' | 'nextLineRows';
}

/** A real worker process, as it runs in production. It ends when the test's process does. */
export class WorkerProcess {
  private log = '';
  /** Its exit code or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;

  private constructor(private readonly child: ChildProcess) {
    child.stdout!.on('data', (chunk: Buffer) => (this.log += chunk.toString()));
    child.stderr!.on('data', (chunk: Buffer) => (this.log += chunk.toString()));
    this.ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal!)));
  }

  /** Starts a worker and waits until it takes jobs. Call `compileServer` before. */
  static async start({
    databaseUrl,
    redisUrl,
    queuePrefix = '',
    engineDelayMs = 0,
    engineDelayAt = 'allocate',
  }: WorkerSettings): Promise<WorkerProcess> {
    const env = {
      PATH: process.env['PATH'],
      NODE_ENV: 'test',
      DATABASE_URL: databaseUrl,
      REDIS_URL: redisUrl,
      QUEUE_PREFIX: queuePrefix,
      LOG_LEVEL: 'debug',
      SUPPLYDOCK_TEST_ENGINE_DELAY_MS: String(engineDelayMs),
      SUPPLYDOCK_TEST_ENGINE_DELAY_AT: engineDelayAt,
    };
    const child = fork(PROGRAM, [], { env, execArgv: [], stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    const worker = new WorkerProcess(child);
    const ready = new Promise<'ready'>((resolve) => child.once('message', () => resolve('ready')));
    const late = new Promise<'late'>((resolve) => setTimeout(resolve, READY_MS, 'late').unref());
    const outcome = await Promise.race([ready, late, worker.ended]);
    if (outcome !== 'ready') throw new Error(`the worker did not start (${outcome}):\n${worker.log}`);
    return worker;
  }

  get pid(): number {
    return this.child.pid!;
  }

  /** Everything it wrote, for the message of a failing test. */
  get output(): string {
    return this.log;
  }

  /** kill -9: no handler runs, nothing is closed. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }

  /** Stands still, as a machine that is paused does: nothing is closed, nothing is answered, until `wake`. */
  suspend(): void {
    this.child.kill('SIGSTOP');
  }

  wake(): void {
    this.child.kill('SIGCONT');
  }

  /** Asks it to stop in order; answers its exit code. */
  async stop(): Promise<number | NodeJS.Signals> {
    this.child.kill('SIGTERM');
    return this.ended;
  }
}
