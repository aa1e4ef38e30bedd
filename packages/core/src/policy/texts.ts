/** Returns each text once: a single one by itself, which is shorter in JSON than a list of one. */
export function fewestTexts<Text extends string>(texts: readonly Text[]): Text | readonly Text[] {
  const [first, ...others] = new Set(texts);
  return first === undefined || others.length > 0 ? [...new Set(texts)] : first;
}
