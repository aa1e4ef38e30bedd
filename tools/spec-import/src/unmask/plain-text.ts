/**
 * Examples are cut out of documentation pages, and some bring its markup along: back-quotes around a value, asterisks
 * with a backslash or of full width, lists with curly quotation marks and an ellipsis in place of their middle.
 */
export function plainText(text: string): string {
  const bare = withoutBackQuotes(text);
  return wholeList(bare) ?? bare;
}

/** Returns the text with masks in plain asterisks. */
export function plainAsterisks(text: string): string {
  return text.replace(/(?:\\{0,2}[*＊∗]){2,}/g, (run) => run.replace(/\\/g, '')).replace(/[＊∗]/g, '*');
}

/** What follows a closing back-quote is an asterisk of the same markup. */
function withoutBackQuotes(text: string): string {
  return text.replace(/(?<!`)(`{2,})([^`\s]+)\1(?:\*(?![\w*]))?/g, '$2').replace(/^`([^`]+)`$/, '$1');
}

/** Makes JSON of a list that is only nearly so; undefined where the text is JSON already, or stays none. */
function wholeList(text: string): string | undefined {
  if (!/^\s*\[/.test(text) || isJson(text)) return undefined;
  const [first = '', ...others] = text.replace(/[“”]/g, '"').split(/…|\.{3,}/);
  const repaired = others.reduce(joined, first);
  return isJson(repaired) ? repaired : undefined;
}

/** Joins what stands on both sides of an ellipsis, with one comma between two elements. */
function joined(left: string, right: string): string {
  const [before, after] = [left.trimEnd(), right.trimStart()];
  return /^[\],]/.test(after) ? before.replace(/,$/, '') + after : `${before} ${after}`;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
