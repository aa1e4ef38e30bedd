/**
 * The members that the metadata format has, by the kind of object. A member that stands in neither list stops the
 * import: it may be a fact that nobody has taught the importer to carry over.
 */
export interface Vocabulary {
  /** What the object is called in messages. */
  readonly kind: string;
  /** Members that are carried over. */
  readonly carried: ReadonlySet<string>;
  /** Members that say nothing about a call, each with the reason. */
  readonly ignored: ReadonlyMap<string, string>;
}

function vocabulary(
  kind: string,
  carried: readonly string[],
  ignored: Record<string, string> = {},
): Vocabulary {
  return { kind, carried: new Set(carried), ignored: new Map(Object.entries(ignored)) };
}

export const documentVocabulary: Vocabulary = vocabulary(
  'document',
  ['version', 'info', 'components', 'apis', 'endpoints'],
  {
    directories: 'chapters of the documentation site',
    changeSet: 'history of the documentation',
    flowControl: 'quotas of an account, which differ from account to account',
    ram: 'access policies, which the caller of an operation does not send',
  },
);

export const infoVocabulary: Vocabulary = vocabulary('info', ['style', 'product', 'version']);

export const componentsVocabulary: Vocabulary = vocabulary('components', ['schemas']);

export const operationVocabulary: Vocabulary = vocabulary(
  'operation',
  [
    'path',
    'methods',
    'schemes',
    'security',
    'operationType',
    'deprecated',
    'consumes',
    'produces',
    'parameters',
    'responses',
    'errorCodes',
    'title',
    'summary',
    'description',
  ],
  {
    systemTags: 'labels of the documentation site and its test robots',
    responseDemo: 'sample answers, which repeat the examples of the fields',
    requestParamsDescription: 'prose around the parameter table of the documentation page',
    responseParamsDescription: 'prose around the result table of the documentation page',
    extraInfo: 'prose at the foot of the documentation page',
    translator: 'who translated the documentation page',
    changeSet: 'history of the documentation page',
    flowControl: 'quotas of an account, which differ from account to account',
    staticInfo: 'whether the work is over when the answer comes, which changes nothing in the call',
    ramActions: 'access policies, which the caller of an operation does not send',
  },
);

export const parameterVocabulary: Vocabulary = vocabulary('parameter', [
  'name',
  'in',
  'style',
  'description',
  'schema',
]);

export const responseVocabulary: Vocabulary = vocabulary('response', ['schema', 'description', 'headers']);

export const errorCodeVocabulary: Vocabulary = vocabulary('error code', [
  'errorCode',
  'errorMessage',
  'description',
]);

export const endpointVocabulary: Vocabulary = vocabulary(
  'endpoint',
  ['regionId', 'regionName', 'endpoint', 'public', 'vpc'],
  {
    areaId: 'grouping of the regions on the documentation site',
    areaName: 'grouping of the regions on the documentation site',
  },
);

/** Limits that are numbers in JSON Schema. */
export const numericLimits = [
  'minimum',
  'maximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
] as const;

/** The name of such a limit. */
export type NumericLimit = (typeof numericLimits)[number];

export const schemaVocabulary: Vocabulary = vocabulary(
  'schema',
  [
    '$ref',
    'type',
    'format',
    'required',
    'deprecated',
    'readOnly',
    'isFileTransferUrl',
    'title',
    'description',
    'enum',
    'enumValueTitles',
    'default',
    'example',
    ...numericLimits,
    'exclusiveMinimum',
    'exclusiveMaximum',
    'pattern',
    'items',
    'properties',
    'additionalProperties',
  ],
  { docRequired: 'an asterisk on the documentation page; `required` is what the server checks' },
);
