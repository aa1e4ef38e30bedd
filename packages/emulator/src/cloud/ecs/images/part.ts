import { type CloudPart, part } from '../../kit/part.ts';
import { modifyImageAttribute } from './change.ts';
import { cancelCopyImage, copyImage } from './copy.ts';
import { createImage } from './create-image.ts';
import { deleteImage } from './delete.ts';
import { exportImage } from './export.ts';
import { importImage } from './import.ts';
import { describeImageFromFamily, describeImages } from './list.ts';
import { describeImageSharePermission, modifyImageSharePermission } from './share.ts';
import { describeImageSupportInstanceTypes } from './supported-types.ts';

/** Images: those that an account makes, and those that the vendor has. */
export const images: CloudPart = part([], {
  ecs: {
    CreateImage: createImage,
    DescribeImages: describeImages,
    DescribeImageFromFamily: describeImageFromFamily,
    DescribeImageSupportInstanceTypes: describeImageSupportInstanceTypes,
    ModifyImageAttribute: modifyImageAttribute,
    DeleteImage: deleteImage,
    ModifyImageSharePermission: modifyImageSharePermission,
    DescribeImageSharePermission: describeImageSharePermission,
    CopyImage: copyImage,
    CancelCopyImage: cancelCopyImage,
    ImportImage: importImage,
    ExportImage: exportImage,
  },
});
