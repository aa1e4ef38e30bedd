import { createRegistry } from '../registry.ts';

/** Makes the name of a place in a page: letters, digits, dots, dashes and underscores alone. */
export function anchorName(text: string): string {
  return text.replace(/[^\w.-]+/g, '_');
}

/** Makes the names of the places in one page, each of them once. */
export function createAnchors(): (text: string) => string {
  const claim = createRegistry([]);
  return (text) => claim(anchorName(text));
}
