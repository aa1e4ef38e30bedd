import { type CloudPart, part } from '../../kit/part.ts';
import { loadBalancer } from '../model.ts';
import {
  changeInstanceChargeType,
  changeInternetSpec,
  changePayType,
  changeSpec,
  moveResourceGroup,
  setName,
  setStatus,
} from './change.ts';
import { createLoadBalancer } from './create.ts';
import { deleteLoadBalancer } from './delete.ts';
import { describeLoadBalancerAttribute, describeLoadBalancers } from './describe.ts';
import { setDeleteProtection, setModificationProtection } from './protection.ts';

/** Balancers, and where they can be. */
export const loadBalancers: CloudPart = part([loadBalancer], {
  slb: {
    CreateLoadBalancer: createLoadBalancer,
    DescribeLoadBalancers: describeLoadBalancers,
    DescribeLoadBalancerAttribute: describeLoadBalancerAttribute,
    SetLoadBalancerName: setName,
    SetLoadBalancerStatus: setStatus,
    SetLoadBalancerDeleteProtection: setDeleteProtection,
    SetLoadBalancerModificationProtection: setModificationProtection,
    ModifyLoadBalancerInstanceSpec: changeSpec,
    ModifyLoadBalancerInternetSpec: changeInternetSpec,
    ModifyLoadBalancerInstanceChargeType: changeInstanceChargeType,
    ModifyLoadBalancerPayType: changePayType,
    MoveResourceGroup: moveResourceGroup,
    DeleteLoadBalancer: deleteLoadBalancer,
  },
});
