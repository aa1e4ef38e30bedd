import { isRecord } from '../../../params/value.ts';
import { type Document, statusOf } from '../../../state/document.ts';
import { type CloudCall, invalid, refusal, regionOf, text, update } from '../../kit/cloud-call.ts';
import type { CloudBehaviour } from '../../kit/operations.ts';
import { ownImage } from './find.ts';
import type { ImageFields } from './model.ts';
import { checkFamily, checkTexts } from './names.ts';
import { imageIdOf } from './views.ts';

const changeable = ['ImageName', 'Description', 'ImageFamily', 'BootMode', 'LicenseType'];

/** Changes what an image is called, or sets it aside. An empty text leaves what there is. */
export const modifyImageAttribute: CloudBehaviour = (call) => {
  const document = ownImage(call);
  checkTexts(call, regionOf(call), undefined, imageIdOf(document));
  checkFamily(call);
  const status = statusAsked(call, document);
  const { Features } = call.parameters;
  update(call, document, {
    fields: {
      ...Object.fromEntries(changeable.map((name) => [name, text(call, name) ?? document.fields[name]])),
      ...(isRecord(Features) && {
        Features: { ...document.fields.Features, ...(Features as Record<string, string>) },
      }),
    } as Partial<ImageFields>,
    ...(status !== undefined && { phases: [{ value: status, until: Number.POSITIVE_INFINITY }] }),
  });
  return {};
};

/** An image that is shared cannot be set aside, and one that is being made cannot be either. */
function statusAsked(call: CloudCall, document: Document<ImageFields>): string | undefined {
  const status = text(call, 'Status');
  if (status === undefined) return undefined;
  if (status !== 'Available' && status !== 'Deprecated')
    throw invalid(call, 'Status', 'is either Available or Deprecated');
  if (!['Available', 'Deprecated'].includes(statusOf(document))) {
    throw refusal(call, 'IncorrectImageStatus', `The image is ${statusOf(document)}.`, 400);
  }
  if (status === 'Deprecated' && document.fields.Accounts.length > 0) {
    throw refusal(call, 'ImageUseShared', 'An image that is shared cannot be set aside.', 403);
  }
  return status;
}
