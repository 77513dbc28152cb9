import { Module } from '@nestjs/common';
import { TableReader } from './file/table-reader.js';

/** Reads lists that people hand in; has no routes of its own. One reader a process, so that its limits hold for all. */
@Module({ providers: [TableReader], exports: [TableReader] })
export class ImportsModule {}
