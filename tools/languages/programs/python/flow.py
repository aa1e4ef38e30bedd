"""What the vendor's pages teach for Python, step by step. Each step prints one JSON object."""
import json
import os
import sys
import time

from aliyunsdkcore.acs_exception.exceptions import ClientException, ServerException
from aliyunsdkcore.auth.credentials import AccessKeyCredential, RamRoleArnCredential, StsTokenCredential
from aliyunsdkcore.client import AcsClient
from aliyunsdkcore.http import protocol_type
from aliyunsdkecs.request.v20140526.DeleteInstancesRequest import DeleteInstancesRequest
from aliyunsdkecs.request.v20140526.DescribeInstancesRequest import DescribeInstancesRequest
from aliyunsdkecs.request.v20140526.DescribeRegionsRequest import DescribeRegionsRequest
from aliyunsdkecs.request.v20140526.RunInstancesRequest import RunInstancesRequest
from aliyunsdkecs.request.v20140526.StopInstanceRequest import StopInstanceRequest
from aliyunsdkecs.request.v20140526.TagResourcesRequest import TagResourcesRequest
from aliyunsdkslb.request.v20140515.AddBackendServersRequest import AddBackendServersRequest
from aliyunsdkslb.request.v20140515.CreateLoadBalancerRequest import CreateLoadBalancerRequest
from aliyunsdkslb.request.v20140515.CreateLoadBalancerTCPListenerRequest import CreateLoadBalancerTCPListenerRequest
from aliyunsdkslb.request.v20140515.DeleteLoadBalancerRequest import DeleteLoadBalancerRequest
from aliyunsdkslb.request.v20140515.DescribeLoadBalancerAttributeRequest import DescribeLoadBalancerAttributeRequest
from aliyunsdksts.request.v20150401.AssumeRoleRequest import AssumeRoleRequest

role_arn = os.environ["FLOW_ROLE_ARN"]
# The SDK takes for HTTPS what is its own constant: an equal text from elsewhere leads to HTTP.
protocol = {"http": protocol_type.HTTP, "https": protocol_type.HTTPS}[os.environ["FLOW_PROTOCOL"]]


def client_with(credential):
    return AcsClient(region_id="cn-hangzhou", credential=credential)


def key_from(name):
    """An access key, or a token, from a variable that holds its parts."""
    parts = os.environ[name].split(" ")
    return StsTokenCredential(*parts) if len(parts) == 3 else AccessKeyCredential(*parts)


def send(client, request, **parameters):
    for name, value in parameters.items():
        getattr(request, "set_" + name)(value)
    request.set_accept_format("json")
    request.set_protocol_type(protocol)
    return json.loads(client.do_action_with_exception(request))


def page(client):
    answer = send(client, DescribeInstancesRequest(), PageSize=10)
    listed = answer["Instances"]["Instance"]
    return {"total": answer["TotalCount"], "pageSize": answer["PageSize"], "listed": len(listed)}


def step(name, act):
    try:
        told = {"step": name, "value": act()}
    except (ServerException, ClientException) as error:
        told = {
            "step": name,
            "code": error.get_error_code(),
            "message": error.get_error_msg(),
            "requestId": getattr(error, "request_id", None),
        }
    print(json.dumps(told), flush=True)


def token_of(client):
    answer = send(client, AssumeRoleRequest(), RoleArn=role_arn, RoleSessionName="token", DurationSeconds=900)
    given = answer["Credentials"]
    return StsTokenCredential(given["AccessKeyId"], given["AccessKeySecret"], given["SecurityToken"])


def managed():
    user = key_from("FLOW_KEY")
    return client_with(
        RamRoleArnCredential(user.access_key_id, user.access_key_secret, role_arn, "managed")
    )


def pages():
    """Both methods of the page, and the key itself."""
    user = client_with(key_from("FLOW_KEY"))
    step("key", lambda: page(user))
    step("token", lambda: page(client_with(token_of(user))))
    step("role", lambda: page(managed()))


def renewal():
    client = managed()
    step("first session", lambda: page(client))
    real = time.time
    time.time = lambda: real() + 3600
    step("next session", lambda: page(client))
    time.time = real


def servers():
    client = client_with(key_from("FLOW_KEY"))
    ids = []

    def create():
        answer = send(client, RunInstancesRequest(), ImageId="aliyun_3_x64_20G_alibase_20240819.vhd",
                      InstanceType="ecs.g8i.large", InstanceName="flow", Amount=12)
        ids.extend(answer["InstanceIdSets"]["InstanceIdSet"])
        return len(ids)

    def tag():
        send(client, TagResourcesRequest(), ResourceType="instance", ResourceIds=ids[:2],
             Tags=[{"Key": "flow", "Value": "a b*~测试"}])
        answer = send(client, DescribeInstancesRequest(), Tags=[{"Key": "flow", "Value": "a b*~测试"}])
        return answer["TotalCount"]

    def stop():
        send(client, StopInstanceRequest(), InstanceId=ids[0], ForceStop=True)
        answer = send(client, DescribeInstancesRequest(), InstanceIds=json.dumps(ids[:1]))
        return answer["Instances"]["Instance"][0]["Status"]

    def delete():
        send(client, DeleteInstancesRequest(), InstanceIds=ids, Force=True)
        return page(client)["total"]

    step("create", create)
    step("list", lambda: page(client))
    step("tag", tag)
    step("stop", stop)
    balancer(client, ids[1:3])
    step("delete", delete)


def balancer(client, backends):
    made = {}

    def create():
        made["id"] = send(client, CreateLoadBalancerRequest(), LoadBalancerName="flow")["LoadBalancerId"]
        return described()["LoadBalancerStatus"]

    def described():
        return send(client, DescribeLoadBalancerAttributeRequest(), LoadBalancerId=made["id"])

    def listen():
        send(client, CreateLoadBalancerTCPListenerRequest(), LoadBalancerId=made["id"], ListenerPort=80,
             BackendServerPort=8080, Bandwidth=-1)
        return described()["ListenerPorts"]["ListenerPort"]

    def attach():
        servers = [{"ServerId": one, "Weight": 50, "Type": "ecs"} for one in backends]
        send(client, AddBackendServersRequest(), LoadBalancerId=made["id"], BackendServers=json.dumps(servers))
        return [one["Weight"] for one in described()["BackendServers"]["BackendServer"]]

    def delete():
        send(client, DeleteLoadBalancerRequest(), LoadBalancerId=made["id"])
        return described()

    step("balancer", create)
    step("listener", listen)
    step("backends", attach)
    step("balancer gone", delete)


def refusals():
    for name in ["unknown key", "wrong secret", "expired token"]:
        step(name, lambda: page(client_with(key_from("FLOW_" + name.upper().replace(" ", "_")))))
    limited = client_with(key_from("FLOW_LIMITED"))
    step("refused", lambda: send(limited, StopInstanceRequest(), InstanceId="i-none"))
    throttled = client_with(key_from("FLOW_KEY"))
    step("throttled", lambda: send(throttled, DescribeRegionsRequest()))


def create():
    client = client_with(key_from("FLOW_KEY"))
    step("create", lambda: send(client, RunInstancesRequest(), InstanceType="ecs.g8i.large"))


scenes = {"pages": pages, "create": create, "renewal": renewal, "servers": servers, "refusals": refusals}
for scene in sys.argv[1:]:
    scenes[scene]()
