import { outsideText } from '../errors/outside-text.ts';
import { percentEncode } from './percent-encode.ts';

/** A shorter text would blot out words that have nothing to do with it. */
const shortestSecret = 4;

/**
 * Makes a function that takes a request's credentials out of what a server sends back, however often they were
 * percent-encoded on the way.
 */
export function redactorOf(secrets: readonly (string | undefined)[]): (text: string) => string {
  const spellings = secrets
    .filter((secret) => secret !== undefined && secret.length >= shortestSecret)
    .flatMap((secret = '') => [secret, percentEncode(secret), percentEncode(percentEncode(secret))])
    // One secret may begin with another one: the longer goes first.
    .sort((a, b) => b.length - a.length)
    .map((spelling) => spelling.replace(/\W/g, '\\$&'));
  if (spellings.length === 0) return (text) => text;
  const pattern = new RegExp(spellings.join('|'), 'gi');
  return (text) => text.replace(pattern, '[redacted]');
}

/** More than a real answer has, and little enough to keep and to log. */
const mostHeaders = 100;
const longestHeader = 4_096;

/** Copies headers, with every value redacted, in one line and bounded. */
export function redactHeaders(
  headers: Readonly<Record<string, string>>,
  redact: (text: string) => string,
): Record<string, string> {
  const kept = Object.entries(headers).slice(0, mostHeaders);
  return Object.fromEntries(kept.map(([name, value]) => [name, outsideText(redact(value), longestHeader)]));
}

const namedSecret = /((?:secret|token|password)\w{0,20}\\?["']?\s{0,3}[:=>]\s{0,3}\\?["']?)[^"'\\<&,\s}]+/gi;

/** Takes out the values of members that are called secret, token or password, in a text of whatever format. */
export function redactNamedSecrets(text: string): string {
  return text.replace(namedSecret, '$1[redacted]');
}
