import { type Document, type Fields, inTurn, statusOf } from '../../../state/document.ts';
import { type CloudCall, flag, insert, need, refusal, seconds, text } from '../../kit/cloud-call.ts';
import { field, where } from '../../kit/filter.ts';
import { list } from '../../kit/list.ts';
import { type CloudBehaviour, textOr } from '../../kit/operations.ts';
import { shown } from '../../kit/resource.ts';
import { readTags } from '../../kit/tags.ts';
import type { InstanceFields } from '../model.ts';
import { isBase64 } from './content.ts';
import { type SendingFields, sending, sentFile } from './model.ts';
import { wholeStatus } from './statuses.ts';
import { targetsOf } from './targets.ts';

const mostBytes = 32 * 1024;

const sendFile: CloudBehaviour = (call) => {
  const fields = readFile(call);
  const targets = targetsOf(call);
  const errors = targets.map((target) => (place(call, target, fields) ? '' : 'FileAlreadyExists'));
  const status = wholeStatus(errors.map((error) => (error === '' ? 'Success' : 'Failed')));
  const made = insert(call, sending, {
    tags: readTags(call),
    phases: inTurn(call.now, status),
    fields: {
      ...fields,
      CreationTime: seconds(call),
      InstanceIds: targets.map(({ id }) => id),
      Errors: errors,
    },
  });
  return { InvokeId: made.id };
};

/** Puts a file onto an instance, unless one is there that may not be replaced. */
function place(
  call: CloudCall,
  { id, region }: Document<InstanceFields>,
  { TargetDir, Name, Overwrite }: Pick<SendingFields, 'TargetDir' | 'Name' | 'Overwrite'>,
): boolean {
  const key = `${id}:${TargetDir.replace(/[/\\]$/, '')}/${Name}`;
  const present = call.state.get(sentFile.kind, key);
  if (present === undefined) insert(call, sentFile, { id: key, region, fields: { InstanceId: id } });
  return present === undefined || Overwrite;
}

function readFile(call: CloudCall): Omit<SendingFields, 'CreationTime' | 'InstanceIds' | 'Errors'> {
  const Name = need(call, 'Name');
  const TargetDir = need(call, 'TargetDir');
  const FileMode = textOr(call, 'FileMode', '0644');
  const Description = textOr(call, 'Description', '');
  const refuse = (code: string, message: string) => refusal(call, code, message, 403);
  if (Name.length > 255) throw refuse('FileName.ExceedLimit', 'The name is longer than 255 characters.');
  if (TargetDir.length > 255) throw refuse('FileTargetDir.Invalid', 'The TargetDir is too long.');
  if (!/^[0-7]{3,4}$/.test(FileMode)) throw refuse('FileMode.Invalid', `${FileMode} is no mode of a file.`);
  if (Description.length > 512) throw refuse('FileDesc.ExceedLimit', 'The description is too long.');
  return {
    Name,
    TargetDir,
    FileMode,
    Description,
    ...readContent(call, refuse),
    FileOwner: textOr(call, 'FileOwner', 'root'),
    FileGroup: textOr(call, 'FileGroup', 'root'),
    Overwrite: flag(call, 'Overwrite') === true,
    ResourceGroupId: textOr(call, 'ResourceGroupId', ''),
  };
}

function readContent(
  call: CloudCall,
  refuse: (code: string, message: string) => Error,
): Pick<SendingFields, 'Content' | 'ContentType'> {
  const Content = need(call, 'Content');
  const ContentType = textOr(call, 'ContentType', 'PlainText');
  if (ContentType !== 'PlainText' && ContentType !== 'Base64') {
    throw refuse('FileContentType.Invalid', `${ContentType} is no type of a content.`);
  }
  if (ContentType === 'Base64' && !isBase64(Content)) {
    throw refuse('FileContent.DecodeError', 'The Content is not in Base64.');
  }
  const bytes = ContentType === 'Base64' ? Content.length : 4 * Math.ceil(Buffer.byteLength(Content) / 3);
  if (bytes > mostBytes) throw refuse('FileSize.ExceedLimit', 'The Content is longer than 32 KB in Base64.');
  return { Content, ContentType };
}

const describeSendFileResults = list(sending, {
  filters: {
    InstanceId: field('InstanceIds'),
    ResourceGroupId: field('ResourceGroupId'),
    InvocationStatus: where((one, wanted) => statusOf(one) === wanted),
  },
  show: (document, call) => ({
    ...shown(sending, document, call),
    Overwrite: String(document.fields.Overwrite),
    VmCount: document.fields.InstanceIds.length,
    InvokeInstances: instancesOf(document, text(call, 'InstanceId')),
  }),
});

function instancesOf({ fields }: Document<SendingFields>, asked: string | undefined): readonly Fields[] {
  const { CreationTime: time, InstanceIds, Errors } = fields;
  return InstanceIds.map((InstanceId, index) => ({
    InstanceId,
    InvocationStatus: Errors[index] === '' ? 'Success' : 'Failed',
    ErrorCode: Errors[index] ?? '',
    ErrorInfo: Errors[index] === '' ? '' : 'the file already exists',
    CreationTime: time,
    StartTime: time,
    FinishTime: time,
    UpdateTime: time,
  })).filter(({ InstanceId }) => asked === undefined || InstanceId === asked);
}

/** Sending files. They arrive at once. */
export const files: Readonly<Record<string, CloudBehaviour>> = {
  SendFile: sendFile,
  DescribeSendFileResults: describeSendFileResults,
};
