import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml, YAMLParseError } from 'yaml';
import { GenerateError, inFile } from './errors.ts';
import { checkDepth, readLimited } from './limits.ts';
import { applyOverlay } from './overlay.ts';
import { parseJson } from './parse-json.ts';
import type { Spec } from './workspace.ts';

/** Reads a spec with its overlay, if it has one. */
export function readDocument(root: string, { source, overlay }: Spec): unknown {
  const document = inFile(source, () => readWith(parseJson, join(root, source)));
  const overlayPath = join(root, overlay);
  if (!existsSync(overlayPath)) return document;
  return inFile(overlay, () => applyOverlay(document, readWith(parseOverlay, overlayPath)));
}

function readWith(parse: (text: string) => unknown, path: string): unknown {
  const document = parse(readLimited(path));
  checkDepth(document);
  return document;
}

function parseOverlay(text: string): unknown {
  try {
    return parseYaml(text);
  } catch (error) {
    if (!(error instanceof YAMLParseError) && !(error instanceof ReferenceError)) throw error;
    throw new GenerateError(`this is no YAML: ${error.message.split('\n')[0]}`, { cause: error });
  }
}
