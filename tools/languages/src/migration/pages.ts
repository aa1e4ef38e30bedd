import { readDocument } from '@scope/documents';

/** The pages in `docs/migration`, each with what stands after the fences of the programs that its readers bring along. */
export const pages = { python: 'python', java: 'java', dotnet: 'csharp', go: 'go', npm: 'js' } as const;

/** The name of a page's file. */
export type Page = keyof typeof pages;

/** A whole program of a page. */
export interface Program {
  readonly page: Page;
  /** The anchor of the heading that it stands under, for example `static-token`. */
  readonly topic: string;
  /** What is written after the fence, for example `python`. */
  readonly language: string;
  readonly text: string;
}

/** Returns the path of a page from the workspace's root. */
export function pathOf(page: Page): string {
  return `docs/migration/${page}.md`;
}

/** Returns the programs of a page, in their order. */
export function programsOf(page: Page): readonly Program[] {
  return readDocument(pathOf(page)).blocks.map(({ heading, language, text }) => {
    return { page, topic: heading.toLowerCase().replaceAll(' ', '-'), language, text };
  });
}
