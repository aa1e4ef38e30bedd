import { isRecord } from '../../../params/value.ts';
import type { Document } from '../../../state/document.ts';
import { type CloudCall, number, refusal, regionOf, text } from '../../kit/cloud-call.ts';

/** Returns the call with what its launch template says wherever the call itself says nothing. */
export function withTemplate(call: CloudCall): CloudCall {
  const template = templateOf(call);
  if (template === undefined) return call;
  const asked = number(call, 'LaunchTemplateVersion', Number(template.fields.DefaultVersionNumber));
  const version = call.state.get('ecs/launch-template-version', `${template.id}/${asked}`);
  if (version === undefined) {
    throw refusal(
      call,
      'InvalidLaunchTemplateVersion.NotFound',
      `The launch template ${template.id} has no version ${asked}.`,
      404,
    );
  }
  const { data } = version.fields;
  const sent = Object.fromEntries(
    Object.entries(call.parameters).filter(([, value]) => value !== undefined && value !== null),
  );
  return isRecord(data) ? { ...call, parameters: { ...data, ...sent } } : call;
}

function templateOf(call: CloudCall): Document | undefined {
  const id = text(call, 'LaunchTemplateId');
  const name = text(call, 'LaunchTemplateName');
  if (id === undefined && name === undefined) return undefined;
  const { state } = call;
  const region = regionOf(call);
  const [sequence = 0] = state.posting('ecs/launch-template', region, 'LaunchTemplateName', name);
  const found = id === undefined ? state.bySequence(sequence) : state.get('ecs/launch-template', id);
  if (found !== undefined && found.region === region) return found;
  throw refusal(
    call,
    'InvalidLaunchTemplate.NotFound',
    `The launch template ${id ?? name} does not exist.`,
    404,
  );
}
