import type { Document, Fields } from '../../../state/document.ts';
import {
  allWith,
  type CloudCall,
  flag,
  insert,
  invalid,
  number,
  records,
  refusal,
  regionOf,
  seconds,
  text,
  texts,
  update,
} from '../../kit/cloud-call.ts';
import { type Condition, field, tagged, without } from '../../kit/filter.ts';
import { list } from '../../kit/list.ts';
import { type CloudBehaviour, textOr } from '../../kit/operations.ts';
import { type CloudPart, part } from '../../kit/part.ts';
import { tagsOf } from '../../kit/tags.ts';
import { isDescription } from '../instances/texts.ts';
import { readData, shownData } from './data.ts';
import { namedTemplate, versionOf } from './find.ts';
import {
  type LaunchTemplateFields,
  type LaunchTemplateVersionFields,
  launchTemplate,
  launchTemplateVersion,
} from './model.ts';

const mostVersions = 30;

const createLaunchTemplate: CloudBehaviour = (call) => {
  const name = checkedName(call);
  checkDescription(call);
  const made = insert(call, launchTemplate, {
    tags: tagsOf(call, records(call, 'TemplateTag')),
    fields: {
      LaunchTemplateName: name,
      DefaultVersionNumber: 1,
      LastNumber: 1,
      ResourceGroupId: textOr(call, 'TemplateResourceGroupId', ''),
      ...madeNow(call),
    },
  });
  insertVersion(call, made, 1);
  return { LaunchTemplateId: made.id, LaunchTemplateVersionNumber: 1 };
};

function checkedName(call: CloudCall): string {
  const name = textOr(call, 'LaunchTemplateName', '');
  if (!/^\p{L}[\p{L}\p{N}:_.-]{1,127}$/u.test(name)) {
    throw refusal(call, 'InvalidLaunchTemplateName.Malformed', 'The name of the template is not valid.', 400);
  }
  if (allWith(call, launchTemplate, 'LaunchTemplateName', name, regionOf(call)).length > 0) {
    throw refusal(call, 'LaunchTemplateName.Duplicated', `There is a template ${name} already.`, 403);
  }
  return name;
}

function checkDescription(call: CloudCall): void {
  const description = text(call, 'VersionDescription');
  if (description === undefined || isDescription(description)) return;
  throw refusal(call, 'InvalidDescription.Malformed', 'VersionDescription is not valid.', 400);
}

function madeNow(call: CloudCall): Pick<LaunchTemplateFields, 'CreatedBy' | 'CreateTime' | 'ModifiedTime'> {
  return { CreatedBy: call.settings.accountId, CreateTime: seconds(call), ModifiedTime: seconds(call) };
}

function insertVersion(call: CloudCall, { id, region }: Document, versionNumber: number): void {
  insert(call, launchTemplateVersion, {
    id: `${id}/${versionNumber}`,
    region,
    fields: {
      LaunchTemplateId: id,
      VersionNumber: versionNumber,
      VersionDescription: textOr(call, 'VersionDescription', ''),
      data: readData(call),
      ...madeNow(call),
    },
  });
}

const createVersion: CloudBehaviour = (call) => {
  const template = namedTemplate(call);
  checkDescription(call);
  if (versionsOf(call, template.id).length >= mostVersions) {
    throw refusal(
      call,
      'LaunchTemplateVersionLimitExceed',
      `${template.id} has ${mostVersions} versions already.`,
      403,
    );
  }
  const versionNumber = template.fields.LastNumber + 1;
  insertVersion(call, template, versionNumber);
  update(call, template, { fields: { LastNumber: versionNumber, ModifiedTime: seconds(call) } });
  return { LaunchTemplateId: template.id, LaunchTemplateVersionNumber: versionNumber };
};

function versionsOf(call: CloudCall, id: string): readonly Document<LaunchTemplateVersionFields>[] {
  return allWith(call, launchTemplateVersion, 'LaunchTemplateId', id);
}

const describeTemplates = list(launchTemplate, {
  filters: {
    LaunchTemplateName: field('LaunchTemplateName'),
    TemplateTag: tagged,
    TemplateResourceGroupId: field('ResourceGroupId'),
  },
});

