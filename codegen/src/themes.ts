import { groupBy } from './group-by.ts';
import type { Words } from './words/model.ts';

/** The theme of operations that nothing tells. */
export const otherTheme = 'Others';

/** How many operations make a theme where only names tell. */
const fewest = 2;

/**
 * Tells the themes of a product's operations. A file with words is about one; of what has no words, the noun in an operation's
 * name tells: `CreateVSwitch` and `DescribeVSwitches` are about the same.
 */
export function themesByWords(
  words: Words,
  operations: readonly { readonly name: string }[],
): (operation: string) => string {
  const worded = new Map(words.operations.map(({ name, place }) => [name, themeOfFile(place.file)] as const));
  const others = operations.filter(({ name }) => !worded.has(name));
  const byNoun = groupBy(others, ({ name }) => nounOf(name));
  return (operation) => {
    const known = worded.get(operation);
    if (known !== undefined) return known;
    const noun = nounOf(operation);
    return (byNoun.get(noun)?.length ?? 0) >= fewest ? noun : otherTheme;
  };
}

function themeOfFile(file: string): string {
  const [, stem = otherTheme] = /([^/]+)\.yaml$/.exec(file) ?? [];
  const words = stem.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The first word of a name is a verb; the noun is the next one, without a plural's ending. */
function nounOf(name: string): string {
  const [, rest = ''] = /^[A-Z][a-z]+(.*)$/.exec(name) ?? [];
  const [noun] = /^[A-Z]?[A-Z][a-z\d]+|^[A-Z]+(?![a-z])/.exec(rest) ?? [];
  return noun === undefined ? otherTheme : noun.replace(/(?<=(?:ch|sh|x|ss))es$|(?<!s)s$/, '');
}
