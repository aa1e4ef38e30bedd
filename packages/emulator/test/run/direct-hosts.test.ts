import { expect, it } from 'vitest';
import { directHosts, javaDirectHosts } from '../../src/run/direct-hosts.ts';
import { createHosts } from '../../src/serving/hosts.ts';

const { pattern } = createHosts(['Ecs', 'Sts', 'Slb']);
const loopback = ['localhost', '127.0.0.1', '::1'];

it.each([
  [undefined, []],
  ['', []],
  ['internal.example, .corp ,10.0.0.0/8,::1', ['internal.example', '.corp', '10.0.0.0/8']],
  ['mine.oss-cn-hangzhou.aliyuncs.com,example.com', ['mine.oss-cn-hangzhou.aliyuncs.com', 'example.com']],
])('lets programs reach %j directly, as before', (given, hosts) => {
  expect(new Set(directHosts(given, pattern))).toEqual(new Set([...hosts, ...loopback]));
});

it.each([
  '*',
  '*.aliyuncs.com',
  '.aliyuncs.com',
  'aliyuncs.com',
  'AliYunCS.com:443',
  'com',
  '*.com',
  'cn-beijing.aliyuncs.com',
  'ecs.cn-beijing.aliyuncs.com',
  'slb.aliyuncs.com',
  'aliyun.com',
  'signin.aliyun.com',
  'alibabacloud.com',
  '100.100.100.200',
])('lets no program pass by the emulator for %j', (given) => {
  expect(directHosts(`internal.example,${given}`, pattern)).toEqual(['internal.example', ...loopback]);
});

it('tells Java of the same hosts in its own form', () => {
  expect(javaDirectHosts(['internal.example', '.corp', '*.lan', '10.0.0.0/8', 'db:5432', ...loopback])).toBe(
    'internal.example|*.internal.example|*.corp|*.lan|db|*.db|localhost|*.localhost|127.*|[::1]',
  );
});
