/** Height of one district's bars and of everything around them, in pixels. */
const ROW_HEIGHT = 24;
const FRAME_HEIGHT = 72;

/** Height of a chart of so many rows; its place is kept free while it is loaded. */
export const chartHeight = (rows: number): number => rows * ROW_HEIGHT + FRAME_HEIGHT;
