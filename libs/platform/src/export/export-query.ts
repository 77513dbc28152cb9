import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { ExportLanguage } from './csv-export.js';

const LANGUAGES = ['en', 'zh'] as const;

/** Decorates the query of an export: in which language its columns are named. */
export function IsExportLanguage(): PropertyDecorator {
  return (target, key) => {
    ApiPropertyOptional({ enum: LANGUAGES, default: 'zh' })(target, key);
    IsOptional()(target, key);
    IsIn(LANGUAGES)(target, key);
  };
}
export type { ExportLanguage };
