import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml, YAMLParseError } from 'yaml';
import { GenerateError, inFile } from './errors.ts';
import { applyOverlay } from './overlay.ts';
import type { Spec } from './workspace.ts';

/** Reads a spec with its overlay, if it has one. */
export function readDocument(root: string, { source, overlay }: Spec): unknown {
  const document = inFile(source, () => parseJson(readFileSync(join(root, source), 'utf8')));
  const overlayPath = join(root, overlay);
  if (!existsSync(overlayPath)) return document;
  return inFile(overlay, () => applyOverlay(document, parseOverlay(readFileSync(overlayPath, 'utf8'))));
}

/** Parses JSON; what is wrong with it is told in one line. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof RangeError ? 'it is nested too deeply' : String((error as Error).message);
    throw new GenerateError(`this is no JSON: ${reason}`, { cause: error });
  }
}

function parseOverlay(text: string): unknown {
  try {
    return parseYaml(text);
  } catch (error) {
    if (!(error instanceof YAMLParseError) && !(error instanceof ReferenceError)) throw error;
    throw new GenerateError(`this is no YAML: ${error.message.split('\n')[0]}`, { cause: error });
  }
}