const modifyDefault: CloudBehaviour = (call) => {
  const template = namedTemplate(call);
  const versionNumber = number(call, 'DefaultVersionNumber', 0);
  versionOf(call, template, versionNumber);
  update(call, template, {
    fields: { DefaultVersionNumber: versionNumber, ModifiedTime: seconds(call) },
  });
  return { LaunchTemplateId: template.id };
};

const deleteTemplate: CloudBehaviour = (call) => {
  const template = namedTemplate(call);
  const versions = versionsOf(call, template.id);
  for (const one of versions) call.state.remove(one);
  call.state.remove(template);
  return {
    LaunchTemplateId: template.id,
    LaunchTemplateVersionNumbers: versions.map(({ fields }) => fields.VersionNumber),
  };
};

const deleteVersions: CloudBehaviour = (call) => {
  const template = namedTemplate(call);
  const versions = new Set(texts(call, 'DeleteVersion').map(Number));
  if (versions.has(template.fields.DefaultVersionNumber)) {
    throw refusal(
      call,
      'InvalidOperation.DeleteDefaultVersion',
      `${template.fields.DefaultVersionNumber} is the default version of ${template.id}.`,
      403,
    );
  }
  for (const versionNumber of versions) call.state.remove(versionOf(call, template, versionNumber));
  update(call, template, { fields: { ModifiedTime: seconds(call) } });
  return {
    LaunchTemplateVersions: [...versions].map((versionNumber) => ({
      LaunchTemplateId: template.id,
      LaunchTemplateVersionNumber: versionNumber,
    })),
  };
};

/** Conditions on a version's number that several parameters make together; the versions are one template's. */
function ofTemplate(call: CloudCall): readonly Condition[] {
  const { id, fields } = namedTemplate(call);
  const [least, most] = [number(call, 'MinVersion', 1), number(call, 'MaxVersion', Number.MAX_SAFE_INTEGER)];
  if (least > most) throw invalid(call, 'MinVersion', 'is larger than MaxVersion');
  const wanted = new Set(texts(call, 'LaunchTemplateVersion').map(Number));
  const isDefault = flag(call, 'DefaultVersion') === true;
  const versions = versionsOf(call, id);
  return [
    {
      posting: () => versions.map(({ sequence }) => sequence),
      test: (document) => {
        const versionNumber = Number(document.fields.VersionNumber);
        return (
          document.fields.LaunchTemplateId === id &&
          versionNumber >= least &&
          versionNumber <= most &&
          (wanted.size === 0 || wanted.has(versionNumber)) &&
          (!isDefault || versionNumber === fields.DefaultVersionNumber)
        );
      },
    },
  ];
}

function shownVersion({ fields }: Document<LaunchTemplateVersionFields>, call: CloudCall): Fields {
  const { data, ...others } = fields;
  const template = call.state.get(launchTemplate.kind, fields.LaunchTemplateId);
  return {
    ...others,
    LaunchTemplateName: template?.fields.LaunchTemplateName,
    DefaultVersion: template?.fields.DefaultVersionNumber === fields.VersionNumber,
    ...(flag(call, 'DetailFlag') === false ? {} : { LaunchTemplateData: shownData(data) }),
  };
}

const describeVersions = list(launchTemplateVersion, {
  filters: Object.fromEntries(
    [
      'LaunchTemplateId',
      'LaunchTemplateName',
      'LaunchTemplateVersion',
      'DefaultVersion',
      'DetailFlag',
      'MinVersion',
      'MaxVersion',
    ].map((name) => [name, without]),
  ),
  always: ofTemplate,
  show: shownVersion,
});

/** Launch templates and their versions. */
export const launchTemplates: CloudPart = part([launchTemplate, launchTemplateVersion], {
  ecs: {
    CreateLaunchTemplate: createLaunchTemplate,
    CreateLaunchTemplateVersion: createVersion,
    DescribeLaunchTemplates: describeTemplates,
    DescribeLaunchTemplateVersions: describeVersions,
    ModifyLaunchTemplateDefaultVersion: modifyDefault,
    DeleteLaunchTemplate: deleteTemplate,
    DeleteLaunchTemplateVersion: deleteVersions,
  },
});
