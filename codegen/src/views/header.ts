import { lineComment } from '../print/comment.ts';

/** How each generated module starts. */
export const headerStart = '// Generated from ';

/** Prints the comment that opens each generated module. */
export function moduleHeader(source: string, folder: string): string {
  return lineComment(`Generated from ${source} by \`npm run generate -- ${folder}\`. Do not edit.`);
}
