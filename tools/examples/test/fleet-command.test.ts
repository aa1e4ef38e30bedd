import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ecs } from '@scope/ecs';
import { expect, it } from 'vitest';
import { interruptAt, useExample } from './support/use-example.ts';

const example = useExample('fleet-command');

async function idOf(InstanceName: string, RegionId = 'cn-hangzhou'): Promise<string> {
  const { Instances } = await new Ecs(example.administrator).describeInstances({ InstanceName, RegionId });
  return Instances?.Instance?.[0]?.InstanceId ?? '';
}

it('collects the output of the servers with the tag, in all regions', async () => {
  const { commands } = example.emulator;
  commands.answer({ match: { content: 'uname', instanceId: await idOf('web-1') }, output: 'Linux one\n' });
  commands.answer({ match: { content: 'uname' }, output: 'Linux\n' });
  const { status, stdout, stderr } = await example.run(['uname -a']);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout.replace(/i-\w+/g, 'i')).toBe(
    [
      '== cn-beijing i web-3: exit code 0\nLinux\n',
      '== cn-hangzhou i web-1: exit code 0\nLinux one\n',
      '== cn-hangzhou i web-2: exit code 0\nLinux\n',
      '3 of 3 servers: it worked\n',
    ].join(''),
  );
});

it('waits for those that take long, and tells which failed and which did not answer', async () => {
  const { commands } = example.emulator;
  commands.answer({ match: { instanceId: await idOf('web-1') }, output: 'no such unit\n', exitCode: 4 });
  commands.answer({ match: { instanceId: await idOf('web-2') }, error: { code: 'ClientNotResponse' } });
  commands.answer({ match: { content: 'restart' }, output: 'done\n', durationMs: 1_500 });
  const { status, stdout } = await example.run(['systemctl restart shop']);
  expect(status).toBe(1);
  expect(stdout).toContain('web-1: exit code 4\nno such unit\n');
  expect(stdout).toMatch(/web-2: \w+, ClientNotResponse/);
  expect(stdout).toContain('web-3: exit code 0\ndone\n');
  expect(stdout).toContain('1 of 3 servers: it worked');
});

it('writes the outputs into files as they are, and shows them without control characters', async () => {
  const output = '\u001b[2Jcleared\u0007\n';
  example.emulator.commands.answer({ match: { content: 'clear' }, output });
  writeFileSync(join(example.folder, 'script.sh'), '#!/bin/sh\nclear\n');
  const args = ['--file', 'script.sh', '--region', 'cn-beijing'];
  expect((await example.run(args)).stdout).toContain('exit code 0\n[2Jcleared\n');
  await example.run([...args, '--out', 'outputs']);
  const id = await idOf('web-3', 'cn-beijing');
  expect(readdirSync(join(example.folder, 'outputs'))).toContain(`${id}.txt`);
  expect(readFileSync(join(example.folder, 'outputs', `${id}.txt`), 'utf8')).toBe(output);
});

it('stops the command everywhere when it is interrupted', async () => {
  example.emulator.commands.answer({ match: { content: 'sleep' }, durationMs: 600_000 });
  const args = ['sleep 600', '--region', 'cn-hangzhou', '--timeout', '900'];
  const { status } = await example.run(args, { onStart: interruptAt(example, 'DescribeInvocationResults') });
  expect(status).toBe(130);
  const { Invocations } = await new Ecs(example.administrator).describeInvocations({});
  const statuses = Invocations?.Invocation?.map(({ InvocationStatus }) => InvocationStatus);
  expect(statuses).toEqual(['Stopped']);
});

it('cannot run anything on servers without the tag', async () => {
  const { status, stdout } = await example.run(['id', '--tag', 'role=data']);
  expect(status).toBe(1);
  expect(stdout).toContain('the policy does not allow ecs:RunCommand');
});

it('only tells where it would run in a dry run, and wants one command', async () => {
  const { stdout } = await example.run(['id', '--dry-run']);
  expect(stdout.match(/^would run on cn-\w+ i-\w+ web-\d$/gm)).toHaveLength(3);
  expect(example.calls().some(({ action }) => action === 'RunCommand')).toBe(false);
  const { status, stderr } = await example.run(['rm', 'that']);
  expect(stderr).toContain('Name one command');
  expect(status).toBe(2);
});
