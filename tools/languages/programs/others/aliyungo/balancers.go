package main

import (
	"fmt"

	"github.com/denverdino/aliyungo/slb"
)

var balancing = slb.NewSLBClient(keyID, keySecret, region)

func useBalancers(in network, servers []string) {
	step("balancer zones", len(value(balancing.DescribeZones(region))) > 1)
	made := value(balancing.CreateLoadBalancer(&slb.CreateLoadBalancerArgs{
		RegionId: region, LoadBalancerName: "aliyungo", VSwitchId: in.vswitch, AddressType: slb.IntranetAddressType, LoadBalancerSpec: "slb.s1.small",
	}))
	id := made.LoadBalancerId
	step("balancer", []any{made.VpcId == in.vpc, made.NetworkType})
	check(balancing.SetLoadBalancerName(id, "renamed"))
	listed := value(balancing.DescribeLoadBalancers(&slb.DescribeLoadBalancersArgs{RegionId: region, LoadBalancerName: "renamed"}))
	step("found", []any{len(listed), listed[0].LoadBalancerStatus, listed[0].CreateTimeStamp.IsDefault()})
	useBackends(id, servers)
	useListeners(id)
	useGroups(id, servers)
	// Its name of the parameter ends in ID, which the service does not know.
	refused("misspelt parameter", balancing.AddTags(&slb.AddTagsArgs{RegionId: region, LoadBalancerID: id, Tags: `[{"TagKey":"team","TagValue":"shop"}]`}))
	check(balancing.SetLoadBalancerStatus(id, slb.InactiveStatus))
	step("inactive", value(balancing.DescribeLoadBalancerAttribute(id)).LoadBalancerStatus)
	check(balancing.DeleteLoadBalancer(id))
	_, err := balancing.DescribeLoadBalancerAttribute(id)
	refused("balancer gone", err)
}

func useBackends(id string, servers []string) {
	added := value(balancing.AddBackendServers(id, []slb.BackendServerType{
		{ServerId: servers[0], Weight: 100, Type: "ecs"}, {ServerId: servers[1], Weight: 50, Type: "ecs"},
	}))
	step("backends", len(added))
	set := value(balancing.SetBackendServers(id, []slb.BackendServerType{{ServerId: servers[0], Weight: 10, Type: "ecs"}}))
	step("weights", each(set, func(one slb.BackendServerType) int { return one.Weight }))
	step("one backend", len(value(balancing.RemoveBackendServers(id, servers[1:2]))))
}

func useListeners(id string) {
	check(balancing.CreateLoadBalancerHTTPListener(&slb.CreateLoadBalancerHTTPListenerArgs{
		LoadBalancerId: id, ListenerPort: 80, BackendServerPort: 8080, Bandwidth: -1, Scheduler: slb.WRRScheduler,
		StickySession: slb.OnFlag, StickySessionType: slb.InsertStickySessionType, CookieTimeout: 600,
		HealthCheck: slb.OnFlag, HealthCheckURI: "/health", HealthCheckConnectPort: 8080, HealthyThreshold: 3, UnhealthyThreshold: 3,
		HealthCheckTimeout: 5, HealthCheckInterval: 2, HealthCheckHttpCode: slb.HTTP_2XX,
	}))
	check(balancing.CreateLoadBalancerTCPListener(&slb.CreateLoadBalancerTCPListenerArgs{
		LoadBalancerId: id, ListenerPort: 22, BackendServerPort: 22, Bandwidth: -1, HealthCheckType: slb.TCPHealthCheckType,
	}))
	check(balancing.CreateLoadBalancerUDPListener(&slb.CreateLoadBalancerUDPListenerArgs{
		LoadBalancerId: id, ListenerPort: 53, BackendServerPort: 53, Bandwidth: -1,
	}))
	check(balancing.StartLoadBalancerListener(id, 80))
	step("listener", value(balancing.WaitForListener(id, 80, slb.HTTP)))
	http := value(balancing.DescribeLoadBalancerHTTPListenerAttribute(id, 80))
	step("http", []any{http.BackendServerPort, http.StickySession, http.CookieTimeout, http.HealthCheckURI, http.HealthCheckHttpCode})
	step("tcp", value(balancing.DescribeLoadBalancerTCPListenerAttribute(id, 22)).HealthCheckType)
	step("udp", value(balancing.DescribeLoadBalancerUDPListenerAttribute(id, 53)).Status)
	step("ports", value(balancing.DescribeLoadBalancerAttribute(id)).ListenerPorts.ListenerPort)
	step("health", value(balancing.DescribeHealthStatus(&slb.DescribeHealthStatusArgs{LoadBalancerId: id, ListenerPort: 80})).BackendServers.BackendServer[0].ServerHealthStatus)
	check(balancing.DeleteLoadBalancerListener(id, 53))
}

func useGroups(id string, servers []string) {
	group := value(balancing.CreateVServerGroup(&slb.CreateVServerGroupArgs{
		LoadBalancerId: id, RegionId: region, VServerGroupName: "aliyungo",
		BackendServers: fmt.Sprintf(`[{"ServerId":%q,"Port":80,"Weight":100,"Type":"ecs"}]`, servers[0]),
	}))
	step("group", len(group.BackendServers.BackendServer))
	check(balancing.CreateRules(&slb.CreateRulesArgs{
		RegionId: region, LoadBalancerId: id, ListenerPort: 80,
		RuleList: fmt.Sprintf(`[{"RuleName":"images","Domain":"www.example.com","Url":"/images","VServerGroupId":%q}]`, group.VServerGroupId),
	}))
	rules := value(balancing.DescribeRules(&slb.DescribeRulesArgs{RegionId: region, LoadBalancerId: id, ListenerPort: 80})).Rules.Rule
	step("balancer rules", []any{len(rules), rules[0].Domain, rules[0].Url})
	attribute := value(balancing.DescribeRuleAttribute(&slb.DescribeRuleAttributeArgs{RegionId: region, RuleId: rules[0].RuleId}))
	step("balancer rule", []any{attribute.ListenerPort, attribute.RuleName})
	_, err := balancing.DeleteVServerGroup(&slb.DeleteVServerGroupArgs{RegionId: region, VServerGroupId: group.VServerGroupId})
	refused("group in use", err)
	check(balancing.DeleteRules(&slb.DeleteRulesArgs{RegionId: region, RuleIds: fmt.Sprintf("[%q]", rules[0].RuleId)}))
	groups := value(balancing.DescribeVServerGroups(&slb.DescribeVServerGroupsArgs{RegionId: region, LoadBalancerId: id})).VServerGroups.VServerGroup
	step("groups of the balancer", []any{len(groups), groups[0].VServerGroupName})
	value(balancing.DeleteVServerGroup(&slb.DeleteVServerGroupArgs{RegionId: region, VServerGroupId: group.VServerGroupId}))
}
