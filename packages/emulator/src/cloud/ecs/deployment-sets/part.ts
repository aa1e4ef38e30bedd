import type { Document, Fields } from '../../../state/document.ts';
import {
  type CloudCall,
  insert,
  needStatus,
  number,
  refusal,
  seconds,
  text,
  update,
} from '../../kit/cloud-call.ts';
import { field, without } from '../../kit/filter.ts';
import { list } from '../../kit/list.ts';
import { act, type CloudBehaviour, remove, sentFields, textOr } from '../../kit/operations.ts';
import { type CloudPart, part } from '../../kit/part.ts';
import { jsonTexts } from '../instances/find.ts';
import { listed } from '../instances/list.ts';
import { isDescription, isName } from '../instances/texts.ts';
import { kindOf } from '../instances/types.ts';
import { instance } from '../model.ts';
import { checkRoom, type DeploymentSetFields, deploymentSet, namedDeploymentSet } from './room.ts';

const strategies = ['Availability', 'AvailabilityGroup', 'LowLatency'];

const createDeploymentSet: CloudBehaviour = (call) => {
  checkTexts(call);
  const Strategy = textOr(call, 'Strategy', 'Availability');
  if (!strategies.includes(Strategy)) {
    throw refusal(call, 'InvalidParameter.Strategy', `${Strategy} is no strategy.`, 400);
  }
  const made = insert(call, deploymentSet, {
    fields: {
      DeploymentSetName: textOr(call, 'DeploymentSetName', ''),
      DeploymentSetDescription: textOr(call, 'Description', ''),
      Strategy,
      Type: textOr(call, 'Type', 'host'),
      GroupCount: number(call, 'GroupCount', 3),
      Affinity: number(call, 'Affinity', 1),
      OnUnableToRedeployFailedInstance: textOr(
        call,
        'OnUnableToRedeployFailedInstance',
        'CancelMembershipAndStart',
      ),
      CreationTime: seconds(call),
    },
  });
  return { DeploymentSetId: made.id };
};

function checkTexts(call: CloudCall): void {
  const name = text(call, 'DeploymentSetName');
  if (name !== undefined && !isName(name)) {
    throw refusal(
      call,
      'InvalidDeploymentSetName.Malformed',
      'The name is not what the service allows.',
      400,
    );
  }
  const description = text(call, 'Description');
  if (description !== undefined && !isDescription(description)) {
    throw refusal(
      call,
      'InvalidDescription.Malformed',
      'The description is not what the service allows.',
      400,
    );
  }
}

const listSets = list(deploymentSet, {
  filters: {
    DeploymentSetIds: listed('DeploymentSetId'),
    DeploymentSetName: field('DeploymentSetName'),
    Strategy: field('Strategy'),
    Type: field('Type'),
    Domain: without,
    Granularity: without,
    NetworkType: without,
  },
});

const describeDeploymentSets: CloudBehaviour = (call) => {
  if ((jsonTexts(call, 'DeploymentSetIds', Number.MAX_SAFE_INTEGER) ?? []).length > 100) {
    throw refusal(call, 'InvalidDeploymentSetIds.TooManyInput', 'At most 100 sets can be named.', 403);
  }
  return listSets(call);
};

const modifyDeploymentSet: CloudBehaviour = act(deploymentSet, (document, call) => {
  checkTexts(call);
  const DeploymentSetDescription = text(call, 'Description');
  update(call, document, {
    fields: {
      ...(sentFields(call, ['DeploymentSetName', 'Affinity']) as Partial<DeploymentSetFields>),
      ...(DeploymentSetDescription !== undefined && { DeploymentSetDescription }),
    },
  });
  return {};
});

function checkEmpty({ id }: Document<DeploymentSetFields>, call: CloudCall): void {
  if (call.state.posting(instance.kind, '', 'DeploymentSetId', id).length === 0) return;
  throw refusal(call, 'DependencyViolation.NotEmpty', `The deployment set ${id} has instances.`, 403);
}

/** Puts an instance into a set, takes it out, or changes its type with that. */
const modifyDeployment: CloudBehaviour = act(instance, (document, call) => {
  needStatus(call, document, ['Running', 'Stopped'], 'IncorrectInstanceStatus');
  const type = text(call, 'InstanceType');
  if (type !== undefined) needStatus(call, document, ['Stopped'], 'OperationDenied.UnstoppedInstance');
  const set = namedDeploymentSet(call, 'DeploymentSet.InvalidId');
  const isRemoved = call.parameters.RemoveFromDeploymentSet === true;
  if (isRemoved && set !== undefined && document.fields.DeploymentSetId !== set.id) {
    throw refusal(call, 'DeploymentSet.ModificationFailed', `${document.id} is not in ${set.id}.`, 403);
  }
  if (!isRemoved && set !== undefined && set.id !== document.fields.DeploymentSetId) {
    checkRoom(call, set, document.fields.ZoneId, 1, 'DeploymentSet.InstanceLimitExceeded');
  }
  update(call, document, {
    fields: {
      ...membership(call, isRemoved, set?.id),
      ...(type !== undefined && kindOf(call, type)),
    },
  });
  return {};
});

function membership(call: CloudCall, isRemoved: boolean, DeploymentSetId: string | undefined): Fields {
  if (isRemoved) return { DeploymentSetId: '', DeploymentSetGroupNo: undefined };
  return DeploymentSetId === undefined
    ? {}
    : { DeploymentSetId, ...sentFields(call, ['DeploymentSetGroupNo']) };
}

/** Families that a set of each strategy may hold. */
const families = 'ecs.c5,ecs.c6,ecs.c7,ecs.c8i,ecs.g5,ecs.g6,ecs.g7,ecs.g8i,ecs.r5,ecs.r6,ecs.r7,ecs.r8i';

/** Deployment sets. */
export const deploymentSets: CloudPart = part([deploymentSet], {
  ecs: {
    CreateDeploymentSet: createDeploymentSet,
    DeleteDeploymentSet: remove(deploymentSet, checkEmpty, {
      notFound: 'INVALID_DEPLOYMENT_SET_ID.NOT_FOUND',
    }),
    DescribeDeploymentSetSupportedInstanceTypeFamily: () => ({ InstanceTypeFamilies: families }),
    DescribeDeploymentSets: describeDeploymentSets,
    ModifyDeploymentSetAttribute: modifyDeploymentSet,
    ModifyInstanceDeployment: modifyDeployment,
  },
});
