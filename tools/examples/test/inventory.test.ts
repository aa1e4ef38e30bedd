import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { interruptAt, useExample } from './support/use-example.ts';

const example = useExample('inventory');
const read = (file: string): readonly string[] =>
  readFileSync(join(example.folder, file), 'utf8').trim().split('\n');

it('writes the instances of all regions, page after page', async () => {
  const { status, stderr } = await example.run(['--out', 'all.csv']);
  expect(stderr).toBe('4 instances in 3 regions\n');
  expect(status).toBe(0);
  const [head = '', ...lines] = read('all.csv');
  expect(head).toBe(
    'region,zone,id,name,status,type,cpus,memoryMiB,privateAddresses,publicAddresses,charging,created,expires,tags',
  );
  const row = (name: string): string => lines.find((line) => line.includes(`,${name},`)) ?? '';
  expect(lines).toHaveLength(4);
  expect(row('web-1')).toMatch(
    /^cn-hangzhou,cn-hangzhou-h,i-\w+,web-1,Running,ecs.g8i.large,2,8192,10\.1\.\d+\.\d+,,PostPaid,20\d\d-[^,]+Z,,team=shop$/,
  );
  expect(row('build')).toMatch(/^cn-beijing,.*,10?[\d.]*,\d+\.\d+\.\d+\.\d+,PostPaid,/);
});

it('writes a tag that looks like a formula as text', async () => {
  await example.run(['--out', 'tags.csv', '--region', 'cn-hangzhou']);
  expect(read('tags.csv').join('\n')).toContain(`,"'=sum=A1, ""B1"""`);
});

it('writes to standard output, and filters by tags and regions', async () => {
  const { stdout, stderr } = await example.run(['--region', 'cn-hangzhou', '--tag', 'team=shop']);
  expect(stdout.trim().split('\n')).toHaveLength(2);
  expect(stdout).toContain(',web-1,');
  expect(stderr).toBe('1 instances in 1 regions\n');
  const asked = example.calls().map(({ action, region }) => [action, region]);
  expect(asked).toEqual([['DescribeInstances', 'cn-hangzhou']]);
});

it('goes on when a region fails, says so, and ends with status 1', async () => {
  const respond = { status: 403, code: 'Forbidden.RiskControl' };
  example.emulator.faults.add({ match: { action: 'DescribeInstances', times: 1 }, respond });
  const { status, stderr } = await example.run(['--out', 'part.csv']);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^[\w-]+: .*Forbidden\.RiskControl/m);
  expect(stderr).toMatch(/^Missing: [\w-]+$/m);
  expect(existsSync(join(example.folder, 'part.csv'))).toBe(true);
});

it('leaves no half a file when it is interrupted', async () => {
  example.emulator.faults.add({ match: { action: 'DescribeInstances' }, respond: 'stall' });
  const onStart = interruptAt(example, 'DescribeInstances');
  const { status, stderr } = await example.run(['--out', 'never.csv'], { onStart });
  expect(status).toBe(130);
  expect(stderr).toBe('Interrupted\n');
  expect(existsSync(join(example.folder, 'never.csv'))).toBe(false);
});

it.each([
  ['--tag', 'shop', '--tag takes key=value'],
  ['--speed', '3', "Unknown option '--speed'"],
])('refuses %s %s', async (option, value, message) => {
  const { status, stderr } = await example.run([option, value]);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});
