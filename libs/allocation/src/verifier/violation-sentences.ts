import type { ViolationFigures } from './violation-figures.js';

/** A sentence for every code, made from its figures. */
export type ViolationSentences = {
  readonly [Code in keyof ViolationFigures]: (figures: ViolationFigures[Code]) => string;
};

/** The sentences in English: for the terminal, logs and tests; the portal has its own in every language. */
export const VIOLATION_SENTENCES: ViolationSentences = {
  SNAPSHOT_UNREADABLE: ({ detail }) => `the snapshot cannot be read: ${detail}`,
  AWARDS_UNREADABLE: ({ detail }) => `the awards file cannot be read: ${detail}`,
  AWARDS_HEADER: () => 'the header is not that of an awards file of format 1',
  SNAPSHOT_DIGEST: ({ said, due }) => `made for snapshot ${said}, this one is ${due}`,
  ENGINE_VERSION: ({ said, due }) => `engine ${said}, this verifier knows ${due}`,
  AWARD_MISPLACED: ({ requisition }) =>
    `expected the award of requisition ${requisition ?? '(none: the snapshot has no more)'}`,
  AWARD_MISSING: ({ requisition }) => `no award for requisition ${requisition}`,
  NOT_CANONICAL: () => 'fields, order or spelling differ from the format',
  LINE_LOT_UNKNOWN: ({ lot }) => `there is no lot ${lot}`,
  LINE_ORDER: ({ lot }) => `lot ${lot} is out of order`,
  LINE_INCOMPATIBLE: ({ lot, requisition }) => `lot ${lot} does not suit requisition ${requisition}`,
  LINE_NOT_WHOLE_PACKS: ({ lot, pieces, packPieces }) => `${pieces} pieces of lot ${lot}, packs of ${packPieces}`,
  LINES_SUM: ({ sum, pieces }) => `lines sum to ${sum}, the award says ${pieces}`,
  ABOVE_CLAIM: ({ pieces, most }) => `${pieces} pieces, at most ${most} may be awarded`,
  LOT_OVERDRAWN: ({ lot, holds, pieces }) => `lot ${lot} holds ${holds} pieces, ${pieces} are awarded`,
  PACK_WASTED: ({ lot, left, requisition, room }) =>
    `lot ${lot} keeps ${left} pieces, requisition ${requisition} could still take ${room}`,
  BLOCK_NUMBER: ({ block, said }) => `block ${block} is numbered ${said}`,
  BLOCK_STAGE: ({ block, stage }) => `block ${block} names stage ${stage}`,
  BLOCK_LEVEL: ({ block, problem, level }) =>
    `block ${block}: ` +
    {
      NOT_LOWEST: `level ${level} is not in lowest terms`,
      NOT_RISING: `level ${level} does not rise above the block before`,
      NOBODY_THERE: 'nobody below the cap stands at its level',
      NOT_HIGHEST: `its highest member stands at ${level}`,
    }[problem],
  BLOCK_COUNT: ({ block, said, due }) => `block ${block} counts ${said} requisitions, its awards are ${due}`,
  BLOCK_LOTS: ({ block, lot }) => `block ${block}: lot ${lot} is unknown, dead, listed twice or out of order`,
  BLOCK_STOCK: ({ block, shares, stock }) =>
    `block ${block}: the exact shares sum to ${shares}, its lots hold ${stock}`,
  BLOCK_INFEASIBLE: ({ block }) => `block ${block}: its lots cannot carry the exact shares`,
  AWARD_BLOCK: ({ requisition, block, problem }) =>
    problem === 'IDLE'
      ? `requisition ${requisition} and its class get nothing in block ${block} and nothing in the next`
      : `requisition ${requisition} is in block ${block}`,
  LOT_OUTSIDE_BLOCKS: ({ requisition, lot, block }) =>
    `requisition ${requisition} is short, but lot ${lot} lies outside blocks 1 to ${block}`,
  FAIR_SHARE: ({ requisition, said, due }) =>
    `requisition ${requisition}: exact share ${said}, its block's level gives ${due}`,
  BEYOND_PACK: ({ requisition }) => `requisition ${requisition} is a pack or more from its exact share`,
  DRAW_ORDER: ({ requisition, winner }) =>
    `requisition ${requisition} comes before ${winner} in the draw but did not get the odd pack`,
  REASONS: ({ requisition, said, due }) => `requisition ${requisition} says ${said}, due is ${due}`,
  TOTALS: ({ total, said, due }) => `${total} says ${said}, is ${due}`,
};
