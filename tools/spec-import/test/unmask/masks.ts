import type { Json } from '../fixtures.ts';

/** Examples with asterisks or back-quotes that say something, each with what that is. */
const meaningful: ReadonlyMap<string, string> = new Map([
  ['*.example1.com', 'every host of a domain'],
  ['*SshKey*', 'a search by a part of the name'],
  ['1.0.*', 'every version of a series'],
  ['*', 'every resource'],
]);

/** In a policy, an asterisk that is a whole part of a name stands for every action, resource or principal. */
const policy = /"Action\\*"\s*:/;

/** Tells whether an example still hides something, by marks that a reader would take for a mask; no code of the importer. */
export function hidesSomething(example: string): boolean {
  if (meaningful.has(example)) return false;
  const text = policy.test(example) ? example.replace(/(?<=[":])\*(?=[":\\])/g, '') : example;
  return /[*＊∗`…]|x{3}|X{3}|XX\b|\.xx\.|y{4}|z{4}/.test(text);
}

/** Lists the texts of all examples of a spec. */
export function exampleTexts(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(exampleTexts);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    if (name === 'examples' && Array.isArray(member))
      return member.filter((each) => typeof each === 'string');
    if (name === 'x-acs-example') return [String(member)];
    return exampleTexts(member);
  });
}
