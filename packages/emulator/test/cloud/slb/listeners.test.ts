import { expect, it } from 'vitest';
import { type Answer, type Balancing, items, type Sent, startBalancing } from './balancing.ts';

/** A cloud with a balancer `lb`, and calls about it. */
interface Listening extends Balancing {
  readonly lb: string;
  /** Makes a listener of a protocol and tells the code that refuses it. */
  create(protocol: string, port: number, parameters?: Sent): Promise<string>;
  set(protocol: string, port: number, parameters: Sent): Promise<string>;
  shown(protocol: string, port: number): Promise<Answer>;
  /** Calls an operation for a port. */
  at(action: string, port: number, parameters?: Sent): Promise<string>;
}

/** A parameter that is empty is not sent. */
const sentOnes = (parameters: Sent): Sent =>
  Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== ''));

async function start(parameters: Sent = {}, timing = {}): Promise<Listening> {
  const cloud = await startBalancing({ clock: () => Date.parse('2024-01-02T03:04:05Z'), timing });
  const lb = await cloud.balancer(parameters);
  const of = (port: number) => ({ LoadBalancerId: lb, ListenerPort: String(port) });
  const at: Listening['at'] = (action, port, more = {}) => cloud.outcome(action, { ...of(port), ...more });
  const usual = (protocol: string): Sent => ({
    Bandwidth: '-1',
    BackendServerPort: '8080',
    ...(protocol.startsWith('HTTP') && { HealthCheck: 'on' }),
    ...(protocol === 'HTTPS' && { ServerCertificateId: 'cert-one' }),
  });
  cloud.plant('slb/server-certificate', 'cert-one', {});
  cloud.plant('slb/ca-certificate', 'ca-one', {});
  cloud.plant('slb/acl', 'acl-one', {});
  cloud.plant('slb/acl', 'acl-two', {});
  cloud.plant('slb/acl', 'acl-far', {}, { region: 'cn-beijing' });
  cloud.plant('slb/tls-policy', 'tls-one', {});
  cloud.plant('slb/master-slave-group', 'rsp-pair', { LoadBalancerId: lb, MasterSlaveBackendServers: [] });
  cloud.group('rsp-one', lb);
  cloud.group('rsp-alien', 'lb-other');
  return {
    ...cloud,
    lb,
    at,
    create: (protocol, port, more = {}) =>
      at(`CreateLoadBalancer${protocol}Listener`, port, sentOnes({ ...usual(protocol), ...more })),
    set: (protocol, port, more) => at(`SetLoadBalancer${protocol}ListenerAttribute`, port, more),
    shown: (protocol, port) => cloud.slb(`DescribeLoadBalancer${protocol}ListenerAttribute`, of(port)),
  };
}

it('makes a stopped TCP listener with the usual settings', async () => {
  const { create, shown, lb } = await start();
  expect(await create('TCP', 80)).toBe('fine');
  expect(await shown('TCP', 80)).toMatchObject({
    LoadBalancerId: lb,
    ListenerPort: 80,
    Status: 'stopped',
    BackendServerPort: 8080,
    Bandwidth: -1,
    Scheduler: 'wrr',
    PersistenceTimeout: 0,
    EstablishedTimeout: 900,
    HealthCheck: 'on',
    HealthCheckType: 'tcp',
    HealthCheckConnectPort: 8080,
    HealthCheckConnectTimeout: 5,
    HealthCheckInterval: 2,
    HealthyThreshold: 3,
    UnhealthyThreshold: 3,
    AclStatus: 'off',
    AclIds: { AclId: [] },
    SynProxy: 'disable',
    ConnectionDrain: 'off',
    ProxyProtocolV2Enabled: false,
    VServerGroupId: '',
  });
});

