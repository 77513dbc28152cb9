import type { ProblemSpec } from './problems.js';

/** Why a document (a licence, a photograph of a certificate) is not taken, or not removed. */
export const DOCUMENT_PROBLEMS = {
  DOCUMENT_KIND_UNKNOWN: {
    status: 422,
    title: 'This is neither a PDF nor a JPEG or PNG picture',
    titleZh: '文件不是 PDF，也不是 JPEG 或 PNG 图片',
    detail:
      'Its content does not look like one, whatever its name says. Take a photograph of the paper, or save it as PDF.',
    detailZh: '无论文件名如何，其内容不符合格式。请拍照上传，或另存为 PDF。',
  },
  DOCUMENT_DAMAGED: {
    status: 422,
    title: 'The document is damaged or not complete',
    titleZh: '文件已损坏或不完整',
    detail: 'It ends too early or cannot be shown. Open it yourself first, then hand it in again.',
    detailZh: '文件内容不完整或无法显示。请先自行打开确认，再重新上传。',
  },
  DOCUMENT_TOO_LARGE: {
    status: 413,
    title: 'The document is too large',
    titleZh: '文件过大',
    detail: 'A document may have at most {megabytes} MB. Photograph it, or save the PDF with smaller pictures.',
    detailZh: '单个文件不得超过 {megabytes} MB。请拍照上传，或压缩 PDF 中的图片。',
  },
  DOCUMENTS_FULL: {
    status: 409,
    title: 'There are as many documents as may be',
    titleZh: '文件数量已达上限',
    detail: 'At most {documents} documents with {megabytes} MB together. Remove one that is not needed.',
    detailZh: '最多 {documents} 个文件，合计不超过 {megabytes} MB。请删除不需要的文件。',
  },
  DOCUMENT_DECIDED: {
    status: 409,
    title: 'The document has been part of a decision',
    titleZh: '该文件已用于审批决定',
    detail: 'What an officer decided by stays. Add another document instead.',
    detailZh: '作为审批依据的文件须予保留。如需更正，请另行添加文件。',
  },
} as const satisfies Record<string, ProblemSpec>;
