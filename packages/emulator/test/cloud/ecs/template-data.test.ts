import { beforeEach, expect, it } from 'vitest';
import { templateData } from '../../../src/cloud/ecs/launch-templates/find.ts';
import { type Cloud, createCloud } from '../../support/in-process.ts';

const region = { RegionId: 'cn-hangzhou' };

let cloud: Cloud;
let LaunchTemplateId: string;
beforeEach(() => {
  cloud = createCloud();
  const first = { ...region, LaunchTemplateName: 'web', ImageId: 'img-1', 'SystemDisk.Size': '40' };
  LaunchTemplateId = String(cloud.call('Ecs.CreateLaunchTemplate', first).body.LaunchTemplateId);
  cloud.call('Ecs.CreateLaunchTemplateVersion', { ...region, LaunchTemplateId, ImageId: 'img-2' });
});

const dataFor = (parameters: Readonly<Record<string, string>>) =>
  templateData(cloud.prepare('Ecs.RunInstances', { ...region, ...parameters }));

it('tells new instances what the version says that is named, or the default one', () => {
  const first = { ImageId: 'img-1', SystemDisk: { Size: 40 } };
  expect(dataFor({ LaunchTemplateId })).toEqual(first);
  expect(dataFor({ LaunchTemplateName: 'web', LaunchTemplateVersion: '2' })).toEqual({ ImageId: 'img-2' });
  cloud.call('Ecs.ModifyLaunchTemplateDefaultVersion', {
    ...region,
    LaunchTemplateId,
    DefaultVersionNumber: '2',
  });
  expect(dataFor({ LaunchTemplateId })).toEqual({ ImageId: 'img-2' });
});

it('tells them nothing where no template is named', () => {
  expect(dataFor({})).toBeUndefined();
});

it('refuses a template or a version that is not there', () => {
  const refused = (code: string) => expect.objectContaining({ status: 404, code });
  expect(() => dataFor({ LaunchTemplateName: 'db' })).toThrow(refused('InvalidLaunchTemplate.NotFound'));
  expect(() => dataFor({ LaunchTemplateId, LaunchTemplateVersion: '9' })).toThrow(
    refused('InvalidLaunchTemplateVersion.NotFound'),
  );
});
