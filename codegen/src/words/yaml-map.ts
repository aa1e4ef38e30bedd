import { isMap, isScalar, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import { GenerateError } from '../errors.ts';

/** A map of a YAML file whose entries know their lines. */
export interface LinedMap {
  readonly entries: readonly LinedEntry[];
}

/** An entry of such a map. */
export interface LinedEntry {
  readonly key: string;
  readonly line: number;
  /** A text or a map; nothing else is written in these files. */
  readonly value: string | LinedMap;
}

/** Reads a YAML file that is made of maps and texts alone. A key that is there twice is an error. */
export function readLinedMap(text: string): LinedMap {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const [problem] = document.errors;
  if (problem !== undefined) throw new GenerateError(`this is no YAML: ${problem.message.split('\n')[0]}`);
  const { contents } = document;
  if (contents === null) return { entries: [] };
  if (!isMap(contents)) throw new GenerateError('a map is expected');
  return linedMap(contents as YAMLMap<Node, Node | null>, lines);
}

function linedMap({ items }: YAMLMap<Node, Node | null>, lines: LineCounter): LinedMap {
  return {
    entries: items.map(({ key, value }) => {
      const { line } = lines.linePos(key.range?.[0] ?? 0);
      if (!isScalar(key)) throw new GenerateError(`line ${line}: a name is expected`);
      const name = String(key.value);
      return { key: name, line, value: linedValue(value, { name, line }, lines) };
    }),
  };
}

function linedValue(
  value: Node | null,
  { name, line }: { readonly name: string; readonly line: number },
  lines: LineCounter,
): LinedEntry['value'] {
  if (isMap(value)) return linedMap(value as YAMLMap<Node, Node | null>, lines);
  const text = isScalar(value) && typeof value.value === 'string' ? value.value.trim() : '';
  if (text === '') throw new GenerateError(`line ${line}: "${name}" has no text`);
  return text;
}
