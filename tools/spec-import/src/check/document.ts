import { productProblem, versionProblem } from '../identity.ts';
import type { Metadata, Style } from '../metadata.ts';
import { at, fail, root } from '../place.ts';
import { componentsVocabulary, documentVocabulary, infoVocabulary } from '../vocabulary.ts';
import { readEndpoints } from './endpoint.ts';
import { operationsReader } from './operation.ts';
import { mapOf, type Read, reader } from './reader.ts';
import { oneOf, textLike, textWithout } from './scalars.ts';
import { schemaReader } from './schema.ts';

const formatVersion = oneOf('version of the metadata format', ['1.0']);
const style: Read<Style> = oneOf('API style', ['RPC', 'V3', 'ROA', 'FC', 'PDS', 'AliGenie', 'OSS']);
const schemaName = textLike('a schema name', /^[\w.-]+$/);

const product = textWithout('a product name', productProblem);
const version = textWithout('an API version', versionProblem);

/** Checks an untrusted document and returns what it says. */
export function checkMetadata(document: unknown): Metadata {
  const from = reader(document, root, documentVocabulary);
  from.required('version', formatVersion);
  const info = from.required('info', (value, place) => reader(value, place, infoVocabulary));
  const components = from.optional('components', (value, place) =>
    reader(value, place, componentsVocabulary),
  );
  const names = new Set(
    components
      ?.optional(
        'schemas',
        mapOf(() => undefined, schemaName),
      )
      ?.keys(),
  );
  const schema = schemaReader(names);
  const operations = from.required('apis', operationsReader(schema));
  const identity = {
    style: info.required('style', style),
    product: info.required('product', product),
    version: info.required('version', version),
  };
  if (operations.size === 0) {
    fail(
      at(root, 'apis'),
      `${identity.product} ${identity.version} has no operation, so there is nothing to make`,
    );
  }
  return {
    ...identity,
    operations,
    schemas: components?.optional('schemas', mapOf(schema)) ?? new Map(),
    endpoints: from.optional('endpoints', readEndpoints) ?? [],
  };
}
