import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml, YAMLParseError } from 'yaml';
import { addDocumented } from './documented.ts';
import { GenerateError, inFile } from './errors.ts';
import { checkDepth, readLimited } from './limits.ts';
import { applyOverlay } from './overlay.ts';
import { parseJson } from './parse-json.ts';
import { applyWords } from './words/apply-words.ts';
import { readWords } from './words/read-words.ts';
import type { Spec } from './workspace.ts';

/** Reads a spec with all that was added to it: what documentation tells, the overlay, and the words. */
export function readDocument(root: string, spec: Spec): unknown {
  const document = readWithoutWords(root, spec);
  applyWords(document, readWords(root, spec.folder));
  return document;
}

/** Reads a spec with what documentation tells, and with its overlay. */
export function readWithoutWords(root: string, { source, documented, overlay }: Spec): unknown {
  const document = inFile(source, () => readWith(parseJson, join(root, source)));
  const documentedPath = join(root, documented);
  if (existsSync(documentedPath)) {
    inFile(documented, () => addDocumented(document, readWith(parseJson, documentedPath)));
  }
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
