import type { Values } from '../../../params/value.ts';
import { type Document, type Fields, statusOf } from '../../../state/document.ts';
import {
  allWith,
  type CloudCall,
  find,
  insert,
  lookUp,
  named,
  refusal,
  text,
  texts,
  update,
} from '../../kit/cloud-call.ts';
import type { CloudBehaviour } from '../../kit/operations.ts';
import { type CloudPart, part } from '../../kit/part.ts';
import { namedListener } from '../listeners/named.ts';
import { refuseStopping } from '../listeners/set.ts';
import { checkGroup } from '../listeners/uses.ts';
import { namedBalancer } from '../load-balancers/named.ts';
import { type ListenerFields, listener, loadBalancer, type RuleFields, rule } from '../model.ts';
import { readCondition, readRuleList, readRuleName } from './read.ts';
import { readRuleSettings } from './settings.ts';

const mostRules = 40;

const createRules: CloudBehaviour = (call) => {
  const balancer = namedBalancer(call);
  const parent = namedListener(call);
  checkListener(call, parent);
  const made = readRuleList(call).map((record) => {
    const VServerGroupId = readGroup(call, record);
    checkGroup(call, balancer, VServerGroupId);
    return insertRule(call, parent, record, VServerGroupId);
  });
  return { Rules: made.map(({ id, fields }) => ({ RuleId: id, RuleName: fields.RuleName })) };
};

function readGroup(call: CloudCall, { VServerGroupId }: Values): string {
  if (typeof VServerGroupId === 'string' && VServerGroupId !== '') return VServerGroupId;
  throw refusal(call, 'InvalidParameter', 'A rule needs a VServerGroupId.', 400);
}

/** Only listeners for HTTP have rules, and none that forwards all requests; they are changed while it neither starts nor stops. */
function checkListener(call: CloudCall, parent: Document<ListenerFields>): void {
  const { ListenerProtocol, ListenerForward } = parent.fields;
  if (!ListenerProtocol.startsWith('http')) {
    throw refusal(
      call,
      'RuleNotSupport',
      `Rule is not support in the ${ListenerProtocol} type listener.`,
      400,
    );
  }
  if (ListenerForward === 'on') {
    throw refusal(call, 'OperationFailed.ActionNotSupport', 'The listener forwards all requests.', 400);
  }
  checkSettled(call, parent);
}

function checkSettled(call: CloudCall, parent: Document<ListenerFields> | undefined): void {
  if (parent === undefined) return;
  refuseStopping(call, parent);
  if (statusOf(parent) !== 'starting') return;
  throw refusal(
    call,
    'OperationFailed.ListenerStatusNotSupport',
    'The status of the listener does not support this operation.',
    400,
  );
}

function insertRule(
  call: CloudCall,
  parent: Document<ListenerFields>,
  record: Values,
  VServerGroupId: string,
): Document<RuleFields> {
  const others = allWith(call, rule, 'ListenerId', parent.id);
  const condition = readCondition(call, record);
  if (others.some(({ fields }) => fields.Domain === condition.Domain && fields.Url === condition.Url)) {
    throw refusal(
      call,
      'DomainExist',
      'A rule with the same domain and url already exists on the listener.',
      400,
    );
  }
  if (others.length >= mostRules) {
    throw refusal(call, 'TooManyRules', `A listener has ${mostRules} rules at most.`, 400);
  }
  const { LoadBalancerId, ListenerPort, ListenerProtocol } = parent.fields;
  return insert(call, rule, {
    region: parent.region,
    fields: {
      LoadBalancerId,
      ListenerId: parent.id,
      ListenerPort,
      ListenerProtocol,
      RuleName: freeName(call, readRuleName(call, record), others),
      ...condition,
      VServerGroupId,
      ListenerSync: 'on',
      ...readRuleSettings(call, record, { ListenerSync: 'on' }),
    },
  });
}

function freeName(call: CloudCall, name: string, others: readonly Document<RuleFields>[]): string {
  if (!others.some(({ fields }) => fields.RuleName === name)) return name;
  throw refusal(call, 'InvalidParameter', `The listener has a rule with the RuleName ${name} already.`, 400);
}

function show({ id, fields }: Document<RuleFields>): Fields {
  return { RuleId: id, ...fields };
}

const describeRules: CloudBehaviour = (call) => ({
  Rules: allWith(call, rule, 'ListenerId', namedListener(call).id).map(show),
});

const setRule: CloudBehaviour = (call) => {
  const document = named(call, rule);
  const { fields } = document;
  checkSettled(call, lookUp(call, listener, fields.ListenerId));
  const group = text(call, 'VServerGroupId') ?? fields.VServerGroupId;
  checkGroup(call, find(call, loadBalancer, fields.LoadBalancerId), group);
  const others = allWith(call, rule, 'ListenerId', fields.ListenerId).filter(({ id }) => id !== document.id);
  const sent = text(call, 'RuleName');
  const name =
    sent === undefined ? fields.RuleName : freeName(call, readRuleName(call, call.parameters), others);
  update(call, document, {
    fields: {
      RuleName: name,
      VServerGroupId: group,
      ...readRuleSettings(call, call.parameters, fields),
    },
  });
  return {};
};

/** Deletes some rules; where one of them is not there, none. */
const deleteRules: CloudBehaviour = (call) => {
  for (const id of new Set(texts(call, 'RuleIds'))) {
    const document = find(call, rule, id);
    checkSettled(call, lookUp(call, listener, document.fields.ListenerId));
    call.state.remove(document);
  }
  return {};
};

/** Forwarding rules. */
export const rules: CloudPart = part([rule], {
  slb: {
    CreateRules: createRules,
    DescribeRules: describeRules,
    DescribeRuleAttribute: (call) => show(named(call, rule)),
    SetRule: setRule,
    DeleteRules: deleteRules,
  },
});
