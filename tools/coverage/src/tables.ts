import { kinds, type ServedOperation, type ServedProduct } from './served.ts';
import { otherTheme, type ThemeOf } from './themes.ts';

/** A product with what tells the themes of its operations. */
export interface ThemedProduct extends ServedProduct {
  readonly themeOf: ThemeOf;
}

type Kind = (typeof kinds)[number];

const meanings: Readonly<Record<Kind, string>> = {
  stateful: 'the operation reads or changes what the emulator keeps',
  sampled:
    "the answer is made from the response's schema and examples, and nothing is kept; with `strict`, it is refused",
};

/** Writes one line for each product: how many operations, of which kind, and the themes that keep state, whole or in part. */
export function summaryTable(products: readonly ThemedProduct[]): string {
  return table(
    ['product', 'operations', ...kinds, 'themes that are stateful', 'in part'],
    products.map((product) => [
      `${product.name} ${product.version}`,
      String(product.operations.length),
      ...kinds.map((kind) => String(ofKind(product.operations, kind).length)),
      ...statefulThemes(product),
    ]),
  );
}

/** Writes what the kinds mean, and every operation of every product by theme and kind. */
export function fullList(products: readonly ThemedProduct[]): string {
  const lists = products.map((product) => {
    const rows = [...themes(product)].map(([theme, operations]) => [
      theme,
      ...kinds.map((kind) => cell(ofKind(operations, kind))),
    ]);
    return `## ${product.name} ${product.version}\n\n${table(['theme', ...kinds], rows)}`;
  });
  return [kinds.map((kind) => `- \`${kind}\`: ${meanings[kind]}`).join('\n'), ...lists].join('\n\n');
}

function statefulThemes(product: ThemedProduct): readonly string[] {
  const whole: string[] = [];
  const partial: string[] = [];
  for (const [theme, operations] of themes(product)) {
    const stateful = ofKind(operations, 'stateful').length;
    if (stateful === operations.length) whole.push(theme);
    else if (stateful > 0) partial.push(`${theme} (${stateful} of ${operations.length})`);
  }
  return [whole, partial].map((list) => list.join(', ') || '–');
}

/** In alphabetical order, but for the operations that have none, which come last. */
function themes({ operations, themeOf }: ThemedProduct): ReadonlyMap<string, readonly ServedOperation[]> {
  const found = new Map<string, ServedOperation[]>();
  for (const operation of operations) {
    const theme = themeOf(operation.name);
    found.set(theme, [...(found.get(theme) ?? []), operation]);
  }
  const rank = (theme: string) => `${Number(theme === otherTheme)}${theme.toLowerCase()}`;
  return new Map([...found].sort(([left], [right]) => (rank(left) < rank(right) ? -1 : 1)));
}

function ofKind(operations: readonly ServedOperation[], kind: Kind): readonly ServedOperation[] {
  return operations.filter((operation) => operation.kind === kind);
}

function cell(operations: readonly ServedOperation[]): string {
  const names = operations.map(({ name }) => `\`${name}\``);
  return names.length === 0 ? '–' : `${names.length}: ${names.join(', ')}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
