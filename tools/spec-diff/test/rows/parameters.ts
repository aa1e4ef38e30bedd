import type { Row } from '../support/row.ts';

/** Edits of parameters and their types. */
export const parameterRows: readonly Row[] = [
  [
    'an optional parameter',
    ({ operation }) => operation.parameters.push({ name: 'New', in: 'query', schema: { type: 'string' } }),
    'feature request New is new',
  ],
  [
    'a required parameter',
    ({ operation }) =>
      operation.parameters.push({ name: 'New', in: 'query', required: true, schema: { type: 'string' } }),
    'breaking/compiler request New is new and required',
  ],
  [
    'a parameter that the client supplies',
    ({ operation }) => operation.parameters.shift(),
    'breaking/compiler request RegionId is gone',
  ],
  [
    'a parameter that goes',
    ({ operation }) => operation.parameters.splice(1, 1),
    'breaking/compiler request Id is gone',
  ],
  [
    'a parameter that becomes required',
    ({ parameter }) => {
      parameter('Kind').required = true;
    },
    'breaking/compiler request Kind is required now',
  ],
  [
    'a parameter that becomes optional',
    ({ parameter }) => {
      parameter('Id').required = false;
    },
    'feature request Id is no longer required',
  ],
  [
    'a RegionId that becomes optional',
    ({ parameter }) => {
      parameter('RegionId').required = false;
    },
    'fix   has another `parameters`',
  ],
  [
    'a text that becomes a number',
    ({ parameter }) => {
      parameter('Id').schema.type = 'number';
    },
    'breaking/compiler request Id changed from a string to a number',
  ],
  [
    'a number that may be larger',
    ({ parameter }) => {
      parameter('Size').schema.format = 'int64';
    },
    'feature request Size changed from a number to a 64-bit integer',
  ],
  [
    'a number that may not be as large',
    ({ parameter }) => {
      parameter('Big').schema.format = 'int32';
    },
    'breaking/compiler request Big changed from a 64-bit integer to a number',
  ],
  [
    'a parameter that is described',
    ({ parameter }) => {
      parameter('Anything').schema.type = 'boolean';
    },
    'breaking/compiler request Anything changed from a value of unknown type to a boolean',
  ],
  [
    'a parameter that is no longer described',
    ({ parameter }) => {
      delete parameter('Id').schema.type;
    },
    'feature request Id changed from a string to a value of unknown type',
  ],
  [
    'a JSON list that becomes a text',
    ({ parameter }) => {
      parameter('Ids').schema.examples = ['i-1'];
    },
    'breaking/compiler request Ids changed from a list of strings or a string to a string',
    'fix request Ids travels in another way',
    'fix request Ids has another example',
  ],
  [
    'a text that becomes a JSON list',
    ({ parameter }) => {
      parameter('Id').schema.examples = ['["i-1"]'];
    },
    'feature request Id changed from a string to a list of strings or a string',
    'fix request Id travels in another way',
    'fix request Id has another example',
  ],
  [
    'a list that may be passed as text',
    ({ parameter }) => {
      parameter('Tag')['x-acs-style'] = 'json';
    },
    'feature request Tag changed from a list of objects to a list of objects or a string',
    'fix request Tag travels in another way',
  ],
  [
    'a list that becomes an object',
    ({ parameter }) => {
      parameter('Tag').schema = parameter('Tag').schema.items;
    },
    'breaking/compiler request Tag changed from a list of objects to an object',
  ],
  [
    'an object that becomes a map',
    ({ parameter }) => {
      parameter('Tag').schema.items = { type: 'object', additionalProperties: true };
    },
    'breaking/compiler request Tag[] changed from an object to a map of values of unknown type',
  ],
  [
    'an object that is no longer described',
    ({ parameter }) => {
      parameter('Tag').schema.items = {};
    },
    'breaking/compiler request Tag[] changed from an object to a value of unknown type',
  ],
  [
    'a map that is described by optional fields',
    ({ parameter }) => {
      parameter('Labels').schema = { type: 'object', properties: { A: { type: 'string' } } };
    },
    'breaking/compiler request Labels changed from a map of strings to an object',
  ],
  [
    'a map that is described by a required field',
    ({ parameter }) => {
      parameter('Labels').schema = { type: 'object', required: ['A'], properties: { A: { type: 'string' } } };
    },
    'breaking/compiler request Labels changed from a map of strings to an object',
  ],
  [
    'a map of which some fields are described',
    ({ parameter }) => {
      parameter('Labels').schema = {
        type: 'object',
        properties: { A: { type: 'string' } },
        additionalProperties: true,
      };
    },
    'feature request Labels changed from a map of strings to an object',
  ],
  [
    'a map of other values',
    ({ parameter }) => {
      parameter('Labels').schema.additionalProperties.type = 'number';
    },
    'breaking/compiler request Labels{} changed from a string to a number',
  ],
];
