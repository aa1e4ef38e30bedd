const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads the texts of the innermost elements of an XML document, by element name, as far as the vendor's errors need it;
 * `undefined` if there is no element with the given name. Gateways answer in XML what no API has seen.
 */
export function xmlTexts(document: string, root: string): Record<string, unknown> | undefined {
  if (!document.includes(`<${root}>`)) return undefined;
  const texts = [...document.matchAll(/<(\w+)>([^<]*)<\/\1>/g)].map(
    ([, name = '', text = '']) => [name, unescapeXml(text)] as const,
  );
  return Object.fromEntries(texts);
}

function unescapeXml(text: string): string {
  return text.replace(/&(\w+);/g, (escaped, name: string) => entities[name] ?? escaped);
}