it('shows everything that was sent for a TCP listener', async () => {
  const { create, shown } = await start();
  const sent = {
    Scheduler: 'tch',
    PersistenceTimeout: 60,
    EstablishedTimeout: 500,
    HealthyThreshold: 4,
    UnhealthyThreshold: 5,
    HealthCheckConnectTimeout: 100,
    HealthCheckConnectPort: 81,
    HealthCheckDomain: 'example.com',
    HealthCheckURI: '/health',
    HealthCheckHttpCode: 'http_2xx,http_3xx',
    HealthCheckType: 'http',
    Description: 'web',
    ConnectionDrain: 'on',
    ConnectionDrainTimeout: 300,
    ProxyProtocolV2Enabled: true,
  };
  const texts = Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, String(value)]));
  const more = {
    healthCheckInterval: '7',
    HealthCheckSwitch: 'on',
    'Tag.1.Key': 'env',
    'Tag.1.Value': 'test',
  };
  expect(await create('TCP', 80, { ...texts, ...more })).toBe('fine');
  expect(await shown('TCP', 80)).toMatchObject({
    ...sent,
    HealthCheckInterval: 7,
    HealthCheck: 'on',
    Tags: { Tag: [{ TagKey: 'env', TagValue: 'test' }] },
  });
});

it('makes a UDP listener, whose requests are checked by texts', async () => {
  const { create, shown, set } = await start();
  const checks = { healthCheckReq: 'hello', healthCheckExp: 'ok', HealthCheckSwitch: 'off' };
  expect(await create('UDP', 53, checks)).toBe('fine');
  const answers = {
    HealthCheckReq: 'hello',
    HealthCheckExp: 'ok',
    HealthCheck: 'off',
    HealthCheckInterval: 5,
  };
  expect(await shown('UDP', 53)).toMatchObject({ ...answers, Status: 'stopped', Scheduler: 'wrr' });
  expect(await set('UDP', 53, { healthCheckReq: 'hi', HealthCheckSwitch: 'on', Scheduler: 'qch' })).toBe(
    'fine',
  );
  expect(await shown('UDP', 53)).toMatchObject({ HealthCheckReq: 'hi', HealthCheck: 'on', Scheduler: 'qch' });
  expect(await set('UDP', 53, { healthCheckReq: 'x'.repeat(65) })).toBe(
    '400 InvalidParamLength.HealthCheckReq',
  );
});

it('makes an HTTP listener', async () => {
  const { create, shown } = await start();
  const sent = { StickySession: 'on', StickySessionType: 'insert', Gzip: 'off', XForwardedFor_proto: 'on' };
  expect(await create('HTTP', 80, { ...sent, CookieTimeout: '500', IdleTimeout: '20' })).toBe('fine');
  expect(await shown('HTTP', 80)).toMatchObject({
    ...sent,
    CookieTimeout: 500,
    IdleTimeout: 20,
    RequestTimeout: 60,
    XForwardedFor: 'on',
    XForwardedFor_SLBIP: 'off',
    HealthCheck: 'on',
    HealthCheckURI: '/',
    HealthCheckHttpCode: 'http_2xx',
    HealthCheckMethod: 'head',
    HealthCheckTimeout: 5,
    ListenerForward: 'off',
    Rules: { Rule: [] },
  });
});

it('makes an HTTPS listener with its certificates and a policy', async () => {
  const { create, shown, set, plant, lb } = await start();
  expect(await create('HTTPS', 443, { CACertificateId: 'ca-one', EnableHttp2: 'off' })).toBe('fine');
  plant('slb/domain-extension', 'de-one', {
    LoadBalancerId: lb,
    ListenerId: `${lb}/https/443`,
    Domain: 'a.example',
    ServerCertificateId: 'cert-one',
  });
  expect(await shown('HTTPS', 443)).toMatchObject({
    ServerCertificateId: 'cert-one',
    CACertificateId: 'ca-one',
    EnableHttp2: 'off',
    TLSCipherPolicy: 'tls_cipher_policy_1_0',
    DomainExtensions: {
      DomainExtension: [
        { DomainExtensionId: 'de-one', Domain: 'a.example', ServerCertificateId: 'cert-one' },
      ],
    },
  });
  expect(await set('HTTPS', 443, { TLSCipherPolicy: 'tls-one' })).toBe('fine');
  expect(await shown('HTTPS', 443)).toMatchObject({ TLSCipherPolicy: 'tls-one', EnableHttp2: 'off' });
});

