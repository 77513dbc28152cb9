/** Pattern for LIKE that finds the text anywhere; what a person typed is never a wildcard. */
export function containing(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}
