import { byTag, byText, type Lists, never, shows, unheeded } from './rows.ts';

const byGroup = byText('rg-1', 'rg-9');
const byInstance = { 'i-1': '1', 'i-2': '2 3', 'i-9': '' };
const type = { RunShellScript: '1', RunBatScript: '2 3', RunPowerShellScript: '' };

/** Lists of commands, of their runs and of sent files. */
export const commandLists: Lists = {
  'Ecs.DescribeCommands': {
    at: 'Commands.Command',
    rows: {
      CommandId: byText('c-1', 'c-9'),
      ContentEncoding: shows('PlainText', 'CommandContent', 'ls'),
      Description: { 'text-1': '1', 'text-*': '1 2 3', none: '' },
      Latest: unheeded('true', 'only public commands have versions, and there are none'),
      Name: { 'name-1': '1', 'name-*': '1 2 3', none: '' },
      Provider: never('AlibabaCloud', 'there are no public commands'),
      ResourceGroupId: byGroup,
      Tag: byTag,
      Type: type,
    },
  },
  'Ecs.DescribeInvocations': {
    at: 'Invocations.Invocation',
    rows: {
      CommandId: byText('c-1', 'c-9'),
      CommandName: { 'name-1': '1', 'name-*': '1 2 3', none: '' },
      CommandType: type,
      ContentEncoding: shows('PlainText', 'CommandContent', 'ls'),
      IncludeOutput: shows('true', 'InvokeInstances.InvokeInstance.0.Output', 'bHM='),
      InstanceId: byInstance,
      InvokeId: byText('t-1', 't-9'),
      InvokeStatus: { Running: '1', Finished: '2 3', Failed: '' },
      RepeatMode: { Period: '1', Once: '2 3' },
      ResourceGroupId: byGroup,
      Tag: byTag,
      Timed: { true: '1', false: '2 3' },
    },
  },
  'Ecs.DescribeInvocationResults': {
    at: 'Invocation.InvocationResults.InvocationResult',
    rows: {
      CommandId: byText('c-1', 'c-9'),
      ContentEncoding: shows('PlainText', 'Output', 'ls'),
      IncludeHistory: unheeded('true', 'only the last of several runs is kept'),
      InstanceId: byInstance,
      InvokeId: byText('t-1', 't-9'),
      InvokeRecordStatus: { Running: '1', Finished: '2 3', Failed: '' },
      ResourceGroupId: byGroup,
      Tag: byTag,
    },
  },
  'Ecs.DescribeSendFileResults': {
    at: 'Invocations.Invocation',
    rows: {
      InstanceId: byInstance,
      InvocationStatus: { Success: '1', Failed: '2 3', Pending: '' },
      InvokeId: byText('f-1', 'f-9'),
      Name: { 'name-1': '1', 'name-*': '1 2 3', none: '' },
      ResourceGroupId: byGroup,
      Tag: byTag,
    },
  },
  'Ecs.DescribeCloudAssistantStatus': {
    at: 'InstanceCloudAssistantStatusSet.InstanceCloudAssistantStatus',
    rows: {
      InstanceId: { 'i-1': '1', 'i-9': '!InvalidInstance.NotFound' },
      OSType: { Linux: '1', Windows: '2 3', FreeBSD: '' },
    },
  },
};
