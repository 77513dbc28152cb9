import { DefaultNamingStrategy } from 'typeorm';

const snake = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();

/** Properties are camelCase in code and snake_case in the database, so that hand-written SQL needs no quotes. */
export class SnakeNaming extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined, prefixes: string[]): string {
    return prefixes
      .map((prefix) => `${snake(prefix)}_`)
      .join('')
      .concat(customName ?? snake(propertyName));
  }

  override primaryKeyName(tableOrName: Parameters<DefaultNamingStrategy['primaryKeyName']>[0]): string {
    return `${this.getTableName(tableOrName)}_pkey`;
  }

  override foreignKeyName(
    tableOrName: Parameters<DefaultNamingStrategy['foreignKeyName']>[0],
    columnNames: string[],
  ): string {
    return `${this.getTableName(tableOrName)}_${columnNames.at(-1)}_fkey`;
  }
}
