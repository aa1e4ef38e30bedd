import type { Row } from '../support/row.ts';

/** Edits of shared schemas. */
export const schemaRows: readonly Row[] = [
  [
    'an optional field of a shared schema',
    ({ shared }) => {
      shared.properties.New = { type: 'string' };
    },
    'feature  New is new',
  ],
  [
    'a field of a shared schema that becomes required',
    ({ shared }) => {
      shared.required.push('Note');
    },
    'breaking/compiler  Note is required now',
  ],
  [
    'a field of a shared schema that becomes optional',
    ({ shared }) => {
      shared.required = [];
    },
    'breaking/compiler  Name is no longer required',
  ],
  [
    'a field of a shared schema that goes',
    ({ shared }) => {
      delete shared.properties.Note;
    },
    'breaking/compiler  Note is gone',
  ],
  [
    'a field of a schema that nobody uses',
    ({ unused }) => {
      unused.properties.Name.type = 'number';
    },
    'fix  Name changed from a string to a number',
  ],
  [
    'a field of a schema that nobody uses, and that goes',
    ({ unused }) => {
      unused.properties = { Other: { type: 'string' } };
    },
    'feature  Other is new',
    'fix  Name is gone',
  ],
  [
    'a reference that becomes an object',
    ({ answer }) => {
      answer.Shared = { type: 'object', properties: { Name: { type: 'string' } } };
    },
    'breaking/compiler response Shared changed from the schema `S0Shared` to an object',
  ],
];
