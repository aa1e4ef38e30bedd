import { expect, test } from 'vitest';
import { openInEditor } from './support/editor.ts';

const cursor = '/*here*/';

function completionsAt(text: string): string[] {
  const { service, file } = openInEditor(text.replace(cursor, ''));
  const found = service.getCompletionsAtPosition(file, text.indexOf(cursor), {});
  return found?.entries.map(({ name }) => name) ?? [];
}

const call = (client: string, method: string) =>
  `import { ${client} } from '@scope/${client.toLowerCase()}';
   new ${client}().${method}({} as never, { retryOn: ['${cursor}'] });`;

test('the error codes of a package complete, and the families of them', () => {
  const offered = completionsAt(call('Slb', 'deleteLoadBalancer'));
  expect(offered).toEqual(
    expect.arrayContaining(['OperationBusy', 'ResourceNotFound.Listener', 'ResourceNotFound.*']),
  );
  expect(offered).not.toContain('OperationBusy.*');
});

test('the error codes that only documentation lists complete, hundreds of them', () => {
  const offered = completionsAt(call('Ecs', 'deleteInstance'));
  expect(offered).toEqual(
    expect.arrayContaining(['InvalidDiskId.NotFound', 'InvalidOperation.DeletionProtection']),
  );
  expect(offered.filter((code) => !code.endsWith('*')).length).toBeGreaterThan(800);
});
