/** What a caller needs of the core, which every generated package therefore exports as well. */
export const coreExports = {
  values: [
    'ConfigError',
    'CredentialsError',
    'NetworkError',
    'ResponseError',
    'SdkError',
    'ServiceError',
    'TimeoutError',
    'defaultCredentials',
    'fromEnvironment',
    'isServiceError',
    'paginate',
    'ramRoleArn',
    'staticCredentials',
    'waitUntil',
  ],
  types: [
    'CallOptions',
    'ClientOptions',
    'Credentials',
    'CredentialsProvider',
    'Operation',
    'PaginatedOperation',
    'Waiter',
  ],
} as const;

/** Names that generated modules use in another meaning, so that nothing they export may be called so. */
export const usedNames: readonly string[] = [
  'Promise',
  'Readonly',
  'Record',
  'Service',
  'ServiceClient',
  'Uint8Array',
];

/**
 * Members that a client has already, or that JavaScript gives a meaning to: an object with a method `then`, for
 * example, cannot be awaited.
 */
export const clientMembers: readonly string[] = [
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__',
  '__proto__',
  'close',
  'config',
  'constructor',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'send',
  'service',
  'then',
  'toJSON',
  'toLocaleString',
  'toString',
  'valueOf',
];
