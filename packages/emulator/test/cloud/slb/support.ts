import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { EmulatorOptions } from '../../../src/index.ts';
import { createCloud, type Outcome, type TestCloud } from '../../support/cloud.ts';

export const region = { RegionId: 'cn-hangzhou' };
const vpc = 'vpc-one';

/** A cloud with balancers, listeners and servers that no operation of the theme makes. */
export interface BalancedCloud extends TestCloud {
  /** Calls an operation of SLB in cn-hangzhou, unless the parameters name another region. */
  slb(action: string, parameters?: Readonly<Record<string, string>>): Outcome;
  /** Calls an operation and returns the code that it is refused with, or `fine`. */
  code(action: string, parameters?: Readonly<Record<string, string>>): unknown;
  /** Stores a listener of the balancer `lb-one`. */
  listen(protocol: string, port: number, uses?: Readonly<Record<string, unknown>>): void;
  /** Stores an instance. */
  instance(id: string, address: string, vpcId?: string): void;
}

/** Creates a cloud with the balancers `lb-one` (in a VPC), `lb-two` and, in cn-beijing, `lb-far`. */
export function balancedCloud(options: EmulatorOptions = {}): BalancedCloud {
  const cloud = createCloud(options);
  cloud.put('slb/load-balancer', 'lb-one', { VpcId: vpc });
  cloud.put('slb/load-balancer', 'lb-two', { VpcId: '' });
  cloud.put('slb/load-balancer', 'lb-far', { VpcId: '' }, { region: 'cn-beijing' });
  const slb: BalancedCloud['slb'] = (action, parameters = {}) =>
    cloud.call(`Slb.${action}`, { ...region, ...parameters });
  return {
    ...cloud,
    slb,
    code: (action, parameters) => slb(action, parameters).Code ?? 'fine',
    listen: (protocol, port, uses = {}) => {
      cloud.put('slb/listener', `lb-one/${protocol}/${port}`, { LoadBalancerId: 'lb-one', ...uses });
    },
    instance: (id, PrivateIpAddress, VpcId = vpc) => {
      cloud.put('ecs/instance', id, { PrivateIpAddress, VpcId });
    },
  };
}

/** Returns the text of a file in `test/fixtures/certificates`. */
export function fixture(name: string): string {
  return readFileSync(
    fileURLToPath(new URL(`../../fixtures/certificates/${name}.pem`, import.meta.url)),
    'utf8',
  );
}
