import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';
import { ImportError } from './errors.ts';

/** Parses a JSON document; an error names the line and column. */
export function parseDocument(bytes: Uint8Array, location: string): unknown {
  const text = decode(bytes, location);
  if (text.trim() === '') throw new ImportError(`${location} is empty`);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ImportError(`${location} is not JSON: ${syntaxError(text) ?? (error as Error).message}`, {
      cause: error,
    });
  }
}

function decode(bytes: Uint8Array, location: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new ImportError(`${location} is not UTF-8`, { cause: error });
  }
}

/** `JSON.parse` names no position for most mistakes. A document too deeply nested for the second parser gets none. */
function syntaxError(text: string): string | undefined {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true });
  } catch {
    return undefined;
  }
  const [first] = errors;
  return first && `${printParseErrorCode(first.error)} at ${lineAndColumn(text, first.offset)}`;
}

function lineAndColumn(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n');
  return `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`;
}