it.each<[string, string, Sent, string]>([
  ['TCP', 'an unknown group', { VServerGroupId: 'rsp-none' }, '400 ResourceNotFound.VServerGroup'],
  [
    'TCP',
    'a group of another balancer',
    { VServerGroupId: 'rsp-alien' },
    '400 ResourceNotFound.VServerGroup',
  ],
  ['UDP', 'an unknown pair', { MasterSlaveServerGroupId: 'rsp-none' }, '404 InvalidParameter'],
  [
    'TCP',
    'both groups',
    { VServerGroupId: 'rsp-one', MasterSlaveServerGroupId: 'rsp-pair' },
    '400 Abs.VServerGroupIdAndMasterSlaveServerGroupId.MissMatch',
  ],
  [
    'TCP',
    'a pair that is not checked',
    { MasterSlaveServerGroupId: 'rsp-pair', HealthCheckSwitch: 'off' },
    '400 OperationDenied.HealthCheckClosedForMasterSlaveMode',
  ],
  ['HTTP', 'an unknown group', { VServerGroupId: 'rsp-none' }, '400 InvalidParameter.VServerGroupId'],
  ['HTTPS', 'no certificate', { ServerCertificateId: '' }, '400 MissingParam.ServerCertificates'],
  ['HTTPS', 'an unknown certificate', { ServerCertificateId: 'cert-none' }, '400 CertificateNotExist'],
  ['HTTPS', 'an unknown CA certificate', { CACertificateId: 'cert-one' }, '400 CertificateNotExist'],
  ['HTTPS', 'an unknown policy', { TLSCipherPolicy: 'tls-none' }, '400 InvalidTLSPolicyId.NotExist'],
  ['TCP', 'access control without a list', { AclStatus: 'on', AclType: 'white' }, '400 MissingParameter'],
  ['TCP', 'access control of no type', { AclStatus: 'on', AclId: 'acl-one' }, '400 MissingParameter'],
  [
    'TCP',
    'an unknown list',
    { AclStatus: 'on', AclType: 'white', AclId: 'acl-one,acl-none' },
    '400 AclNotExist',
  ],
  [
    'HTTP',
    'a list of another region',
    { AclStatus: 'on', AclType: 'white', AclId: 'acl-far' },
    '400 AclNotExist',
  ],
  ['TCP', 'no port of its servers', { BackendServerPort: '' }, '400 MissingParameter'],
  ['TCP', 'no such scheduler', { Scheduler: 'best' }, '400 InvalidParameter.Scheduler'],
  ['HTTP', 'a scheduler of TCP', { Scheduler: 'sch' }, '400 InvalidParameter.Scheduler'],
  ['TCP', 'a switch that is half on', { ConnectionDrain: 'half' }, '400 InvalidParameter.ConnectionDrain'],
  ['TCP', 'drain without a time', { ConnectionDrain: 'on' }, '400 MissingParameter'],
  ['TCP', 'no bandwidth at all', { Bandwidth: '0' }, '400 InvalidParameter.Bandwidth'],
  ['TCP', 'no such health check', { HealthCheckType: 'icmp' }, '400 InvalidParameter.HealthCheckType'],
  ['HTTP', 'no such codes', { HealthCheckHttpCode: '200' }, '400 InvalidParameter.HealthCheckHttpCode'],
  ['HTTP', 'a path without a slash', { HealthCheckURI: 'a' }, '400 InvalidParameter.HealthCheckURI'],
  ['HTTP', 'a session of no type', { StickySession: 'on' }, '400 MissingParameter'],
  [
    'HTTP',
    'a session without a cookie',
    { StickySession: 'on', StickySessionType: 'server' },
    '400 MissingParameter',
  ],
  ['HTTP', 'too long a pause', { IdleTimeout: '61' }, '400 InvalidParameter.IdleTimeout'],
  ['HTTP', 'too long a wait', { RequestTimeout: '181' }, '400 InvalidParameter.RequestTimeout'],
])('refuses to make a listener for %s with %s', async (protocol, _, parameters, code) => {
  const { create, slb, lb } = await start();
  expect(await create(protocol, 80, parameters)).toBe(code);
  expect(await slb('DescribeLoadBalancerAttribute', { LoadBalancerId: lb })).toMatchObject({
    ListenerPorts: { ListenerPort: [] },
  });
});

