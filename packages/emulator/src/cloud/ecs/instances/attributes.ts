import { type Document, type Fields, statusOf } from '../../../state/document.ts';
import {
  allWith,
  type CloudCall,
  flag,
  needStatus,
  refusal,
  text,
  texts,
  update,
} from '../../kit/cloud-call.ts';
import { act, type CloudBehaviour, change, describe, sentFields } from '../../kit/operations.ts';
import { type InstanceFields, instance, networkInterface } from '../model.ts';
import { namedInstance, needChargeType } from './find.ts';
import { checkGroups } from './placement.ts';
import { shownInstance } from './show.ts';
import { checkTexts } from './texts.ts';

/** Shows an instance by itself. */
export const describeInstanceAttribute: CloudBehaviour = describe(instance, (document, call) => ({
  ...shownInstance(document, call),
  IoOptimized: document.fields.IoOptimized === false ? 'none' : 'optimized',
  EnableJumboFrame: document.fields.EnableJumboFrame ?? false,
}));

/** Shows the user data of an instance. */
export const describeUserData: CloudBehaviour = describe(instance, ({ id, region, fields }) => ({
  InstanceId: id,
  RegionId: region,
  UserData: fields.UserData,
}));

const plainFields = [
  'InstanceName',
  'Description',
  'HostName',
  'UserData',
  'DeletionProtection',
  'CreditSpecification',
  'EnableJumboFrame',
  'Recyclable',
  'PrivateDnsNameOptions',
] as const;

/** Changes what describes an instance, and its groups. */
export const modifyInstanceAttribute: CloudBehaviour = act(instance, (document, call) => {
  checkTexts(call);
  checkModifiable(call, document);
  const SecurityGroupIds = groupsOf(call, document);
  update(call, document, {
    fields: {
      ...sentFields(call, plainFields),
      ...(SecurityGroupIds.length > 0 && { SecurityGroupIds }),
    },
  });
  if (SecurityGroupIds.length === 0) return {};
  for (const one of allWith(call, networkInterface, 'InstanceId', document.id)) {
    if (one.fields.Type === 'Primary') update(call, one, { fields: { SecurityGroupIds } });
  }
  return {};
});

function checkModifiable(call: CloudCall, document: Document<InstanceFields>): void {
  const isBusy = ['Pending', 'Starting'].includes(statusOf(document));
  if (isBusy && (text(call, 'HostName') ?? text(call, 'Password')) !== undefined) {
    throw refusal(
      call,
      'IncorrectInstanceStatus',
      `The instance ${document.id} is ${statusOf(document)}.`,
      403,
    );
  }
  if (flag(call, 'DeletionProtection') === true) needChargeType(call, document, 'PostPaid');
  if (text(call, 'CreditSpecification') !== undefined && !/^ecs\.t\d/.test(document.fields.InstanceType)) {
    throw refusal(
      call,
      'InvalidParameter.CreditSpecification',
      `The type ${document.fields.InstanceType} has no credits.`,
      400,
    );
  }
}

function groupsOf(call: CloudCall, { fields }: Document<InstanceFields>): readonly string[] {
  const ids = [...new Set(texts(call, 'SecurityGroupIds'))];
  checkGroups(call, ids, fields.VpcId);
  return ids;
}

/** Changes how the metadata of an instance can be read. */
export const modifyMetadataOptions: CloudBehaviour = change(instance, [
  'HttpEndpoint',
  'HttpTokens',
  'HttpPutResponseHopLimit',
  'InstanceMetadataTags',
]);

/** Changes whether an instance starts only what is signed. */
export const modifySecurityOptions: CloudBehaviour = act(instance, (document, call) => {
  update(call, document, {
    fields: { SecurityOptions: { EnableSecureBoot: flag(call, 'EnableSecureBoot') ?? false } },
  });
  return {};
});

/** Returns an address at which the screen of a running instance could be seen. */
export const describeVncUrl: CloudBehaviour = (call): Fields => {
  const document = namedInstance(call);
  const status = statusOf(document);
  if (status === 'Pending' || status === 'Starting') {
    throw refusal(call, 'InstanceNotReady', `The instance ${document.id} is ${status}.`, 403);
  }
  needStatus(call, document, ['Running'], 'IncorrectInstanceStatus');
  const target = `wss://${document.region}-vncproxy.aliyun.com/websockify/?s=${document.id}-${call.now}`;
  return { VncUrl: encodeURIComponent(target) };
};

/** Changes the password for the screen of an instance. */
export const modifyVncPassword: CloudBehaviour = act(instance, (document, call) => {
  const VncPassword = text(call, 'VncPassword') ?? '';
  if (!/^[a-zA-Z\d]{6}$/.test(VncPassword)) {
    throw refusal(
      call,
      'IncorrectVncPassword.Malformed',
      'VncPassword has to be six letters or digits.',
      400,
    );
  }
  needStatus(call, document, ['Running', 'Stopped'], 'IncorrectInstanceStatus');
  update(call, document, { fields: { VncPassword } });
  return {};
});
