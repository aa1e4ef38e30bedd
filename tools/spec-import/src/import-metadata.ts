import { checkMetadata } from './check/document.ts';
import { convertDocument } from './convert/document.ts';
import type { SpecDocument } from './openapi.ts';
import { unmaskExamples } from './unmask/unmask-examples.ts';

/**
 * Turns the vendor's metadata document for one product version into an OpenAPI 3.1 document.
 *
 * The document is untrusted: one that is malformed, or says something that the importer does not know, throws an
 * `ImportError` that names the JSON pointer and the operation.
 */
export function importMetadata(document: unknown): SpecDocument {
  return convertDocument(unmaskExamples(checkMetadata(document)));
}
