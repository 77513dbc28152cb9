/**
 * Four blocks of SHA-256 (FIPS 180-4) at a time, in the lanes of WebAssembly's 128-bit vectors: a fifth of the time the
 * same steps take one after the other in JavaScript. The module is written here, instruction by instruction, since a
 * toolchain for one loop of additions and rotations would be larger than the loop. Where the platform has no WebAssembly,
 * or forbids it, there are no lanes, and the caller goes on one block at a time.
 */
import { CONSTANTS } from './sha256-constants.js';

const LANES = 4;
const ROUNDS = 64;
const BLOCK_WORDS = 16;
const STATE_WORDS = 8;
const VECTOR_BYTES = 16;
/** Where things lie in the module's memory: the block's words, the state before and after, the round constants. */
const WORDS_AT = 0;
const BEFORE_AT = WORDS_AT + BLOCK_WORDS * VECTOR_BYTES;
const AFTER_AT = BEFORE_AT + STATE_WORDS * VECTOR_BYTES;
const CONSTANTS_AT = AFTER_AT + STATE_WORDS * VECTOR_BYTES;

/** The part of the standard WebAssembly object that is used. */
interface WebAssemblyHost {
  Module: new (code: Uint8Array) => object;
  Instance: new (module: object) => { exports: { memory: { buffer: ArrayBuffer }; compress: () => void } };
}

export interface Lanes {
  /** To fill: word t of the block in lane k at words[4 × t + k]. */
  readonly words: Int32Array;
  /** First word of each lane's digest, after `compress`. */
  readonly first: Int32Array;
  compress(): void;
}

let compiled: object | null | undefined;

/** Lanes that start from a given state of the function; undefined where there is no WebAssembly with vectors. */
export function lanesFrom(state: Int32Array): Lanes | undefined {
  // Through unknown: where the DOM's types are loaded (the portal), WebAssembly has wider ones.
  const host = (globalThis as unknown as { WebAssembly?: WebAssemblyHost }).WebAssembly;
  if (compiled === undefined) compiled = compile(host);
  if (compiled === null || host === undefined) return undefined;
  const { memory, compress } = new host.Instance(compiled).exports;
  const before = new Int32Array(memory.buffer, BEFORE_AT, STATE_WORDS * LANES);
  const constants = new Int32Array(memory.buffer, CONSTANTS_AT, ROUNDS * LANES);
  for (let k = 0; k < before.length; k++) before[k] = state[k >> 2];
  for (let k = 0; k < constants.length; k++) constants[k] = CONSTANTS[k >> 2];
  return {
    words: new Int32Array(memory.buffer, WORDS_AT, BLOCK_WORDS * LANES),
    first: new Int32Array(memory.buffer, AFTER_AT, LANES),
    compress,
  };
}

function compile(host: WebAssemblyHost | undefined): object | null {
  try {
    return host === undefined ? null : new host.Module(moduleCode());
  } catch {
    return null; // no vectors here, or a content security policy against it
  }
}

/** One instruction or several, as bytes. */
type Code = number[];

const LOCAL_GET = 0x20;
const LOCAL_SET = 0x21;
const VECTOR = 0xfd;
const END = 0x0b;
/** Numbers of vector instructions (WebAssembly core specification 2.0, 5.4.6). */
const LOAD = [0x00];
const STORE = [0x0b];
const OR = [0x50];
const XOR = [0x51];
const SELECT = [0x52];
const SHIFT_LEFT = [0xab, 0x01];
const SHIFT_RIGHT = [0xad, 0x01];
const ADD = [0xae, 0x01];

