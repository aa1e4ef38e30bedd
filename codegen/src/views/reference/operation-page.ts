import type { Operation } from '../../model/product.ts';
import { codeCell, codeSpan, markdownText } from '../../print/markdown.ts';
import { insteadSentence } from '../documentation.ts';
import { ramActionOf } from '../ram.ts';
import { nameOf } from '../registry.ts';
import { productPages, type ReferenceContext } from './context.ts';
import { errorAnchor } from './errors-page.ts';
import { type ExampleCallView, exampleCall } from './example-calls.ts';
import { type FieldTable, fieldTables, membersOf } from './field-rows.ts';
import { frontText } from './front-matter.ts';
import { type FactView, operationFacts } from './operation-facts.ts';
import { link, paragraphs, prose } from './prose.ts';
import { resourceLink } from './resources-page.ts';

/** What the template of an operation's page prints. */
export interface OperationPage {
  readonly title: string;
  readonly summary: string;
  readonly header: string;
  readonly name: string;
  readonly deprecation: string;
  readonly paragraphs: readonly string[];
  readonly facts: readonly FactView[];
  /** The call, in a list of one. */
  readonly examples: readonly ExampleCallView[];
  /** The walk through the pages, in a list of one; nothing where there are none. */
  readonly pages: readonly ExampleCallView[];
  /** The table of the parameters, in a list of one; nothing where there are none. */
  readonly request: readonly FieldTable[];
  /** Likewise, the table of the answer's fields. */
  readonly response: readonly FieldTable[];
  /** What the answer is, where it is no object. */
  readonly answer: string;
  readonly permissions: readonly string[];
  readonly errors: readonly ErrorRow[];
}

/** One line of the table of error codes. */
export interface ErrorRow {
  readonly code: string;
  readonly statuses: string;
}

/** Makes the view of an operation's page. */
export function operationPage(operation: Operation, context: ReferenceContext): OperationPage {
  const { name, summary, description, response, pagination } = operation;
  const example = exampleCall(operation, context);
  const fields = membersOf(response);
  return {
    title: frontText(name),
    summary: frontText(summary === '' ? `Calls ${name}.` : summary),
    header: context.header,
    name: markdownText(name),
    deprecation: operation.deprecated ? prose(insteadSentence(operation.instead), context) : '',
    paragraphs: [...paragraphs(summary, context), ...paragraphs(description, context)],
    facts: operationFacts(operation, context),
    examples: [example],
    pages: typeof pagination === 'object' ? [example] : [],
    request: fieldTables(requiredFirst(operation.parameters), 'request', context),
    response: fieldTables(fields, 'response', context),
    answer: answerText(operation),
    permissions: permissionLines(operation, context),
    errors: errorRows(operation),
  };
}

function requiredFirst(parameters: Operation['parameters']): Operation['parameters'] {
  return [
    ...parameters.filter(({ required }) => required),
    ...parameters.filter(({ required }) => !required),
  ];
}

const answers: Readonly<Record<Operation['answer'], string>> = {
  json: 'An object.',
  list: 'A list.',
  any: 'A value of any type.',
  binary: 'Bytes.',
  text: 'A text.',
};

function answerText({ answer, response }: Operation): string {
  if (response.kind === 'map') return 'A map.';
  return response.kind === 'unknown' && answer === 'json' ? 'The spec does not tell.' : answers[answer];
}

function permissionLines(operation: Operation, context: ReferenceContext): readonly string[] {
  if (operation.anonymous) return ['None: the request is not signed.'];
  const action = ramActionOf(operation, context.product);
  if (action === '') return ['Nobody has written down what RAM calls this action.'];
  const { resources } = operation;
  return [
    `Action: ${codeSpan(action)}`,
    ...(resources.length === 0
      ? ['Resource: not documented; `*` covers it.']
      : resources.map((pattern) => `Resource: ${resourceLink(pattern, context)}`)),
  ];
}

function errorRows({ errorCodes, errorStatuses }: Operation): readonly ErrorRow[] {
  return [...new Set(errorCodes)].sort().map((code) => ({
    code: link(codeCell(code), `${productPages.errors}.md#${errorAnchor(code)}`),
    statuses: nameOf(errorStatuses, code).map(markdownText).join(', '),
  }));
}
