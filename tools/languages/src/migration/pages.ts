import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The page of each language, by the name of its file in `docs/migration`. */
export const pages = ['python', 'java', 'dotnet', 'go', 'npm'] as const;

/** A whole program of a page. */
export interface Program {
  readonly page: string;
  /** The anchor of the heading that it stands under, for example `static-token`. */
  readonly topic: string;
  /** What is written after the fence, for example `python`. */
  readonly language: string;
  readonly text: string;
}

const folder = fileURLToPath(new URL('../../../../docs/migration', import.meta.url));

/** Reads a page. */
export function pageText(page: string): string {
  return readFileSync(`${folder}/${page}.md`, 'utf8');
}

/** Returns the programs of a page, in their order. */
export function programsOf(page: string): readonly Program[] {
  return sectionsOf(page).flatMap(({ topic, text }) =>
    [...text.matchAll(/^```(\w+)[^\n]*\n(.*?)^```$/gms)].map(([, language = '', code = '']) => {
      return { page, topic, language, text: code };
    }),
  );
}

/** Returns the anchors of a page's headings of the second level. */
export function topicsOf(page: string): readonly string[] {
  return sectionsOf(page).map(({ topic }) => topic);
}

function sectionsOf(page: string): readonly { topic: string; text: string }[] {
  const [, ...sections] = pageText(page).split(/^## /m);
  return sections.map((section) => {
    const [heading = '', ...lines] = section.split('\n');
    return { topic: heading.toLowerCase().replaceAll(' ', '-'), text: lines.join('\n') };
  });
}
