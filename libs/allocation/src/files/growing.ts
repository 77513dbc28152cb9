import { TextColumn } from './snapshot.js';
import { asciiText } from './text.js';

type Numbers = Int32Array | Uint8Array | Uint32Array | Float64Array;
type NumbersClass<T extends Numbers> = new (length: number) => T;

const FIRST_CAPACITY = 1024;

/** A numeric column that grows by doubling. */
export class GrowingNumbers<T extends Numbers> {
  private values: T;
  length = 0;

  constructor(private readonly kind: NumbersClass<T>) {
    this.values = new kind(FIRST_CAPACITY);
  }

  push(value: number): void {
    if (this.length === this.values.length) {
      const grown = new this.kind(this.length * 2);
      grown.set(this.values);
      this.values = grown;
    }
    this.values[this.length++] = value;
  }

  at(index: number): number {
    return this.values[index];
  }

  /** The column in the given order of rows; without an order, as pushed. */
  finish(order?: Int32Array): T {
    const result = new this.kind(this.length);
    if (order === undefined) result.set(this.values.subarray(0, this.length));
    else for (let i = 0; i < order.length; i++) result[i] = this.values[order[i]];
    this.values = new this.kind(0);
    return result;
  }
}

/** A column of ASCII texts that grows by doubling. */
export class GrowingTexts {
  private bytes = new Uint8Array(FIRST_CAPACITY * 40);
  private ends = new GrowingNumbers(Uint32Array);
  private used = 0;

  constructor() {
    this.ends.push(0);
  }

  push(text: string): void {
    this.reserve(text.length);
    for (let i = 0; i < text.length; i++) this.bytes[this.used++] = text.charCodeAt(i);
    this.ends.push(this.used);
  }

  pushBytes(source: Uint8Array, from: number, to: number): void {
    this.reserve(to - from);
    for (let i = from; i < to; i++) this.bytes[this.used++] = source[i];
    this.ends.push(this.used);
  }

  /** Byte order of the last two texts; negative where they ascend, and where there are fewer than two. */
  compareLast(): number {
    const count = this.ends.length - 1;
    if (count < 2) return -1;
    const [start, middle, end] = [this.ends.at(count - 2), this.ends.at(count - 1), this.ends.at(count)];
    const length = Math.min(middle - start, end - middle);
    for (let k = 0; k < length; k++) {
      const difference = this.bytes[start + k] - this.bytes[middle + k];
      if (difference !== 0) return difference;
    }
    return middle - start - (end - middle);
  }

  /** The last text but one. */
  beforeLast(): string {
    const count = this.ends.length - 1;
    return asciiText(this.bytes, this.ends.at(count - 2), this.ends.at(count - 1));
  }

  finish(): TextColumn {
    const column = new TextColumn(this.bytes.slice(0, this.used), this.ends.finish());
    this.bytes = new Uint8Array(0);
    return column;
  }

  private reserve(more: number): void {
    if (this.used + more <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.used + more));
    grown.set(this.bytes);
    this.bytes = grown;
  }
}

/** Rows of a text column in the given order. */
export function reorderTexts(column: TextColumn, order: Int32Array): TextColumn {
  const bytes = new Uint8Array(column.bytes.length);
  const offsets = new Uint32Array(order.length + 1);
  let used = 0;
  for (let i = 0; i < order.length; i++) {
    const from = column.offsets[order[i]];
    const to = column.offsets[order[i] + 1];
    bytes.set(column.bytes.subarray(from, to), used);
    used += to - from;
    offsets[i + 1] = used;
  }
  return new TextColumn(bytes, offsets);
}
