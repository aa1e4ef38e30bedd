import type { ProductWords } from './product-words.ts';

/** Tells where the words of an operation (`StartInstance`) or of a field (`StartInstance.InstanceId`) stand. */
export function whereIs(products: readonly ProductWords[], name: string): readonly string[] {
  const [operation = '', ...rest] = name.split('.');
  const path = rest.join('.');
  return products.flatMap(({ words, fields }) =>
    path === ''
      ? words.operations
          .filter((entry) => entry.name === operation)
          .map(({ place, summary }) => `${place.file}:${place.line}: ${summary}`)
      : fields
          .filter(
            (field) =>
              field.operation === operation && (field.path === path || field.path.endsWith(`.${path}`)),
          )
          .map(({ words: found, direction, path: full }) =>
            found === undefined
              ? `${direction} ${full}: no words yet`
              : `${found.place.file}:${found.place.line}: ${direction} ${full}: ${found.text}`,
          ),
  );
}
