import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from '@supplydock/platform';

export const CSV_TYPE = 'text/csv';
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const MAX_NAME = 120;

export interface UploadedFile {
  /** For people only: never a path, never trusted. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Hands the body of an upload to a controller method: the file as it is, its name in the header X-File-Name. */
export const FileOfBody = createParamDecorator((_data: unknown, context: ExecutionContext): UploadedFile => {
  const { body, headers } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!(body instanceof Uint8Array)) throw new Problem('UNSUPPORTED_MEDIA_TYPE');
  return { name: nameOf(headers['x-file-name']), bytes: body };
});

function nameOf(header: string | string[] | undefined): string {
  const name = decode(typeof header === 'string' ? header : '');
  const plain = name.replace(/^.*[\\/]/, '').replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e]/g, '');
  return plain.trim().slice(0, MAX_NAME) || 'lots';
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
