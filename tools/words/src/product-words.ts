import {
  chooseWords,
  type DocumentField,
  documentFields,
  documentOperations,
  type FieldWords,
  readDocument,
  readWords,
  type Spec,
  type Words,
} from '@scope/codegen';

/** An operation of a product, as its document has it with all words. */
export interface WordedOperation {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly errorCodes: readonly string[];
}

/** A field of a product with the words that it shows. */
export interface WordedField extends DocumentField {
  readonly words: FieldWords | undefined;
}

/** A product and everything that is written of it. */
export interface ProductWords {
  /** The product's folder, for example `ecs`. */
  readonly product: string;
  readonly words: Words;
  readonly operations: readonly WordedOperation[];
  readonly fields: readonly WordedField[];
  readonly waiters: readonly string[];
}

/** Reads a product just as the generator does. @throws GenerateError for words that fit nothing. */
export function productWords(root: string, spec: Spec): ProductWords {
  const document = readDocument(root, spec);
  const words = readWords(root, spec.folder);
  const fields = documentFields(document);
  const { chosen } = chooseWords(fields, words.fields);
  return {
    product: spec.folder,
    words,
    operations: documentOperations(document).map(({ name, node }) => ({
      name,
      summary: textOf(node.summary),
      description: textOf(node.description),
      errorCodes: codesOf(node['x-acs-error-codes']),
    })),
    fields: fields.map((field) => ({ ...field, words: chosen.get(field) })),
    waiters: Object.keys((document as { readonly 'x-acs-waiters'?: object })['x-acs-waiters'] ?? {}),
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function codesOf(value: unknown): readonly string[] {
  const lists = Object.values((value ?? {}) as Record<string, readonly { readonly code: string }[]>);
  return lists.flatMap((list) => list.map(({ code }) => code));
}
