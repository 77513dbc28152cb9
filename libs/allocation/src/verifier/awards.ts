import type { AwardLine, AwardRecord, AwardsHeader, Reason } from '../files/records.js';
import type { Line } from './read.js';
import type { Ratio } from './ratio.js';
import { ratio } from './ratio.js';

/** The awards as columns, filled line by line. */
export interface Awards {
  header: AwardsHeader;
  pieces: number[];
  block: number[];
  fair: Ratio[];
  reasons: Reason[][];
  /** Pieces by class of requisitions and lot, as the lines route them. */
  routed: Map<number, number>[];
}

export interface ReadAward {
  record: AwardRecord;
  fair: Ratio;
  isCanonical: boolean;
}

const FAIR = /"fairPieces":\[(\d+),(\d+)\]/;

/** One award line; undefined where its shape is wrong. */
export function readAward(line: Line): ReadAward | undefined {
  const record = line.value.award as AwardRecord | undefined;
  const fair = FAIR.exec(line.text);
  if (
    record === undefined ||
    fair === null ||
    !Number.isSafeInteger(record.pieces) ||
    !Number.isSafeInteger(record.block)
  )
    return undefined;
  if (typeof record.requisition !== 'string' || !Array.isArray(record.reasons) || !isLines(record.lines))
    return undefined;
  const { requisition, fairPieces, pieces, block, reasons, lines } = record;
  const canonical = JSON.stringify({
    award: {
      requisition,
      fairPieces,
      pieces,
      block,
      reasons,
      lines: lines.map(({ lot, pieces: n }) => ({ lot, pieces: n })),
    },
  });
  // Parts beyond 2^53 lose digits in JSON.parse: put the written ones back before comparing.
  return {
    record,
    fair: ratio(BigInt(fair[1]), BigInt(fair[2])),
    isCanonical: canonical.replace(/"fairPieces":\[[^\]]*\]/, fair[0]) === line.text,
  };
}

function isLines(value: unknown): value is AwardLine[] {
  return (
    Array.isArray(value) && value.every((line) => typeof line?.lot === 'string' && Number.isSafeInteger(line?.pieces))
  );
}

/** The header of an awards file; undefined where its shape is wrong. */
export function readAwardsHeader(line: Line): AwardsHeader | undefined {
  const header = line.value as unknown as AwardsHeader & { format: unknown };
  if (header.format !== 'supplydock.awards/1' || typeof header.totals !== 'object' || !Array.isArray(header.blocks))
    return undefined;
  const areBlocks = header.blocks.every(
    (block) =>
      [block?.id, block?.stage, block?.requisitions, block?.level?.[0], block?.level?.[1]].every((n) =>
        Number.isSafeInteger(n),
      ) &&
      Array.isArray(block.lots) &&
      block.level.length === 2,
  );
  if (!areBlocks) return undefined;
  const { format, snapshotSha256, engine, totals } = header;
  const blocks = header.blocks.map(({ id, stage, level, lots, requisitions }) => ({
    id,
    stage,
    level,
    lots,
    requisitions,
  }));
  return JSON.stringify({ format, snapshotSha256, engine, totals, blocks }) === line.text ? header : undefined;
}
