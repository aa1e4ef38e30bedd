import { describe, expect, it } from 'vitest';
import { createHosts, splitAuthority } from '../../src/serving/hosts.ts';

const hosts = createHosts(['ecs', 'slb', 'sts', 'vpc', 'ram', 'ecs']);

describe('the hosts that the emulator stands for', () => {
  it.each([
    ['ecs.aliyuncs.com', undefined],
    ['ecs.cn-hangzhou.aliyuncs.com', 'cn-hangzhou'],
    ['ecs-cn-hangzhou.aliyuncs.com', 'cn-hangzhou'],
    ['ECS.us-west-1.AliyunCS.com.', 'us-west-1'],
    ['ecs-vpc.cn-beijing.aliyuncs.com', 'cn-beijing'],
    ['sts.aliyuncs.com', undefined],
    ['sts-vpc.ap-southeast-1.aliyuncs.com', 'ap-southeast-1'],
    ['slb.cn-hangzhou-finance.aliyuncs.com', 'cn-hangzhou-finance'],
    ['vpc.me-east-1.aliyuncs.com', 'me-east-1'],
    ['ram.aliyuncs.com', undefined],
    ['100.100.100.200', undefined],
    ['signin.aliyun.com', undefined],
    ['signin.alibabacloud.com', undefined],
    ['localhost', undefined],
    ['127.0.0.1', undefined],
    ['::1', undefined],
  ])('have %s among them', (host, region) => {
    expect([hosts.isOurs(host), hosts.regionOf(host)]).toEqual([true, region]);
  });

  it.each([
    'example.com',
    'aliyuncs.com',
    'oss-cn-hangzhou.aliyuncs.com',
    'bucket.oss-cn-hangzhou.aliyuncs.com',
    'ecs.aliyuncs.com.example.com',
    'xecs.aliyuncs.com',
    'ecs.cn-hangzhou.aliyuncsXcom',
    '127.0.0.1.example.com',
    '10.0.0.1',
    '',
  ])('do not have %s among them', (host) => {
    expect([hosts.isOurs(host), hosts.regionOf(host)]).toEqual([false, undefined]);
  });

  it('are told to other programs without loopback, which is theirs as well', () => {
    const pattern = new RegExp(hosts.pattern);
    const names = ['ecs.cn-hangzhou.aliyuncs.com', 'signin.aliyun.com', '100.100.100.200', 'localhost'];
    expect(names.map((name) => pattern.test(name))).toEqual([true, true, true, false]);
  });
});

it.each([
  ['ecs.aliyuncs.com:443', { host: 'ecs.aliyuncs.com', port: 443 }],
  ['ecs.aliyuncs.com', { host: 'ecs.aliyuncs.com', port: 80 }],
  ['[::1]:8080', { host: '::1', port: 8080 }],
  ['a b:1', undefined],
  ['host:0', undefined],
  ['host:70000', undefined],
  ['http://host:1', undefined],
  ['', undefined],
])('splits %s', (authority, expected) => {
  expect(splitAuthority(authority, 80)).toEqual(expected);
});
