export type { GeneratedPackage } from './build-package.ts';
export { chooseSpecs } from './choose-specs.ts';
export type { Difference } from './differences.ts';
export { GenerateError } from './errors.ts';
export type { Gap } from './gaps.ts';
export { type GenerateOptions, generate } from './generate.ts';

// What tools need that must see a spec exactly as the generator does: one with rules of its own for types, names and
// texts would drift away from what is printed.
export type { Endpoint, Operation, Pagination, Parameter, Product } from './model/product.ts';
export {
  type Facts,
  type Field,
  type Limit,
  limits,
  type MapType,
  type ObjectType,
  type Type,
  text,
} from './model/types.ts';
export { type NamedProduct, nameProduct } from './name-product.ts';
export { resolved } from './passes/response-paths.ts';
export { type Data, dataLiteral, stringLiteral } from './print/literal.ts';
export { codeSpan, markdownText } from './print/markdown.ts';
export { readDocument } from './read-document.ts';
export { readTree } from './read-tree.ts';
export type { Names } from './views/names.ts';
export type { ContentsPlace, ReferenceContents } from './views/reference/contents.ts';
export type { Behaviour } from './views/reference/context.ts';
export { nameOf } from './views/registry.ts';
export { typeText } from './views/type-text.ts';
export { chooseWords } from './words/choose-words.ts';
export { type DocumentField, documentFields, documentOperations } from './words/document-fields.ts';
export type { FieldWords, OperationWords, Place, Words } from './words/model.ts';
export { readWords } from './words/read-words.ts';
export { findSpecs, readScope, type Spec } from './workspace.ts';
export { writeReference } from './write-reference.ts';
