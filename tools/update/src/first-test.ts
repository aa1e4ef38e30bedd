import { type NamedProduct, stringLiteral } from '@scope/codegen';
import { sampleCall } from './sample-call.ts';

/**
 * Writes the test that a new package starts with: one call through the emulator. The emulator carries out RPC calls; of
 * a call to a resource path it tells what arrived.
 */
export function firstTest(named: NamedProduct, scope: string): string {
  const { client, method, operation, request } = sampleCall(named);
  const { style, version } = named.product;
  const call = `client.${method}(${request})`;
  const [imports, act] =
    style === 'RPC'
      ? [
          client,
          `  const answer = await ${call};\n\n  expect(answer.RequestId).toBe(emulator.requests.at(-1)?.requestId);`,
        ]
      : [
          `${client}, isServiceError`,
          `  await ${call}.catch((error: unknown) => {\n    if (!isServiceError(error)) throw error;\n  });\n`,
        ];
  return `import { startEmulator } from ${stringLiteral(`${scope}/emulator`)};
import { expect, it, onTestFinished } from 'vitest';
import { ${imports} } from '../src/index.ts';

it(${stringLiteral(`calls ${operation} through the emulator`)}, async () => {
  const emulator = await startEmulator();
  onTestFinished(() => emulator.close());
  const client = new ${client}({
    regionId: 'cn-hangzhou',
    endpoint: emulator.url,
    credentials: { accessKeyId: 'testAccessKeyId', accessKeySecret: 'testAccessKeySecret' },
    maxAttempts: 1,
  });

${act}
  expect(emulator.requests.at(-1)?.headers).toMatchObject({
    'x-acs-action': ${stringLiteral(operation)},
    'x-acs-version': ${stringLiteral(version)},
  });
});
`;
}
