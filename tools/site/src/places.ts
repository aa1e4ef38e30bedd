import { fileURLToPath } from 'node:url';

/** The workspace, whose Markdown the site shows. */
export const root: string = fileURLToPath(new URL('../../..', import.meta.url));

/** The project of the site. */
export const project: string = fileURLToPath(new URL('..', import.meta.url));

/** All Markdown that the site is made of, gathered anew for each build. */
export const pagesFolder: string = fileURLToPath(new URL('../.pages', import.meta.url));

/** The site. */
export const siteFolder: string = fileURLToPath(new URL('../dist', import.meta.url));
