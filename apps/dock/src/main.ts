import 'reflect-metadata';
import { CommanderError } from 'commander';
import { EmbeddedError } from '@supplydock/embedded';
import { ConfigError } from '@supplydock/platform';
import { Failure } from './failure.js';
import { createProgram } from './program.js';

/** A wrong argument or setting. */
const WRONG_USE = 2;

try {
  await createProgram().parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USE; // commander has printed its sentence
  if (error instanceof ConfigError) {
    console.error(error.message);
    return WRONG_USE;
  }
  if (error instanceof EmbeddedError) {
    console.error(error.message);
    return 1;
  }
  if (error instanceof Failure) {
    console.error(error.message);
    return error.exitCode;
  }
  console.error(error);
  return 1;
}