it('says that a group is not there in the words that clients look for', async () => {
  const { message, lb } = await start();
  const parameters = { LoadBalancerId: lb, ListenerPort: '80', Bandwidth: '-1', VServerGroupId: 'rsp-none' };
  expect(await message('CreateLoadBalancerTCPListener', parameters)).toBe(
    'The specified VServerGroupId does not exist.',
  );
});

it('has one listener at a port of TCP, and one at a port of UDP', async () => {
  const { create } = await start();
  expect(await create('HTTP', 80)).toBe('fine');
  expect(await create('HTTP', 80)).toBe('400 ListenerAlreadyExists');
  expect(await create('TCP', 80)).toBe('400 InvalidParameter.ListenerPortConflict');
  expect(await create('HTTPS', 80)).toBe('400 InvalidParameter.ListenerPortConflict');
  expect(await create('UDP', 80)).toBe('fine');
  expect(await create('UDP', 80)).toBe('400 ListenerAlreadyExists');
  expect(await create('UDP', 4789)).toBe('400 OperationDenied.SpecialListenerPortNotAllowed');
  expect(await create('TCP', 4789)).toBe('fine');
  expect(await create('TCP', 0)).toBe('400 InvalidParam.ListenerPort');
});

it('asks which of two listeners at a port is meant', async () => {
  const { create, at } = await start();
  await create('TCP', 53);
  await create('UDP', 53);
  expect(await at('StartLoadBalancerListener', 53)).toBe('400 TooManyListeners');
  expect(await at('StartLoadBalancerListener', 53, { ListenerProtocol: 'udp' })).toBe('fine');
  expect(await at('StartLoadBalancerListener', 53, { ListenerProtocol: 'https' })).toBe(
    '400 InvalidParameter',
  );
});

it('has 50 listeners at most', async () => {
  const { create } = await start();
  for (let port = 1; port <= 50; port += 1) expect(await create('TCP', port)).toBe('fine');
  expect(await create('TCP', 51)).toBe('400 ListenerNumberOverLimit');
});

it('shares the bandwidth of a balancer that pays for it', async () => {
  const { create, set } = await start({ InternetChargeType: 'paybybandwidth', Bandwidth: '10' });
  expect(await create('TCP', 80, { Bandwidth: '6' })).toBe('fine');
  expect(await create('TCP', 81, { Bandwidth: '5' })).toBe('400 InvalidParameter');
  expect(await create('TCP', 81, { Bandwidth: '4' })).toBe('fine');
  expect(await set('TCP', 81, { Bandwidth: '5' })).toBe('400 InvalidParameter');
  expect(await set('TCP', 80, { Bandwidth: '2' })).toBe('fine');
  expect(await set('TCP', 81, { Bandwidth: '8' })).toBe('fine');
});

it('tells that a listener is not there in the words that clients look for', async () => {
  const { at, message, create, lb } = await start();
  const none = { LoadBalancerId: lb, ListenerPort: '80' };
  expect(await at('DescribeLoadBalancerTCPListenerAttribute', 80)).toBe('400 InvalidParameter');
  expect(await message('DescribeLoadBalancerTCPListenerAttribute', none)).toBe(
    'The specified resource does not exist.',
  );
  expect(await at('DeleteLoadBalancerListener', 80)).toBe('404 ResourceNotFound.Listener');
  expect(await message('DeleteLoadBalancerListener', none)).toBe('The specified resource does not exist.');
  expect(await at('StartLoadBalancerListener', 80, { LoadBalancerId: 'lb-none' })).toBe(
    '404 InvalidLoadBalancerId.NotFound',
  );
  await create('HTTP', 80);
  for (const action of ['DescribeLoadBalancerTCPListenerAttribute', 'SetLoadBalancerTCPListenerAttribute']) {
    expect(await at(action, 80)).toBe('400 UnsupportedOperationonfixedprotocalport');
  }
});