const get = (local: number): Code => [LOCAL_GET, local];
const set = (local: number, value: Code): Code => [...value, LOCAL_SET, local];
const vector = (operation: number[], ...operands: Code[]): Code => [...operands.flat(), VECTOR, ...operation];
const constant = (value: number): Code => [0x41, ...signed(value)];
const load = (at: number): Code => [...constant(0), VECTOR, ...LOAD, 0, ...unsigned(at)];
const store = (at: number, value: Code): Code => [...constant(0), ...value, VECTOR, ...STORE, 0, ...unsigned(at)];
const add = (first: Code, ...others: Code[]): Code => others.reduce((sum, other) => vector(ADD, sum, other), first);
const right = (local: number, bits: number): Code => vector(SHIFT_RIGHT, get(local), constant(bits));
const turn = (local: number, bits: number): Code =>
  vector(OR, right(local, bits), vector(SHIFT_LEFT, get(local), constant(32 - bits)));
const mix = (a: Code, b: Code, c: Code): Code => vector(XOR, vector(XOR, a, b), c);

/** Locals: 16 words of the message schedule, then the eight of the state, then one to put a sum aside. */
const SUM = BLOCK_WORDS + STATE_WORDS;

function body(): Code {
  const code: Code = [];
  for (let t = 0; t < BLOCK_WORDS; t++) code.push(...set(t, load(WORDS_AT + t * VECTOR_BYTES)));
  for (let k = 0; k < STATE_WORDS; k++) code.push(...set(BLOCK_WORDS + k, load(BEFORE_AT + k * VECTOR_BYTES)));
  let names = Array.from({ length: STATE_WORDS }, (_, k) => BLOCK_WORDS + k);
  for (let t = 0; t < ROUNDS; t++) {
    const word = t % BLOCK_WORDS;
    if (t >= BLOCK_WORDS) code.push(...set(word, nextWord(t)));
    const [a, b, c, d, e, f, g, h] = names;
    const choice = vector(SELECT, get(f), get(g), get(e));
    const first = add(
      get(h),
      mix(turn(e, 6), turn(e, 11), turn(e, 25)),
      choice,
      add(get(word), load(CONSTANTS_AT + t * VECTOR_BYTES)),
    );
    const majority = vector(SELECT, get(c), get(b), vector(XOR, get(a), get(b)));
    code.push(...set(SUM, first), ...set(d, add(get(d), get(SUM))));
    code.push(...set(h, add(get(SUM), add(mix(turn(a, 2), turn(a, 13), turn(a, 22)), majority))));
    names = [h, a, b, c, d, e, f, g];
  }
  names.forEach((local, k) => {
    const sum = add(get(local), load(BEFORE_AT + k * VECTOR_BYTES));
    code.push(...store(AFTER_AT + k * VECTOR_BYTES, sum));
  });
  return code;
}

function nextWord(t: number): Code {
  const at = (back: number): number => (t - back) % BLOCK_WORDS;
  const small = mix(turn(at(15), 7), turn(at(15), 18), right(at(15), 3));
  const large = mix(turn(at(2), 17), turn(at(2), 19), right(at(2), 10));
  return add(get(at(16)), small, get(at(7)), large);
}

/** A module that exports its memory of one page and one function without parameters. */
function moduleCode(): Uint8Array {
  const locals = [1, ...unsigned(SUM + 1), 0x7b];
  const code = [...locals, ...body(), END];
  const sections = [
    section(1, [1, 0x60, 0, 0]),
    section(3, [1, 0]),
    section(5, [1, 0, 1]),
    section(7, [2, ...name('memory'), 2, 0, ...name('compress'), 0, 0]),
    section(10, [1, ...unsigned(code.length), ...code]),
  ];
  return Uint8Array.from([0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0, ...sections.flat()]);
}

function section(id: number, content: Code): Code {
  return [id, ...unsigned(content.length), ...content];
}

function name(text: string): Code {
  return [text.length, ...Array.from(text, (letter) => letter.charCodeAt(0))];
}

/** LEB128. */
function unsigned(value: number): Code {
  const rest = value >>> 7;
  return rest === 0 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(rest)];
}

/** LEB128 of a small non-negative integer where the format reads a signed one. */
function signed(value: number): Code {
  return value < 0x40 ? [value] : [(value & 0x7f) | 0x80, ...signed(value >>> 7)];
}
