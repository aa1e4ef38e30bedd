import type { Value } from '../../../params/value.ts';
import type { Document } from '../../../state/document.ts';
import { allWith, type CloudCall, find, number, refusal, regionOf, text } from '../../kit/cloud-call.ts';
import {
  type LaunchTemplateFields,
  type LaunchTemplateVersionFields,
  launchTemplate,
  launchTemplateVersion,
} from './model.ts';

/** Returns the template that a call names, by its id or its name. */
export function namedTemplate(call: CloudCall): Document<LaunchTemplateFields> {
  const id = text(call, 'LaunchTemplateId');
  if (id !== undefined) return find(call, launchTemplate, id);
  const name = text(call, 'LaunchTemplateName');
  if (name === undefined) {
    throw refusal(call, 'MissingParameter', 'LaunchTemplateId or LaunchTemplateName has to be sent.', 400);
  }
  const [found] = allWith(call, launchTemplate, 'LaunchTemplateName', name, regionOf(call));
  if (found !== undefined) return found;
  throw refusal(
    call,
    'InvalidLaunchTemplate.NotFound',
    `There is no launch template with the name ${name}.`,
    404,
  );
}

/** Returns a version of a template by its number. */
export function versionOf(
  call: CloudCall,
  { id }: Document<LaunchTemplateFields>,
  versionNumber: number,
): Document<LaunchTemplateVersionFields> {
  return find(call, launchTemplateVersion, `${id}/${versionNumber}`);
}

/**
 * Returns what the launch template that a call names says of new instances, by the names of the parameters of `RunInstances`;
 * undefined where the call names none. Without `LaunchTemplateVersion` it is the default version.
 */
export function templateData(call: CloudCall): Readonly<Record<string, Value>> | undefined {
  const isNamed =
    text(call, 'LaunchTemplateId') !== undefined || text(call, 'LaunchTemplateName') !== undefined;
  if (!isNamed) return undefined;
  const template = namedTemplate(call);
  const asked = number(call, 'LaunchTemplateVersion', template.fields.DefaultVersionNumber);
  return versionOf(call, template, asked).fields.data;
}
