import { isSecret, withSecrets } from '../replay/secrets.ts';

/** What stands in the place of a secret that others may not see. */
export const hidden = '<hidden>';

/** A member of JSON within a text whose value may be a secret. */
const secretMember = /"\w*(password|passwd|secret|privatekey|token|assertion|userdata)\w*\\?"\s*:/i;

/** Returns a copy of parameters without the values of secrets. */
export function withoutSecrets(parameters: object): unknown {
  return hideTexts(withSecrets(parameters, () => hidden));
}

function hideTexts(value: unknown): unknown {
  if (typeof value === 'string') return secretMember.test(value) ? hidden : value;
  if (Array.isArray(value)) return value.map(hideTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, hideTexts(item)]));
}

/** Returns a text that was signed, without the secrets in its parameters and headers. */
export function signedTextWithoutSecrets(text: string): string {
  const isRpc = /^\w+&(%2F|\/)&/i.test(text);
  return isRpc ? inPairs(text, { pairs: /&|%26/i, equals: '%3D' }) : text.split('\n').map(inLine).join('\n');
}

function inLine(line: string): string {
  const [, header] = /^([a-z][\w-]*):/.exec(line) ?? [];
  if (header !== undefined) return hides(header) ? `${header}:${hidden}` : line;
  return inPairs(line, { pairs: /&/, equals: '=' });
}

/** The separators stay as they are, so that the text can be laid beside another one. */
function inPairs(text: string, by: { readonly pairs: RegExp; readonly equals: string }): string {
  const parts = text.split(new RegExp(`(${by.pairs.source})`, by.pairs.flags));
  return parts.map((part) => inPair(part, by.equals)).join('');
}

function inPair(pair: string, equals: string): string {
  const at = pair.toLowerCase().indexOf(equals.toLowerCase());
  if (at < 0) return pair;
  const name = pair.slice(0, at);
  const value = pair.slice(at + equals.length);
  return hides(name) || secretMember.test(decoded(value))
    ? `${name}${pair.slice(at, at + equals.length)}${hidden}`
    : pair;
}

/** A name may be a path (`/?UserData`) or go deeper (`LaunchTemplate.1.UserData`, `x-acs-security-token`). */
function hides(name: string): boolean {
  return isSecret((decoded(name).split(/[.?/]/).at(-1) ?? '').replaceAll('-', ''));
}

/** Version 1 encodes twice. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(decodeURIComponent(text));
  } catch {
    return text;
  }
}
