// Runs named checks one after the other and adds up what passed, failed and was skipped. The last line of every run is
// `N passed, N failed`, with `, N skipped` where something was.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../..');

export class Report {
  passed = 0;
  failed = 0;
  skipped = 0;

  /** One check: a program that ends with 0 when all is well. Its output is shown when it does not. */
  async check(name, command, args) {
    const started = performance.now();
    const { code, output } = await run(command, args, {}, 'quiet');
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
    if (code === 0) this.passed++;
    else {
      this.failed++;
      console.log(output.trim());
    }
  }

  /** The tests of some Jest projects, each counted. A file that cannot be loaded counts as one failed test. */
  async jest(projects, { env = {}, args: more = ['--maxWorkers=2'] } = {}) {
    const outputFile = join(ROOT, `tmp/jest-${randomUUID()}.json`);
    mkdirSync(dirname(outputFile), { recursive: true });
    const args = [
      '--experimental-vm-modules',
      '--no-warnings=ExperimentalWarning',
      join(ROOT, 'node_modules/jest/bin/jest.js'),
      '--config=.config/jest.config.mjs',
      '--json',
      ...more,
      `--outputFile=${outputFile}`,
      '--selectProjects',
      ...projects,
    ];
    const { code } = await run(process.execPath, args, env, 'loud');
    try {
      const result = JSON.parse(readFileSync(outputFile, 'utf8'));
      this.passed += result.numPassedTests;
      this.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
      this.skipped += result.numPendingTests + result.numTodoTests;
      if (code !== 0 && result.numFailedTests + result.numRuntimeErrorTestSuites === 0) this.failed++;
      rmSync(outputFile);
    } catch {
      this.failed++;
      console.log(`✗ Jest (${projects.join(', ')}) ended with ${code} and without a result`);
    }
  }

  /** Something that cannot run here: its name, why, and how to mend that. */
  skip(name, why) {
    this.skipped++;
    console.log(`- ${name} skipped: ${why}`);
  }

  /** Prints the last line and sets the exit code. */
  finish() {
    if (this.failed > 0) process.exitCode = 1;
    const skipped = this.skipped > 0 ? `, ${this.skipped} skipped` : '';
    console.log(`${this.passed} passed, ${this.failed} failed${skipped}`);
  }
}

/** `quiet` keeps the output for the caller; `loud` shows it as it comes (on standard error, where --json is on). */
function run(command, args, env, volume) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', volume === 'quiet' ? 'pipe' : 'ignore', volume === 'quiet' ? 'pipe' : 'inherit'],
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve({ code: code ?? `signal ${signal}`, output }));
  });
}
