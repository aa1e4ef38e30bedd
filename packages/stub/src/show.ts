/** More would make a message that nobody reads. */
const longest = 400;
const secret = /password|secret|token|credential|privatekey/i;
/** These prove nothing. */
const harmless = /^(Next|Client)Token$/;

/** Writes a value into a message, in one line and bounded. What is called a secret is hidden. */
export function show(value: unknown, name = ''): string {
  const text = JSON.stringify(hidden(name, value), hidden) ?? String(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

function hidden(name: string, value: unknown): unknown {
  if (secret.test(name) && !harmless.test(name) && value !== undefined) return '[hidden]';
  if (typeof value === 'bigint') return String(value);
  return value instanceof Uint8Array ? `[${value.length} bytes]` : value;
}