it('starts, stops and deletes a listener', async () => {
  const { create, at, shown, slb, lb } = await start();
  await create('TCP', 80);
  const status = async () => (await shown('TCP', 80)).Status;
  expect(await at('StartLoadBalancerListener', 80)).toBe('fine');
  expect(await status()).toBe('running');
  expect(await at('StartLoadBalancerListener', 80)).toBe('400 Operation.NotAllowed');
  expect(await at('StopLoadBalancerListener', 80)).toBe('fine');
  expect(await status()).toBe('stopped');
  expect(await at('StopLoadBalancerListener', 80)).toBe('fine');
  await at('StartLoadBalancerListener', 80);
  expect(await at('DeleteLoadBalancerListener', 80)).toBe('fine');
  const { ListenerPorts } = await slb('DescribeLoadBalancerAttribute', { LoadBalancerId: lb });
  expect(ListenerPorts).toEqual({ ListenerPort: [] });
  expect(await create('HTTP', 80)).toBe('fine');
});

it('takes its time to start and to stop', async () => {
  const { create, at, set, shown, emulator } = await start({}, { startingMs: 1_000, stoppingMs: 2_000 });
  await create('TCP', 80);
  const status = async () => (await shown('TCP', 80)).Status;
  await at('StartLoadBalancerListener', 80);
  expect(await status()).toBe('starting');
  expect(await at('StartLoadBalancerListener', 80)).toBe('400 Operation.Deny');
  expect(await at('DeleteLoadBalancerListener', 80)).toBe('400 Operation.NotAllowed');
  emulator.clock.advance(1_000);
  expect(await status()).toBe('running');
  await at('StopLoadBalancerListener', 80);
  expect(await status()).toBe('stopping');
  expect([
    await at('StartLoadBalancerListener', 80),
    await at('DeleteLoadBalancerListener', 80),
    await set('TCP', 80, { Description: 'late' }),
  ]).toEqual(Array(3).fill(expect.stringMatching(/^4\d\d ServiceIsStopping$/)));
  emulator.clock.advance(2_000);
  expect([await status(), await at('StartLoadBalancerListener', 80)]).toEqual(['stopped', 'fine']);
});

it('starts no listener of a locked balancer', async () => {
  const { create, at, emulator } = await start({ PayType: 'PrePay' });
  await create('TCP', 80);
  emulator.clock.advance(30 * 24 * 3_600_000);
  expect(await at('StartLoadBalancerListener', 80)).toBe('400 Operation.NotAllowed');
});

it('changes what is sent, and nothing else', async () => {
  const { create, set, shown } = await start();
  await create('TCP', 80, { PersistenceTimeout: '60', Description: 'web' });
  const before = await shown('TCP', 80);
  expect(await set('TCP', 80, { HealthCheckInterval: '9', HealthCheckSwitch: 'off' })).toBe('fine');
  expect(await set('TCP', 80, { Scheduler: 'best' })).toBe('400 InvalidParameter.Scheduler');
  expect(await set('TCP', 80, {})).toBe('fine');
  expect(await shown('TCP', 80)).toEqual({
    ...before,
    RequestId: expect.any(String),
    HealthCheckInterval: 9,
    HealthCheck: 'off',
  });
});

