import type { Row } from '../support/row.ts';

/** Edits of answers. */
export const answerRows: readonly Row[] = [
  [
    'a field of the answer',
    ({ answer }) => {
      answer.New = { type: 'string' };
    },
    'feature response New is new',
  ],
  [
    'a field of the answer that goes',
    ({ answer }) => {
      delete answer.TotalCount;
    },
    'breaking/compiler   can no longer be walked page by page',
    'breaking/compiler response TotalCount is gone',
  ],
  [
    'the only list of the answer that goes',
    ({ answer }) => {
      delete answer.Items;
    },
    'breaking/compiler   can no longer be walked page by page',
    'breaking/compiler response Items is gone',
  ],
  [
    'a second list in the answer',
    ({ answer }) => {
      answer.More = { type: 'array', items: {} };
    },
    'breaking/compiler   can no longer be walked page by page',
    'feature response More is new',
  ],
  [
    'a nested field of the answer that goes',
    ({ answer }) => {
      delete answer.Items.items.properties.Value;
    },
    'breaking/compiler response Items[].Value is gone',
  ],
  [
    'an answer’s text that becomes a number',
    ({ answer }) => {
      answer.Status = { type: 'number' };
    },
    'breaking/compiler response Status changed from a string to a number',
  ],
  [
    'an answer’s number that may be larger',
    ({ answer }) => {
      answer.TotalCount.format = 'int64';
    },
    'breaking/compiler response TotalCount changed from a number to a 64-bit integer',
  ],
  [
    'an answer’s number that is never as large',
    ({ answer }) => {
      answer.Big.format = 'int32';
    },
    'fix response Big changed from a 64-bit integer to a number',
  ],
  [
    'an answer’s field that is described',
    ({ answer }) => {
      answer.Anything.type = 'string';
    },
    'feature response Anything changed from a value of unknown type to a string',
  ],
  [
    'an answer’s field that is no longer described',
    ({ answer }) => {
      answer.Status = {};
    },
    'breaking/compiler response Status changed from a string to a value of unknown type',
  ],
  [
    'an answer’s field that becomes required',
    ({ answer }) => {
      answer.Items.items.required.push('Value');
    },
    'fix response Items[].Value is required now',
  ],
  [
    'an answer’s field that becomes optional',
    ({ answer }) => {
      answer.Items.items.required = [];
    },
    'fix response Items[].Key is no longer required',
  ],
  [
    'an answer’s new value',
    ({ answer }) => {
      answer.Status.enum.push('New');
    },
    'feature response Status names `"New"` as well',
  ],
  [
    'an answer’s value that goes',
    ({ answer }) => {
      answer.Status.enum.pop();
    },
    'fix response Status no longer names `"Off"`',
  ],
  [
    'an answer’s limit',
    ({ answer }) => {
      answer.TotalCount.maximum = 5;
    },
    'fix response TotalCount has another largest value: none before, `"5"` now',
  ],
  [
    'an open object that is closed',
    ({ answer }) => {
      delete answer.Open.additionalProperties;
    },
    'breaking/compiler response Open has the named members only',
  ],
  [
    'a typed member of an open object that goes',
    ({ answer }) => {
      delete answer.Open.properties.A;
    },
    'breaking/compiler response Open.A is gone',
  ],
  [
    'an untyped member of an open object that goes',
    ({ answer }) => {
      delete answer.Open.properties.B;
    },
    'fix response Open.B is no longer named',
  ],
  [
    'an answer that is no longer described',
    ({ operation }) => {
      delete operation.responses[200].content;
    },
    'breaking/compiler   can no longer be walked page by page',
    ...['TotalCount', 'Big', 'Status'].map((name) => `breaking/compiler response ${name} is gone`),
    'breaking/compiler response Items is gone',
    'breaking/compiler response Open is gone',
    'breaking/compiler response Shared is gone',
    'feature response  takes further members, which are not named',
    'fix response Anything is no longer named',
  ],
];
