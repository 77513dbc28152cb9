import type { ProblemSpec } from './problems.js';

const NEW_SHEET = 'Copy the values into a new sheet and save that as XLSX or as CSV (UTF-8).';
const NEW_SHEET_ZH = '请将数值复制到新建的工作表，另存为 XLSX 或 CSV（UTF-8）。';

/** Why a file that was handed in is not read. Nothing of a refused file is kept. */
export const FILE_PROBLEMS = {
  FILE_TOO_LARGE: {
    status: 413,
    title: 'The file is too large',
    titleZh: '文件过大',
    detail: 'A file may have at most {megabytes} MB. Split it into several.',
    detailZh: '文件不得超过 {megabytes} MB，请拆分为多个文件。',
  },
  FILE_EMPTY: {
    status: 422,
    title: 'The file holds no rows',
    titleZh: '文件中没有数据行',
    detail: 'The first row names the columns, each further row is one lot. Start from the template.',
    detailZh: '首行为列名，其后每行为一批货物。请从模板开始填写。',
  },
  FILE_KIND_UNKNOWN: {
    status: 422,
    title: 'This is neither a CSV file nor an XLSX sheet',
    titleZh: '文件既不是 CSV 也不是 XLSX',
    detail: `Its content does not look like one, whatever its name says. ${NEW_SHEET}`,
    detailZh: `无论文件名如何，其内容不符合格式。${NEW_SHEET_ZH}`,
  },
  FILE_OLD_OR_LOCKED_EXCEL: {
    status: 422,
    title: 'The sheet is in an old form or has a password',
    titleZh: '表格为旧版格式或设有密码',
    detail: 'Remove the password, or save an .xls sheet as .xlsx.',
    detailZh: '请取消密码，或将 .xls 另存为 .xlsx。',
  },
  FILE_ENCODING_UNKNOWN: {
    status: 422,
    title: 'The text is neither UTF-8 nor GB18030',
    titleZh: '文本编码既不是 UTF-8 也不是 GB18030',
    detail: 'Save it as "CSV UTF-8", or hand in the XLSX sheet itself.',
    detailZh: '请另存为“CSV UTF-8”，或直接上传 XLSX 表格。',
  },
  FILE_CONTROL_CHARACTERS: {
    status: 422,
    title: 'The text holds characters that no sheet writes',
    titleZh: '文本中含有异常字符',
    detail: 'Row {row} holds the character {character}. Write the cell anew.',
    detailZh: '第 {row} 行含有字符 {character}，请重新填写该单元格。',
  },
  CSV_MALFORMED: {
    status: 422,
    title: 'A quotation mark is not closed',
    titleZh: '引号不成对',
    detail:
      'In or after row {row} a cell begins or ends with a single quotation mark; a mark inside a cell is written twice.',
    detailZh: '第 {row} 行起有单元格的引号不成对；单元格内的引号须写两次。',
  },
  FILE_TOO_MANY_ROWS: {
    status: 422,
    title: 'The file has too many rows',
    titleZh: '文件行数过多',
    detail: 'A file may have at most {limit} rows of data. Split it into several.',
    detailZh: '文件最多可含 {limit} 行数据，请拆分为多个文件。',
  },
  FILE_TOO_MANY_COLUMNS: {
    status: 422,
    title: 'The file has too many columns',
    titleZh: '文件列数过多',
    detail: 'Row {row} reaches beyond column {limit}. Remove what does not belong to the list.',
    detailZh: '第 {row} 行超出第 {limit} 列，请删除与清单无关的内容。',
  },
  FILE_CELL_TOO_LONG: {
    status: 422,
    title: 'A cell is too long',
    titleZh: '单元格内容过长',
    detail: 'Row {row}, column {column} has more than {limit} characters.',
    detailZh: '第 {row} 行第 {column} 列超过 {limit} 个字符。',
  },
  FILE_HEADER_DOUBLED: {
    status: 422,
    title: 'Two columns have the same name',
    titleZh: '有两列同名',
    detail: 'Columns {column} and {otherColumn} have the same name. Rename or remove one.',
    detailZh: '第 {column} 列与第 {otherColumn} 列同名，请改名或删除其一。',
  },
  FILE_HEADER_MISSING: {
    status: 422,
    title: 'The first row does not name the columns',
    titleZh: '首行没有列名',
    detail: 'No cell of the first row is text. Put the names of the columns there, as in the template.',
    detailZh: '首行没有文字。请按模板在首行填写列名。',
  },
  ZIP_MALFORMED: {
    status: 422,
    title: 'The sheet is damaged or not complete',
    titleZh: '表格文件已损坏或不完整',
    detail: `The file cannot be unpacked. ${NEW_SHEET}`,
    detailZh: `文件无法解包。${NEW_SHEET_ZH}`,
  },
  ZIP_TOO_MUCH: {
    status: 422,
    title: 'The sheet unpacks to too much',
    titleZh: '表格解包后过大',
    detail: `It holds more than {limit} {what}. ${NEW_SHEET}`,
    detailZh: `其内容超过限度（{limit} {what}）。${NEW_SHEET_ZH}`,
  },
  ZIP_NESTED: {
    status: 422,
    title: 'The sheet holds another file',
    titleZh: '表格中嵌有其他文件',
    detail: `Embedded files are not taken. ${NEW_SHEET}`,
    detailZh: `不接受嵌入的文件。${NEW_SHEET_ZH}`,
  },
  XLSX_MACROS: {
    status: 422,
    title: 'The sheet holds a program',
    titleZh: '表格中含有宏',
    detail: `Macros are not taken. ${NEW_SHEET}`,
    detailZh: `不接受含宏的表格。${NEW_SHEET_ZH}`,
  },
  XLSX_ENTITIES: {
    status: 422,
    title: 'The sheet defines entities of its own',
    titleZh: '表格中含有自定义实体',
    detail: `No spreadsheet program writes such a file. ${NEW_SHEET}`,
    detailZh: `正常的表格软件不会生成此类文件。${NEW_SHEET_ZH}`,
  },
  XLSX_EXTERNAL_LINKS: {
    status: 422,
    title: 'The sheet refers to other files or sites',
    titleZh: '表格引用了其他文件或网站',
    detail: `Links are not followed. ${NEW_SHEET}`,
    detailZh: `系统不会打开链接。${NEW_SHEET_ZH}`,
  },
  XLSX_MALFORMED: {
    status: 422,
    title: 'The sheet cannot be read',
    titleZh: '无法读取表格',
    detail: `It is not put together as a sheet should be, or a cell shows an error. ${NEW_SHEET}`,
    detailZh: `文件结构不正确，或某个单元格显示错误值。${NEW_SHEET_ZH}`,
  },
  FILE_TOO_SLOW: {
    status: 422,
    title: 'Reading the file takes too long',
    titleZh: '读取文件耗时过长',
    detail: `It was stopped after {seconds} seconds. ${NEW_SHEET}`,
    detailZh: `已在 {seconds} 秒后停止。${NEW_SHEET_ZH}`,
  },
  FILE_TOO_COMPLEX: {
    status: 422,
    title: 'Reading the file takes too much memory',
    titleZh: '读取文件占用内存过多',
    detail: `It was stopped. ${NEW_SHEET}`,
    detailZh: `已停止读取。${NEW_SHEET_ZH}`,
  },
  FILES_BUSY: {
    status: 503,
    title: 'Many files are being read, please try again',
    titleZh: '正在读取的文件较多，请稍后重试',
    isTransient: true,
  },
} as const satisfies Record<string, ProblemSpec>;

export type FileProblemCode = keyof typeof FILE_PROBLEMS;