it('has one kind of group, and can do without', async () => {
  const { create, set, shown } = await start();
  await create('TCP', 80, { VServerGroupId: 'rsp-one' });
  const groups = async () => {
    const { VServerGroupId, MasterSlaveServerGroupId } = await shown('TCP', 80);
    return [VServerGroupId, MasterSlaveServerGroupId];
  };
  expect(await groups()).toEqual(['rsp-one', '']);
  expect(await set('TCP', 80, { MasterSlaveServerGroup: 'on' })).toMatch(/MasterSlaveServerGroupId$/);
  await set('TCP', 80, { MasterSlaveServerGroup: 'on', MasterSlaveServerGroupId: 'rsp-pair' });
  expect(await groups()).toEqual(['', 'rsp-pair']);
  expect(await set('TCP', 80, { VServerGroup: 'on' })).toBe('400 MissingParam.VServerGroupId');
  await set('TCP', 80, { VServerGroup: 'on', VServerGroupId: 'rsp-one' });
  expect(await groups()).toEqual(['rsp-one', '']);
  await set('TCP', 80, { VServerGroup: 'off' });
  expect(await groups()).toEqual(['', '']);
});

it('has access control lists, which it lets go when they are switched off', async () => {
  const { create, set, shown } = await start();
  await create('TCP', 80, { AclStatus: 'on', AclType: 'white', AclId: 'acl-one,acl-two' });
  expect(await shown('TCP', 80)).toMatchObject({
    AclStatus: 'on',
    AclType: 'white',
    AclId: 'acl-one,acl-two',
    AclIds: { AclId: ['acl-one', 'acl-two'] },
  });
  await set('TCP', 80, { AclId: 'acl-two' });
  expect(await shown('TCP', 80)).toMatchObject({ AclId: 'acl-two', AclType: 'white' });
  await set('TCP', 80, { AclStatus: 'off' });
  expect(await shown('TCP', 80)).toMatchObject({ AclStatus: 'off', AclId: '', AclIds: { AclId: [] } });
});

it('forwards requests to a listener for HTTPS, which stays as long', async () => {
  const { create, at, shown, slb, lb } = await start();
  const forward = { ListenerForward: 'on', BackendServerPort: '', HealthCheck: 'off' };
  expect(await create('HTTP', 80, forward)).toBe('400 InvalidParameter');
  await create('HTTPS', 443);
  expect(await create('HTTP', 80, forward)).toBe('fine');
  expect(await shown('HTTP', 80)).toMatchObject({ ListenerForward: 'on', ForwardPort: 443 });
  expect(await slb('DescribeLoadBalancerAttribute', { LoadBalancerId: lb })).toMatchObject({
    ListenerPortsAndProtocol: {
      ListenerPortAndProtocol: [
        { ListenerPort: 443, ListenerProtocol: 'https' },
        { ListenerPort: 80, ListenerProtocol: 'http', ListenerForward: 'on', ForwardPort: 443 },
      ],
    },
  });
  expect(await at('DeleteLoadBalancerListener', 443)).toBe('400 ListenerForwardExist');
  expect(await at('DeleteLoadBalancerListener', 80)).toBe('fine');
  expect(await at('DeleteLoadBalancerListener', 443)).toBe('fine');
});

it('deletes domain extensions with their listener', async () => {
  const { create, at, plant, stored, lb } = await start();
  await create('HTTPS', 443);
  plant('slb/domain-extension', 'de-one', { LoadBalancerId: lb, ListenerId: `${lb}/https/443` });
  await at('DeleteLoadBalancerListener', 443);
  expect(stored('slb/domain-extension', 'de-one')).toBeUndefined();
});

