import { importMetadata } from '../../src/index.ts';
import { demo, type Json } from '../fixtures.ts';

/** Converts, and returns what a reader of the file sees. */
export function spec(document: Json): Json {
  return JSON.parse(JSON.stringify(importMetadata(document)));
}

/** Converts the schema of a parameter. */
export function schemaOf(schema: Json): Json {
  const document = demo();
  document.apis.RunThings.parameters = [{ name: 'X', in: 'query', schema }];
  return spec(document).paths['/RunThings'].post.parameters[0].schema;
}
