import type { Row } from '../support/row.ts';

/** Edits of what is said of parameters beyond their types. */
export const parameterFactRows: readonly Row[] = [
  [
    'a value that is no longer named',
    ({ parameter }) => {
      parameter('Kind').schema.enum = ['a'];
    },
    'breaking/server request Kind no longer names `"b"`',
  ],
  [
    'a new value',
    ({ parameter }) => {
      parameter('Kind').schema.enum.push('c');
    },
    'feature request Kind names `"c"` as well',
  ],
  [
    'values in another order',
    ({ parameter }) => {
      parameter('Kind').schema.enum.reverse();
    },
    'fix request Kind lists its values in another order',
  ],
  [
    'values that nobody names any more',
    ({ parameter }) => {
      delete parameter('Kind').schema.enum;
    },
    'fix request Kind no longer names its values',
  ],
  [
    'values where none were named',
    ({ parameter }) => {
      parameter('Id').schema.enum = ['x'];
    },
    'feature request Id names its values: `"x"`',
  ],
  [
    'a tighter limit',
    ({ parameter }) => {
      parameter('Size').schema.maximum = 9;
    },
    'breaking/server request Size has another largest value: `"10"` before, `"9"` now',
  ],
  [
    'a wider limit',
    ({ parameter }) => {
      parameter('Size').schema.minimum = 0;
    },
    'feature request Size has another smallest value: `"1"` before, `"0"` now',
  ],
  [
    'a new limit',
    ({ parameter }) => {
      parameter('Id').schema.maxLength = 5;
    },
    'breaking/server request Id has another largest length: none before, `"5"` now',
  ],
  [
    'a limit that goes',
    ({ parameter }) => {
      delete parameter('Size').schema.maximum;
    },
    'feature request Size has another largest value: `"10"` before, none now',
  ],
  [
    'another pattern',
    ({ parameter }) => {
      parameter('Id').schema.pattern = '^a$';
    },
    'breaking/server request Id has another pattern: none before, `"^a$"` now',
  ],
  [
    'another default',
    ({ parameter }) => {
      parameter('Kind').schema.default = 'b';
    },
    'breaking/server request Kind has the default `"b"` instead of `"a"`',
  ],
  [
    'a default that is told now',
    ({ parameter }) => {
      parameter('Id').schema.default = 'x';
    },
    'fix request Id names its default: `"x"`',
  ],
  [
    'a deprecated parameter',
    ({ parameter }) => {
      parameter('Id').deprecated = true;
    },
    'feature request Id is deprecated',
  ],
  [
    'another example',
    ({ parameter }) => {
      parameter('Id').schema.examples = ['i-1'];
    },
    'fix request Id has another example',
  ],
  [
    'another position',
    ({ parameter }) => {
      parameter('Id').in = 'header';
    },
    'fix request Id travels in another way',
  ],
];
