import type { ReferenceContents } from '@scope/codegen';

/** A part of a page that the search finds. */
export interface SearchSection {
  readonly anchor?: string;
  /** The headings above it and its own. */
  readonly titles: string[];
  readonly text: string;
}

/**
 * Lists what the search finds in the pages of the reference, by path: operations with their words, each field under its own name,
 * and each error code and waiter.
 */
export function searchSections(
  contents: readonly ReferenceContents[],
): ReadonlyMap<string, readonly SearchSection[]> {
  return new Map(contents.flatMap((product) => [...sectionsOf(product)]));
}

function sectionsOf(contents: ReferenceContents): ReadonlyMap<string, readonly SearchSection[]> {
  const { folder, product, themes, waiters, errorCodes } = contents;
  const page = (name: string): string => `reference/${folder}/${name}.md`;
  const operations = themes.flatMap((theme) => theme.operations);
  return new Map([
    [page('index'), [{ titles: [`${product} reference`], text: themes.map(({ title }) => title).join(' ') }]],
    [page('waiters'), places([`Waiters of ${product}`], waiters)],
    [page('errors'), places([`Error codes of ${product}`], errorCodes)],
    ...operations.map(({ name, page: file, summary, description, fields }) => {
      const own: SearchSection = {
        titles: [escaped(name)],
        text: `${product} ${summary} ${description}`.trim(),
      };
      return [page(file), [own, ...places([escaped(name)], fields).slice(1)]] as const;
    }),
  ]);
}

function places(
  titles: readonly string[],
  named: readonly { readonly anchor: string; readonly name: string }[],
): readonly SearchSection[] {
  return [
    { titles: [...titles], text: '' },
    ...named.map(({ anchor, name }) => ({ anchor, titles: [...titles, escaped(name)], text: '' })),
  ];
}

/** The list of results shows titles as HTML. */
function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
