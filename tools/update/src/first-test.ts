import { type NamedProduct, type Product, resolved, stringLiteral, type Type } from '@scope/codegen';
import { type SampleCall, sampleCall } from './sample-call.ts';

/** Writes the test that a new package starts with: one call through the emulator, and what its answer holds. */
export function firstTest(named: NamedProduct, scope: string): string {
  const call = sampleCall(named);
  const { client, method, operation, request } = call;
  return `import { startEmulator } from ${stringLiteral(`${scope}/emulator`)};
import { expect, it, onTestFinished } from 'vitest';
import { ${client} } from '../src/index.ts';

it(${stringLiteral(`calls ${operation.name} through the emulator`)}, async () => {
  const emulator = await startEmulator({ onlySamples: true });
  onTestFinished(() => emulator.close());
  const client = new ${client}({
    regionId: 'cn-hangzhou',
    endpoint: emulator.url,
    credentials: { accessKeyId: 'testAccessKeyId', accessKeySecret: 'testAccessKeySecret' },
    maxAttempts: 1,
  });

  const answer = await client.${method}(${request});

${expectations(call, named.product)}
  expect(emulator.requests.at(-1)?.headers).toMatchObject({
    'x-acs-action': ${stringLiteral(operation.name)},
    'x-acs-version': ${stringLiteral(named.product.version)},
  });
});
`;
}

/** The emulator answers with a value of the type that the spec names, and gives every call an id. */
function expectations({ operation }: SampleCall, product: Product): string {
  if (operation.answer === 'binary') return '  expect(answer).toBeInstanceOf(Uint8Array);';
  if (operation.answer === 'text') return "  expect(answer).toBe('sample');";
  const response = resolved(operation.response, product);
  if (response.kind === 'list') return '  expect(answer).toHaveLength(1);';
  if (response.kind === 'primitive') return '  expect(answer).toEqual(expect.anything());';
  const id = '  expect(answer).toMatchObject({ RequestId: emulator.requests.at(-1)?.requestId });';
  const names = fieldNames(response);
  if (names.length === 0) return id;
  const list = `[${names.map(stringLiteral).join(', ')}]`;
  return `${id}\n  expect(Object.keys(answer)).toEqual(expect.arrayContaining(${list}));`;
}

const shownFields = 5;

function fieldNames(response: Type): readonly string[] {
  if (response.kind !== 'object') return [];
  return response.fields
    .map(({ name }) => name)
    .filter((name) => name !== 'RequestId')
    .slice(0, shownFields);
}
