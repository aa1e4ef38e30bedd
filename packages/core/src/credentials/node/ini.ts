import { CredentialsError } from '../../errors/errors.ts';

/** Sections by name, each with its keys. */
export type Ini = ReadonlyMap<string, Readonly<Record<string, string>>>;

/**
 * Reads an INI text: `[section]`, `key = value`, comments that begin with `#` or `;`, on a line of their own or after a
 * blank. A value may stand in double quotes.
 *
 * @param file Its name, for error messages.
 * @throws CredentialsError that names the line which is none of these. Its text is not shown: it may be a secret.
 */
export function parseIni(text: string, file: string): Ini {
  const sections = new Map<string, Record<string, string>>();
  let section: Record<string, string> | undefined;
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const line = raw.trim();
    if (line === '' || /^[#;]/.test(line)) continue;
    const [, name] = /^\[([^[\]]+)\]$/.exec(line.replace(/\]\s+[#;].*$/, ']')) ?? [];
    const [, key, value] = /^([^=[\]]+?)\s*=\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined) {
      section = sections.get(name.trim()) ?? (Object.create(null) as Record<string, string>);
      sections.set(name.trim(), section);
    } else if (key !== undefined && value !== undefined && section !== undefined && !(key in section)) {
      section[key] = plain(value);
    } else {
      throw new CredentialsError(`${file}, line ${index + 1}: ${faultOf(key, section)}`);
    }
  }
  return sections;
}

function plain(value: string): string {
  const [, quoted] = /^"([^"]*)"(?:\s+[#;].*)?$/.exec(value) ?? [];
  return quoted ?? value.replace(/(^|\s+)[#;].*$/, '');
}

function faultOf(key: string | undefined, section: object | undefined): string {
  if (key === undefined) return 'neither a [section] nor a key = value';
  return section === undefined ? 'a key before the first [section]' : `the key ${key} a second time`;
}
