import type { Document } from '../../../state/document.ts';
import { allWith, type CloudCall, flag, refusal } from '../../kit/cloud-call.ts';
import type { CloudBehaviour } from '../../kit/operations.ts';
import { isBeingMade, ownImage } from './find.ts';
import { type ImageFields, image } from './model.ts';
import { imageIdOf, instancesOf } from './views.ts';

/** Deletes an image of which there are no instances, or which is forced. Its snapshots stay. */
export const deleteImage: CloudBehaviour = (call) => {
  const document = ownImage(call);
  checkIdle(call, document);
  if (document.fields.Accounts.length > 0) {
    throw refusal(call, 'ImageUseShared', 'The image is shared with other accounts.', 403);
  }
  if (instancesOf(call, document) > 0 && flag(call, 'Force') !== true) {
    throw refusal(call, 'ImageUsingByInstance', 'There are instances of the image.', 403);
  }
  call.state.remove(document);
  return {};
};

const makingCodes: Readonly<Record<ImageFields['MadeBy'], string>> = {
  '': 'ImageIsCreating',
  CreateImage: 'ImageIsCreating',
  CopyImage: 'OperationDenied.ImageCopying',
  ImportImage: 'ImageIsImporting',
};

/** Refuses an image that something is being done with. */
function checkIdle(call: CloudCall, document: Document<ImageFields>): void {
  const { MadeBy, ExportedUntil } = document.fields;
  const id = imageIdOf(document);
  if (isBeingMade(document))
    throw refusal(call, makingCodes[MadeBy], `The image ${id} is not made yet.`, 403);
  if (ExportedUntil > call.now) {
    throw refusal(call, 'ImageIsExporting', `The image ${id} is being exported.`, 403);
  }
  if (!allWith(call, image, 'SourceImageId', id).some(isBeingMade)) return;
  throw refusal(call, 'OperationDenied.ImageCopying', `The image ${id} is being copied.`, 403);
}
