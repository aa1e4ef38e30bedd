/** A client whose package is measured. */
export interface Subject {
  readonly name: string;
  /** What its users install, by name; no version stands for this workspace's own packages. */
  readonly dependencies: Readonly<Record<string, string>>;
  /** What its programs import, as ES module text. */
  readonly imports: string;
  /** Makes the client, as `client`, with a plain key, for the server at `port`. */
  readonly construct: string;
  /** Makes one call and waits for its answer. Missing where only the construction is compared. */
  readonly call?: string;
  /** Imports and construction of a client with the token of a role, for the bundle. Default: as above. */
  readonly withRole?: { readonly imports: string; readonly construct: string };
}

const key = `{ accessKeyId: 'testAccessKeyId', accessKeySecret: 'testAccessKeySecret' }`;
const vendorConfig = `new openapi.$OpenApiUtil.Config({ ...${key}, protocol: 'http', regionId: 'cn-hangzhou', endpoint: '127.0.0.1:' + port })`;
const awsKey = `{ accessKeyId: 'testAccessKeyId', secretAccessKey: 'testAccessKeySecret' }`;
const awsConfig = `{ region: 'us-east-1', endpoint: 'http://127.0.0.1:' + port, credentials: ${awsKey} }`;
const vendorRole = `new credentials.default({ type: 'ram_role_arn', ...${key}, roleArn: 'acs:ram::1:role/ops', roleSessionName: 'bench' })`;
const awsRole = `fromTemporaryCredentials({ params: { RoleArn: 'arn:aws:iam::1:role/ops', RoleSessionName: 'bench' } })`;

/** This workspace's ECS package, the first column of every table. */
export function ownSubject(scope: string): Subject {
  const config = (credentials: string): string =>
    `{ regionId: 'cn-hangzhou', endpoint: 'http://127.0.0.1:' + port, credentials: ${credentials} }`;
  const role = `ramRoleArn({ roleArn: 'acs:ram::1:role/ops', roleSessionName: 'bench', credentials: ${key} })`;
  return {
    name: 'this SDK',
    dependencies: { [`${scope}/core`]: '', [`${scope}/ecs`]: '' },
    imports: `import { DescribeInstances, EcsClient } from '${scope}/ecs';`,
    construct: `const client = new EcsClient(${config(key)});`,
    call: 'await client.send(DescribeInstances, { PageSize: 10 });',
    withRole: {
      imports: `import { DescribeInstances, EcsClient, ramRoleArn } from '${scope}/ecs';`,
      construct: `const client = new EcsClient(${config(role)});`,
    },
  };
}

/** The client that this SDK's shares are counted of. */
export const vendorEcs: Subject = {
  name: 'vendor ECS',
  dependencies: {
    '@alicloud/ecs20140526': '7.11.6',
    '@alicloud/openapi-core': '1.0.8',
    '@alicloud/credentials': '2.4.7',
  },
  imports: `import openapi from '@alicloud/openapi-core';\nimport ecs from '@alicloud/ecs20140526';`,
  construct: `const client = new ecs.default(${vendorConfig});`,
  call: `await client.describeInstances(new ecs.DescribeInstancesRequest({ regionId: 'cn-hangzhou', pageSize: 10 }));`,
  withRole: {
    imports: `import ecs from '@alicloud/ecs20140526';\nimport credentials from '@alicloud/credentials';`,
    construct: `const client = new ecs.default({ regionId: 'cn-hangzhou', credential: ${vendorRole} });`,
  },
};

/** The clients beside it. */
export const peers: readonly Subject[] = [
  vendorEcs,
  {
    name: 'vendor STS',
    dependencies: { '@alicloud/sts20150401': '1.2.0', '@alicloud/openapi-core': '1.0.8' },
    imports: `import openapi from '@alicloud/openapi-core';\nimport sts from '@alicloud/sts20150401';`,
    construct: `const client = new sts.default(${vendorConfig});`,
  },
  {
    name: 'pop-core',
    dependencies: { '@alicloud/pop-core': '1.8.0' },
    imports: `import Core from '@alicloud/pop-core';`,
    construct: `const client = new Core({ ...${key}, endpoint: 'http://127.0.0.1:' + port, apiVersion: '2014-05-26' });`,
    call: `await client.request('DescribeInstances', { RegionId: 'cn-hangzhou', PageSize: 10 }, { method: 'POST' });`,
  },
  {
    name: 'AWS EC2',
    dependencies: { '@aws-sdk/client-ec2': '3.1169.0', '@aws-sdk/credential-providers': '3.1169.0' },
    imports: `import { DescribeInstancesCommand, EC2Client } from '@aws-sdk/client-ec2';`,
    construct: `const client = new EC2Client(${awsConfig});`,
    call: 'await client.send(new DescribeInstancesCommand({ MaxResults: 10 }));',
    withRole: {
      imports: `import { DescribeInstancesCommand, EC2Client } from '@aws-sdk/client-ec2';\nimport { fromTemporaryCredentials } from '@aws-sdk/credential-providers';`,
      construct: `const client = new EC2Client({ region: 'us-east-1', credentials: ${awsRole} });`,
    },
  },
  {
    name: 'AWS STS',
    dependencies: { '@aws-sdk/client-sts': '3.1169.0' },
    imports: `import { STSClient } from '@aws-sdk/client-sts';`,
    construct: `const client = new STSClient(${awsConfig});`,
  },
];
