import type { Value } from '../../../params/value.ts';
import { allWith } from '../../kit/cloud-call.ts';
import type { Resource } from '../../kit/resource.ts';

/** What is stored of a launch template. */
export type LaunchTemplateFields = {
  readonly LaunchTemplateName: string;
  readonly DefaultVersionNumber: number;
  /** The number of the version that was made last, whether it is still there or not: no number comes twice. */
  readonly LastNumber: number;
  readonly ResourceGroupId: string;
  readonly CreatedBy: string;
  readonly CreateTime: string;
  readonly ModifiedTime: string;
};

/** Launch templates. */
export const launchTemplate: Resource<LaunchTemplateFields> = {
  kind: 'ecs/launch-template',
  prefix: 'lt',
  idField: 'LaunchTemplateId',
  notFound: 'InvalidLaunchTemplate.NotFound',
  word: 'launchtemplate',
  indexes: ['LaunchTemplateName', 'ResourceGroupId'],
  quota: { limit: 200, code: 'LaunchTemplateLimitExceed' },
  view: ({ id }, call) => ({
    LatestVersionNumber: Math.max(
      ...allWith(call, launchTemplateVersion, 'LaunchTemplateId', id).map(
        ({ fields }) => fields.VersionNumber,
      ),
    ),
  }),
};

/** What is stored of a version. */
export type LaunchTemplateVersionFields = {
  readonly LaunchTemplateId: string;
  readonly VersionNumber: number;
  readonly VersionDescription: string;
  readonly CreatedBy: string;
  readonly CreateTime: string;
  readonly ModifiedTime: string;
  /** What it says of new instances, by the names of the parameters of `RunInstances`. */
  readonly data: Readonly<Record<string, Value>>;
};

/** Versions of launch templates; the id is the template's with the number. */
export const launchTemplateVersion: Resource<LaunchTemplateVersionFields> = {
  kind: 'ecs/launch-template-version',
  prefix: 'ltv',
  idField: 'LaunchTemplateVersionId',
  notFound: 'InvalidLaunchTemplateVersion.NotFound',
  word: 'launchtemplateversion',
  indexes: ['LaunchTemplateId', 'VersionNumber'],
};
