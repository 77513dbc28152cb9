/**
 * Four blocks of SHA-256 (FIPS 180-4, 6.2.2) side by side: a WebAssembly function on lanes of 32 bits, put together here
 * instruction by instruction, because JavaScript has no other way to such lanes. It reads the sixteen words of four blocks
 * at 0 and eight words of state at STATE, and leaves the first two words of each new state at OUT.
 */
export interface Lanes {
  /** Word t of the block in each lane at 4 × t + lane, to be filled in. */
  readonly words: Int32Array;
  /** Words 0 of the four states, then words 1; valid after `run`. */
  readonly out: Int32Array;
  run(): void;
}

/** The part of the WebAssembly interface used here; the library is compiled without any platform's types. */
declare const WebAssembly: {
  Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  Instance: new (module: object, imports: object) => { readonly exports: { readonly f?: () => void } };
};

/** Words of a block. */
const WORDS = 16;
const LANES = 4;
const STATE = 256;
const OUT = 320;

/** Locals: the state a to h, the rolling schedule, then two for passing. */
const W = 8;
const SPARE = 24;
const LOCALS = 26;

type Code = readonly number[];
const get = (local: number): Code => [0x20, local];
const set = (local: number): Code => [0x21, local];
const tee = (local: number): Code => [0x22, local];
const simd = (operation: number): Code => (operation < 128 ? [0xfd, operation] : [0xfd, operation, 1]);
const [OR, XOR, BITSELECT, SHIFT_LEFT, SHIFT_RIGHT, ADD] = [0x50, 0x51, 0x52, 0xab, 0xad, 0xae].map(simd);
const ALIGNED = 2;
const place = (offset: number): Code => [ALIGNED, ...leb(offset)];
const address: Code = [0x41, 0];

function leb(n: number): Code {
  return n < 128 ? [n] : [(n & 127) | 128, ...leb(n >>> 7)];
}

const shift = (local: number, by: number, direction: Code): Code => [...get(local), 0x41, by, ...direction];
const rotated = (local: number, by: number): Code => [
  ...shift(local, by, SHIFT_RIGHT),
  ...shift(local, 32 - by, SHIFT_LEFT),
  ...OR,
];
const mixed = (local: number, [x, y, z]: Code): Code => [
  ...rotated(local, x),
  ...rotated(local, y),
  ...XOR,
  ...rotated(local, z),
  ...XOR,
];
const widened = (local: number, [x, y, z]: Code): Code => [
  ...rotated(local, x),
  ...rotated(local, y),
  ...XOR,
  ...shift(local, z, SHIFT_RIGHT),
  ...XOR,
];
const constant = (word: number): Code => {
  const bytes = [word, word >>> 8, word >>> 16, word >>> 24].map((byte) => byte & 255);
  return [...simd(0x0c), ...bytes, ...bytes, ...bytes, ...bytes];
};

const loadedWord = (t: number): Code => [...address, ...simd(0x00), ...place(4 * LANES * t), ...set(W + t)];

const nextWord = (t: number): Code => {
  const at = (back: number): number => W + ((t - back) & 15);
  const small = widened(at(15), [7, 18, 3]);
  const large = widened(at(2), [17, 19, 10]);
  return [...get(at(16)), ...small, ...ADD, ...get(at(7)), ...ADD, ...large, ...ADD, ...set(at(16))];
};

/** One round; the eight locals take turns in being a to h, so that none is moved. */
const roundCode = (t: number, constantOf: number): Code => {
  const [a, b, c, d, e, f, g, h] = Array.from({ length: 8 }, (_, k) => (k - t) & 7);
  return [
    ...(t < 16 ? loadedWord(t) : nextWord(t)),
    ...get(h),
    ...mixed(e, [6, 11, 25]),
    ...ADD,
    ...[...get(f), ...get(g), ...get(e), ...BITSELECT],
    ...ADD,
    ...constant(constantOf),
    ...ADD,
    ...get(W + (t & 15)),
    ...ADD,
    ...tee(SPARE),
    ...[...get(d), ...ADD, ...set(d)],
    ...get(SPARE),
    ...mixed(a, [2, 13, 22]),
    ...ADD,
    ...[...get(c), ...get(b), ...get(a), ...get(b), ...XOR, ...BITSELECT],
    ...ADD,
    ...set(h),
  ];
};

function moduleOf(constants: Int32Array): Uint8Array<ArrayBuffer> {
  const splat = (k: number): Code => [...address, ...simd(0x09), ...place(STATE + 4 * k)];
  const body: number[] = [1, LOCALS, 0x7b];
  for (let k = 0; k < 8; k++) body.push(...splat(k), ...set(k));
  for (let t = 0; t < 64; t++) body.push(...roundCode(t, constants[t]));
  for (let k = 0; k < 2; k++)
    body.push(...address, ...get(k), ...splat(k), ...ADD, ...simd(0x0b), ...place(OUT + 16 * k));
  body.push(0x0b);
  const section = (id: number, ...content: number[]): Code => [id, ...leb(content.length), ...content];
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, 1, 0x60, 0, 0),
    ...section(2, 1, 1, 0x6d, 1, 0x6d, 2, 0, 1),
    ...section(3, 1, 0),
    ...section(7, 1, 1, 0x66, 0, 0),
    ...section(10, 1, ...leb(body.length), ...body),
  ]);
}

let compiled: object | undefined;

/**
 * @param constants the 64 of SHA-256 @param state eight words to start from
 * @returns undefined where the platform knows no such lanes or a page's security policy forbids WebAssembly
 */
export function makeLanes(constants: Int32Array, state: Int32Array): Lanes | undefined {
  try {
    const memory = new WebAssembly.Memory({ initial: 1 });
    compiled ??= new WebAssembly.Module(moduleOf(constants));
    const { exports } = new WebAssembly.Instance(compiled, { m: { m: memory } });
    new Int32Array(memory.buffer, STATE, state.length).set(state);
    return {
      words: new Int32Array(memory.buffer, 0, LANES * WORDS),
      out: new Int32Array(memory.buffer, OUT, 2 * LANES),
      run: exports.f as () => void,
    };
  } catch {
    return undefined;
  }
}
