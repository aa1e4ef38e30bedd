import { type CloudPart, part } from '../../kit/part.ts';
import { listener } from '../model.ts';
import { createListener } from './create.ts';
import { describeListener, describeListeners } from './describe.ts';
import { deleteListener, startListener, stopListener } from './power.ts';
import { setListener } from './set.ts';
import {
  addWhiteListItems,
  describeAccessControl,
  removeWhiteListItems,
  setAccessControlStatus,
} from './white-list.ts';

/** Listeners of the four protocols. */
export const listeners: CloudPart = part([listener], {
  slb: {
    CreateLoadBalancerTCPListener: createListener('tcp'),
    CreateLoadBalancerUDPListener: createListener('udp'),
    CreateLoadBalancerHTTPListener: createListener('http'),
    CreateLoadBalancerHTTPSListener: createListener('https'),
    SetLoadBalancerTCPListenerAttribute: setListener('tcp'),
    SetLoadBalancerUDPListenerAttribute: setListener('udp'),
    SetLoadBalancerHTTPListenerAttribute: setListener('http'),
    SetLoadBalancerHTTPSListenerAttribute: setListener('https'),
    DescribeLoadBalancerTCPListenerAttribute: describeListener('tcp'),
    DescribeLoadBalancerUDPListenerAttribute: describeListener('udp'),
    DescribeLoadBalancerHTTPListenerAttribute: describeListener('http'),
    DescribeLoadBalancerHTTPSListenerAttribute: describeListener('https'),
    DescribeLoadBalancerListeners: describeListeners,
    StartLoadBalancerListener: startListener,
    StopLoadBalancerListener: stopListener,
    DeleteLoadBalancerListener: deleteListener,
    SetListenerAccessControlStatus: setAccessControlStatus,
    DescribeListenerAccessControlAttribute: describeAccessControl,
    AddListenerWhiteListItem: addWhiteListItems,
    RemoveListenerWhiteListItem: removeWhiteListItems,
  },
});
