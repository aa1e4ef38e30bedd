import type { Row } from '../support/row.ts';

/** Edits of operations. */
export const operationRows: readonly Row[] = [
  [
    'a deprecated operation',
    ({ operation }) => {
      operation.deprecated = true;
    },
    'feature   is deprecated',
  ],
  [
    'a description',
    ({ operation }) => {
      operation.description = 'Does it.';
    },
    'fix   has another description',
  ],
  [
    'an operation that only reads',
    ({ operation }) => {
      operation['x-acs-operation-type'] = 'read';
    },
    'fix   is known to read only',
  ],
  [
    'an operation that nobody signs',
    ({ operation }) => {
      operation.security = [{}];
    },
    'fix   need not be signed any more',
  ],
  [
    'an error code',
    ({ operation }) => {
      operation['x-acs-error-codes'][400].push({ code: 'New' });
    },
    'feature   names the error code `New`',
  ],
  [
    'an error code that goes',
    ({ operation }) => {
      delete operation['x-acs-error-codes'];
    },
    'fix   no longer names the error code `Bad`',
  ],
  [
    'another scheme',
    ({ operation }) => {
      operation['x-acs-schemes'].push('http');
    },
    'fix   has another `x-acs-schemes`',
  ],
  [
    'another error message',
    ({ operation }) => {
      operation['x-acs-error-codes'][400][0].message = 'No.';
    },
    'fix   has another `x-acs-error-codes`',
  ],
];
