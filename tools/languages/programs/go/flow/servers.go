package main

import (
	"encoding/json"

	"github.com/aliyun/alibaba-cloud-sdk-go/sdk/requests"
	"github.com/aliyun/alibaba-cloud-sdk-go/services/ecs"
	"github.com/aliyun/alibaba-cloud-sdk-go/services/slb"
)

func servers() {
	client := ecsWith(keyFrom("FLOW_KEY"))
	var ids []string
	step("create", func() any {
		request := ecs.CreateRunInstancesRequest()
		request.ImageId = "aliyun_3_x64_20G_alibase_20240819.vhd"
		request.InstanceType = "ecs.g8i.large"
		request.InstanceName = "flow"
		request.Amount = requests.NewInteger(12)
		ids = must(client.RunInstances(request)).InstanceIdSets.InstanceIdSet
		return len(ids)
	})
	step("list", func() any { return page(client) })
	step("tag", func() any { return tag(client, ids[:2]) })
	step("stop", func() any { return stop(client, ids[0]) })
	balancer(ids[1:3])
	step("delete", func() any {
		request := ecs.CreateDeleteInstancesRequest()
		request.InstanceId = &ids
		request.Force = requests.NewBoolean(true)
		must(client.DeleteInstances(request))
		return page(client).Total
	})
}

func tag(client *ecs.Client, ids []string) any {
	request := ecs.CreateTagResourcesRequest()
	request.ResourceType = "instance"
	request.ResourceId = &ids
	request.Tag = &[]ecs.TagResourcesTag{{Key: "flow", Value: "a b*~测试"}}
	must(client.TagResources(request))
	tagged := ecs.CreateDescribeInstancesRequest()
	tagged.Tag = &[]ecs.DescribeInstancesTag{{Key: "flow", Value: "a b*~测试"}}
	return must(client.DescribeInstances(tagged)).TotalCount
}

func stop(client *ecs.Client, id string) any {
	request := ecs.CreateStopInstanceRequest()
	request.InstanceId = id
	request.ForceStop = requests.NewBoolean(true)
	must(client.StopInstance(request))
	stopped := ecs.CreateDescribeInstancesRequest()
	stopped.InstanceIds = text([]string{id})
	return must(client.DescribeInstances(stopped)).Instances.Instance[0].Status
}

func balancer(backends []string) {
	client := must(slb.NewClientWithOptions(region, config(), keyFrom("FLOW_KEY")))
	var id string
	described := func() *slb.DescribeLoadBalancerAttributeResponse {
		request := slb.CreateDescribeLoadBalancerAttributeRequest()
		request.LoadBalancerId = id
		return must(client.DescribeLoadBalancerAttribute(request))
	}
	step("balancer", func() any {
		request := slb.CreateCreateLoadBalancerRequest()
		request.LoadBalancerName = "flow"
		id = must(client.CreateLoadBalancer(request)).LoadBalancerId
		return described().LoadBalancerStatus
	})
	step("listener", func() any {
		request := slb.CreateCreateLoadBalancerTCPListenerRequest()
		request.LoadBalancerId = id
		request.ListenerPort = requests.NewInteger(80)
		request.BackendServerPort = requests.NewInteger(8080)
		request.Bandwidth = requests.NewInteger(-1)
		must(client.CreateLoadBalancerTCPListener(request))
		return described().ListenerPorts.ListenerPort
	})
	step("backends", func() any {
		request := slb.CreateAddBackendServersRequest()
		request.LoadBalancerId = id
		request.BackendServers = text(weighted(backends))
		must(client.AddBackendServers(request))
		return weightsOf(described())
	})
	step("balancer gone", func() any {
		request := slb.CreateDeleteLoadBalancerRequest()
		request.LoadBalancerId = id
		must(client.DeleteLoadBalancer(request))
		return described()
	})
}

func weighted(ids []string) []map[string]any {
	var servers []map[string]any
	for _, id := range ids {
		servers = append(servers, map[string]any{"ServerId": id, "Weight": 50, "Type": "ecs"})
	}
	return servers
}

func weightsOf(balancer *slb.DescribeLoadBalancerAttributeResponse) []int {
	var weights []int
	for _, server := range balancer.BackendServers.BackendServer {
		weights = append(weights, server.Weight)
	}
	return weights
}

func text(value any) string {
	return string(must(json.Marshal(value)))
}
