import { type Document, type Fields, statusOf } from '../../../state/document.ts';
import { allWith, type CloudCall, countWith, seconds, texts } from '../../kit/cloud-call.ts';
import { field, where } from '../../kit/filter.ts';
import { list } from '../../kit/list.ts';
import type { CloudBehaviour } from '../../kit/operations.ts';
import { type InstanceFields, instance } from '../model.ts';
import { run } from './model.ts';
import { instancesOf } from './targets.ts';

const version = '2.2.3.857';

const describeStatus = list(instance, {
  filters: {
    InstanceId: (call, parameter, resource) => {
      instancesOf(call, texts(call, parameter));
      return field('InstanceId')(call, parameter, resource);
    },
    OSType: where((one, wanted) => systemOf(one).toLowerCase() === wanted.toLowerCase()),
  },
  show: statusOfAgent,
});

/** The agent of an instance that does not run sends no heartbeat, and counts as missing. */
function statusOfAgent(document: Document<InstanceFields>, call: CloudCall): Fields {
  const isRunning = statusOf(document) === 'Running';
  const runs = allWith(call, run, 'InstanceId', document.id);
  const last = runs.at(-1);
  return {
    InstanceId: document.id,
    CloudAssistantStatus: String(isRunning),
    CloudAssistantVersion: version,
    OSType: systemOf(document),
    SupportSessionManager: true,
    ActiveTaskCount: runs.filter((one) => ['Pending', 'Running', 'Stopping'].includes(statusOf(one))).length,
    InvocationCount: countWith(call, run, 'InstanceId', document.id),
    ...(last && { LastInvokedTime: seconds(call, last.createdAt) }),
    ...(isRunning ? { LastHeartbeatTime: seconds(call) } : {}),
  };
}

function systemOf({ fields }: Document): string {
  return String(fields.OSType ?? '').toLowerCase() === 'windows' ? 'Windows' : 'Linux';
}

/** Every instance has the agent from the beginning. */
const install: CloudBehaviour = (call) => {
  instancesOf(call, texts(call, 'InstanceId'));
  return {};
};

/** The agents on the instances. */
export const agents: Readonly<Record<string, CloudBehaviour>> = {
  DescribeCloudAssistantStatus: describeStatus,
  InstallCloudAssistant: install,
};
