import type { MetadataOperation, Position } from '../metadata.ts';
import type { SpecOperation } from '../openapi.ts';
import { defined, nonEmpty, onlyTrue } from './defined.ts';
import { convertHostParameter, convertParameter } from './parameter.ts';
import { convertRequestBody } from './request-body.ts';
import { convertErrorCodes, convertResponses } from './responses.ts';
import { convertSecurity } from './security.ts';

/** The positions that OpenAPI calls parameters. */
const parameterPositions: ReadonlySet<Position> = new Set<Position>(['query', 'header', 'path']);

/** Converts one operation; `realPath` is its path where the key in `paths` differs from it. */
export function convertOperation(operation: MetadataOperation, realPath: string | undefined): SpecOperation {
  const parameters = operation.parameters.filter((each) => parameterPositions.has(each.in));
  const hosts = operation.parameters.filter((each) => each.in === 'host');
  return defined({
    operationId: operation.name,
    ...prose(operation),
    deprecated: onlyTrue(operation.deprecated),
    'x-acs-methods': operation.methods.map((method) => method.toUpperCase()),
    'x-acs-schemes': [...operation.schemes],
    'x-acs-operation-type': operation.operationType,
    'x-acs-path': realPath,
    'x-acs-consumes': nonEmpty(operation.consumes),
    'x-acs-host-parameters': nonEmpty(hosts.map(convertHostParameter)),
    security: convertSecurity(operation.security),
    parameters: nonEmpty(parameters.map(convertParameter)),
    requestBody: convertRequestBody(operation.parameters),
    responses: convertResponses(operation),
    'x-acs-error-codes': convertErrorCodes(operation.errorCodes),
  }) as SpecOperation;
}

/** A live document has a short title, a summary of a sentence, and a long description: OpenAPI has room for two texts. */
function prose({ title, summary, description }: MetadataOperation): object {
  const [short, ...long] = [...new Set([title, summary, description].filter((text) => text !== undefined))];
  return { summary: short, description: long.join('\n\n') || undefined };
}
