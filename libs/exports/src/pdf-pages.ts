/** A text in a table; with a link it leads to a page of the portal. */
export interface PdfCell {
  readonly text: string;
  readonly link?: string;
}

export interface PdfColumn {
  readonly title: string;
  /** Share of the page's width beside the other columns' shares. */
  readonly share: number;
  /** Figures stand at the right. */
  readonly isFigure?: boolean;
}

/** A `group` is one cell over all columns and stays with the row after it; the `total` is set apart. */
export interface PdfRow {
  readonly kind: 'row' | 'group' | 'total';
  readonly cells: readonly PdfCell[];
}

/** A4, in points. */
export const MARGINS = { top: 56, bottom: 64, left: 50, right: 50 };
const ROW_HEIGHT = 18;
const SIZES = { title: 20, subtitle: 12, heading: 13, text: 10, small: 8, cell: 8.5 };
const INK = '#1b1f24';
const QUIET = '#57606a';
const LINK = '#0b4f8a';
const LINE = '#c4cbd3';
const SHADE = '#eef1f4';

/** How a paragraph looks, what it is for those who listen, and the space below it. */
const TEXTS = {
  title: { tag: 'H1', size: SIZES.title, color: INK, below: 2 },
  subtitle: { tag: 'P', size: SIZES.subtitle, color: QUIET, below: 16 },
  heading: { tag: 'H2', size: SIZES.heading, color: INK, below: 6 },
  text: { tag: 'P', size: SIZES.text, color: INK, below: 6 },
  small: { tag: 'P', size: SIZES.small, color: QUIET, below: 6 },
} as const;
export type PdfTextKind = keyof typeof TEXTS;

/** Sets paragraphs and tables one below the other, over as many pages as they take. */
export class PdfPages {
  private readonly root: PDFKit.PDFStructureElement;

  constructor(private readonly doc: PDFKit.PDFDocument) {
    this.root = doc.struct('Document');
    doc.addStructure(this.root);
  }

  /** A heading never stands alone at the foot of a page, nor with the first rows of a short table. */
  text(kind: PdfTextKind, text: string): void {
    const { tag, size, color, below } = TEXTS[kind];
    if (kind === 'heading') this.makeRoom(9 * ROW_HEIGHT, 10);
    const { doc } = this;
    this.root.add(
      doc.struct(tag, {}, () => {
        doc.fontSize(size).fillColor(color).text(text, MARGINS.left, doc.y, { width: this.width });
      }),
    );
    doc.y += below;
  }

  /** Rows of one height; the header stands on each page that the table reaches. */
  table(columns: readonly PdfColumn[], rows: readonly PdfRow[]): void {
    let table: PDFKit.Mixins.PDFTableObject | null = null;
    for (const [index, row] of rows.entries()) {
      if (table && !this.fits(togetherFrom(rows, index) * ROW_HEIGHT)) {
        table.end();
        this.doc.addPage();
        table = null;
      }
      table ??= this.startTable(columns);
      table.row(row.cells.map((cell, at) => bodyCell(cell, row.kind, columns, at)));
    }
    table?.end();
    this.doc.y += 10;
  }

  /** On every page, once all of them are there. */
  foot(text: string, pageOf: (page: number, of: number) => string): void {
    const { doc } = this;
    const { start, count } = doc.bufferedPageRange();
    const at = doc.page.height - MARGINS.bottom + 22;
    for (let page = start; page < start + count; page += 1) {
      doc.switchToPage(page);
      doc.page.margins = { ...MARGINS, bottom: 0 }; // else a text below the margin begins a page
      doc.markContent('Artifact', { type: 'Pagination' });
      doc.moveTo(MARGINS.left, at - 8).lineTo(MARGINS.left + this.width, at - 8).lineWidth(0.5).strokeColor(LINE).stroke(); // prettier-ignore
      doc.fontSize(7.5).fillColor(QUIET);
      doc.text(text, MARGINS.left, at, { width: this.width * 0.8, lineBreak: false });
      doc.text(pageOf(page + 1 - start, count), MARGINS.left, at, { width: this.width, align: 'right' });
      doc.endMarkedContent();
    }
  }

  private get width(): number {
    return this.doc.page.width - MARGINS.left - MARGINS.right;
  }

  private fits(height: number): boolean {
    return this.doc.y + height < this.doc.page.height - MARGINS.bottom;
  }

  /** A new page unless so much fits on this one; else some space above. */
  private makeRoom(height: number, above: number): void {
    if (this.fits(height)) this.doc.y += above;
    else this.doc.addPage();
  }

  private startTable(columns: readonly PdfColumn[]): PDFKit.Mixins.PDFTableObject {
    this.makeRoom(3 * ROW_HEIGHT, 0);
    const { doc, width } = this;
    const all = columns.reduce((sum, { share }) => sum + share, 0);
    doc.x = MARGINS.left;
    doc.fontSize(SIZES.cell);
    // its types know no structParent, which its tags hang from
    const options = {
      structParent: this.root,
      columnStyles: columns.map(({ share }) => ({ width: (share / all) * width })),
      rowStyles: { height: ROW_HEIGHT },
      defaultStyle: { border: [0, 0, 0.5, 0], borderColor: LINE, padding: [2, 4], textColor: INK },
    } satisfies PDFKit.Mixins.TableOptions & { structParent: unknown };
    return doc.table(options).row(
      columns.map(({ title, isFigure }) => ({
        text: title,
        type: 'TH',
        scope: 'Column',
        textColor: QUIET,
        border: [0, 0, 1, 0],
        borderColor: QUIET,
        align: { x: isFigure ? 'right' : 'left', y: 'center' },
      })),
    );
  }
}

/** How many rows from here on stand on one page: a group with its first row, the last row with the total. */
function togetherFrom(rows: readonly PdfRow[], index: number): number {
  const isBound = rows[index]?.kind === 'group' || rows[index + 1]?.kind === 'total';
  return isBound ? 1 + togetherFrom(rows, index + 1) : 1;
}

function bodyCell({ text, link }: PdfCell, kind: PdfRow['kind'], columns: readonly PdfColumn[], at: number): object {
  return {
    text,
    align: { x: columns[at].isFigure && kind !== 'group' ? 'right' : 'left', y: 'center' },
    ...(at === 0 ? { type: 'TH', scope: 'Row' } : {}),
    ...(kind === 'row' ? {} : { backgroundColor: SHADE }),
    ...(kind === 'group' ? { colSpan: columns.length, border: [0.5, 0, 0.5, 0] } : {}),
    ...(link ? { textColor: LINK, textOptions: { link } } : {}),
  };
}
