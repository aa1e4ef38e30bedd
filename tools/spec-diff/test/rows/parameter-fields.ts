import type { Row } from '../support/row.ts';

/** Edits of the fields of parameters. */
export const parameterFieldRows: readonly Row[] = [
  [
    'a field of a parameter',
    ({ parameter }) => {
      parameter('Tag').schema.items.properties.New = { type: 'string' };
    },
    'feature request Tag[].New is new',
  ],
  [
    'a required field of a parameter',
    ({ parameter }) => {
      Object.assign(parameter('Tag').schema.items, { required: ['Key', 'New'] }).properties.New = {
        type: 'string',
      };
    },
    'breaking/compiler request Tag[].New is new and required',
  ],
  [
    'a field of a parameter that becomes required',
    ({ parameter }) => {
      parameter('Tag').schema.items.required.push('Value');
    },
    'breaking/compiler request Tag[].Value is required now',
  ],
  [
    'a field of a parameter that becomes optional',
    ({ parameter }) => {
      parameter('Tag').schema.items.required = [];
    },
    'feature request Tag[].Key is no longer required',
  ],
  [
    'a field of a parameter that goes',
    ({ parameter }) => {
      delete parameter('Tag').schema.items.properties.Value;
    },
    'breaking/compiler request Tag[].Value is gone',
  ],
  [
    'an object that takes other members',
    ({ parameter }) => {
      parameter('Tag').schema.items.additionalProperties = true;
    },
    'feature request Tag[] takes further members, which are not named',
  ],
];
