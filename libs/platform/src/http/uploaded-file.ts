import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';

const MAX_NAME = 120;
/** Control characters, and those that make a name read otherwise than it is written. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/g;

export interface UploadedFile {
  /** For people only: never a path, never trusted, never empty. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Hands the body of an upload to a controller method: the file as it is, its name in the header X-File-Name. */
export const FileOfBody = createParamDecorator((_data: unknown, context: ExecutionContext): UploadedFile => {
  const { body, headers } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!(body instanceof Uint8Array)) throw new Problem('UNSUPPORTED_MEDIA_TYPE');
  return { name: cleanFileName(headers['x-file-name']), bytes: body };
});

/** @param header percent-encoded; a folder before the name is cut off, also one of Windows */
export function cleanFileName(header: string | string[] | undefined): string {
  const name = decode(typeof header === 'string' ? header : '');
  const plain = name.replace(/^.*[\\/]/, '').replace(UNSEEN, '');
  return plain.trim().slice(0, MAX_NAME) || 'file';
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
