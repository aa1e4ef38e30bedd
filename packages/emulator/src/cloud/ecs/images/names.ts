import { allWith, type CloudCall, invalid, refusal, text } from '../../kit/cloud-call.ts';
import { checkDescription, checkName } from '../storage/texts.ts';
import { image } from './model.ts';
import { imageIdOf } from './views.ts';

/** Names that begin so are the vendor's. */
const reserved = /^(acs:|aliyun)/i;

/** The parameters that name and describe an image. */
export interface TextParameters {
  readonly name: string;
  readonly description: string;
}

const usual: TextParameters = { name: 'ImageName', description: 'Description' };

/** Refuses a name or a description that an image cannot have, and a name that another image of the region has. */
export function checkTexts(
  call: CloudCall,
  region: string,
  parameters: TextParameters = usual,
  except?: string,
): void {
  checkName(call, parameters.name, 'InvalidImageName.Malformed', reserved);
  checkDescription(call, parameters.description);
  const name = text(call, parameters.name);
  if (name === undefined) return;
  const others = allWith(call, image, 'ImageName', name, region);
  if (others.every((one) => imageIdOf(one) === except)) return;
  throw refusal(call, 'InvalidImageName.Duplicated', `There is an image ${name} already.`, 400);
}

/** Refuses a family that an image cannot belong to. */
export function checkFamily(call: CloudCall): void {
  const family = text(call, 'ImageFamily');
  if (family === undefined) return;
  const isGood = /^\p{L}[\p{L}\p{N}:_.-]{1,127}$/u.test(family) && !reserved.test(family);
  if (!isGood || /https?:\/\//.test(family)) throw invalid(call, 'ImageFamily', 'is no name of a family');
}
