const quotation = /\W{0,9}(?:the )?server\W+(?:string\W*to\W*sign|canonical\W*request).*/is;

/**
 * Replaces what a server tells of its own calculation, where a message does, by what follows from it: either the
 * secret is wrong, or the two sides have signed different texts, and then which line of ours the server's lacks.
 * Values of parameters are never shown.
 *
 * @param message The server's message, with credentials redacted already.
 * @param signed What was signed here, redacted likewise: the string to sign, then the canonical request if there is one.
 */
export function explainMismatch(message: string, signed: readonly string[]): string {
  const said = message.replace(quotation, '');
  const quoted = message.slice(said.length);
  if (quoted === '' || signed.length === 0) return said;
  const isSame = signed.some((text) => oneLine(quoted).includes(oneLine(text)));
  return isSame
    ? `${said}. The server signed the same text: the accessKeySecret is wrong`
    : `${said}. The server signed another text, ${difference(quoted, signed)}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function difference(quoted: string, [stringToSign = '', canonicalRequest]: readonly string[]): string {
  const ours = /canonical\W*request/i.test(quoted) ? (canonicalRequest ?? stringToSign) : stringToSign;
  const theirs = new Set(linesOf(quoted));
  const missing = linesOf(ours).find((line) => !theirs.has(line));
  return missing === undefined ? 'with more in it' : `without '${missing.replace(/(=|%3D).*/is, '$1…')}'`;
}

/** Cuts a text into lines, and these where parameters, or a quotation, begin and end. */
function linesOf(text: string): string[] {
  return text.split(/[\r\n&?[\]]+|%26|\bis:? ?/);
}