it('lists listeners of several balancers, by every filter and in pages', async () => {
  const cloud = await start();
  const { create, slb, lb, outcome } = cloud;
  const other = await cloud.balancer();
  await create('TCP', 80, { Description: 'web', 'Tag.1.Key': 'env', 'Tag.1.Value': 'test' });
  await create('UDP', 53);
  await create('HTTP', 81, { IdleTimeout: '20' });
  await create('HTTPS', 443);
  await create('TCP', 80, { LoadBalancerId: other });
  const list = async (parameters: Sent = {}) =>
    items(await slb('DescribeLoadBalancerListeners', parameters), 'Listeners');
  const places = async (parameters: Sent) =>
    (await list(parameters)).map(({ LoadBalancerId, ListenerProtocol, ListenerPort }) =>
      [LoadBalancerId === lb ? 'one' : 'two', ListenerProtocol, ListenerPort].join(' '),
    );
  expect(await places({ 'LoadBalancerId.1': lb })).toEqual([
    'one tcp 80',
    'one udp 53',
    'one http 81',
    'one https 443',
  ]);
  expect(await places({ ListenerProtocol: 'tcp' })).toEqual(['one tcp 80', 'two tcp 80']);
  expect(await places({ ListenerPort: '53' })).toEqual(['one udp 53']);
  expect(await places({ Description: 'web' })).toEqual(['one tcp 80']);
  expect(await places({ 'Tag.1.Key': 'env' })).toEqual(['one tcp 80']);
  const [tcp, udp, http, https] = await list({ 'LoadBalancerId.1': lb });
  expect(tcp).toMatchObject({
    Status: 'stopped',
    Description: 'web',
    BackendServerPort: 8080,
    TCPListenerConfig: { EstablishedTimeout: 900, HealthCheck: 'on', ProxyProtocolV2Enabled: 'false' },
    Tags: [{ TagKey: 'env', TagValue: 'test' }],
  });
  expect(tcp).not.toHaveProperty('UDPListenerConfig');
  expect(udp).toMatchObject({ UDPListenerConfig: { HealthCheckInterval: 5 } });
  expect(http).toMatchObject({ HTTPListenerConfig: { IdleTimeout: 20, Gzip: 'on' } });
  expect(https).toMatchObject({ HTTPSListenerConfig: { ServerCertificateId: 'cert-one' } });
  const first = await slb('DescribeLoadBalancerListeners', { MaxResults: '3' });
  expect(first).toMatchObject({ TotalCount: 5, MaxResults: 3 });
  expect(await places({ MaxResults: '3', NextToken: String(first.NextToken) })).toEqual([
    'one https 443',
    'two tcp 80',
  ]);
  expect(await outcome('DescribeLoadBalancerListeners', { ListenerProtocol: 'icmp' })).toBe(
    '400 IllegalParam.ListenerProtocol',
  );
  expect(await outcome('DescribeLoadBalancerListeners', { MaxResults: '101' })).toBe(
    '400 IllegalParam.MaxResults',
  );
  expect(await outcome('DescribeLoadBalancerListeners', { NextToken: 'x' })).toBe(
    '400 IllegalParam.NextToken',
  );
});

it('keeps white lists as they were before there were access control lists', async () => {
  const { create, at, slb, lb } = await start();
  await create('TCP', 80);
  const items_ = async () =>
    slb('DescribeListenerAccessControlAttribute', { LoadBalancerId: lb, ListenerPort: '80' });
  expect(await items_()).toMatchObject({ AccessControlStatus: 'close', SourceItems: '' });
  expect(await at('SetListenerAccessControlStatus', 80, { AccessControlStatus: 'open_white_list' })).toBe(
    'fine',
  );
  expect(await at('AddListenerWhiteListItem', 80, { SourceItems: '10.0.0.1,10.1.0.0/16' })).toBe('fine');
  expect(await at('AddListenerWhiteListItem', 80, { SourceItems: '10.0.0.1,10.0.0.2' })).toBe('fine');
  expect(await at('RemoveListenerWhiteListItem', 80, { SourceItems: '10.1.0.0/16' })).toBe('fine');
  expect(await items_()).toMatchObject({
    AccessControlStatus: 'open_white_list',
    SourceItems: '10.0.0.1,10.0.0.2',
  });
  expect(await at('AddListenerWhiteListItem', 80, { SourceItems: '0.0.0.0/0' })).toBe(
    '400 InvalidParameter.SourceItems',
  );
  expect(await at('SetListenerAccessControlStatus', 80, { AccessControlStatus: 'open' })).toBe(
    '400 InvalidParameter.AccessControlStatus',
  );
});
