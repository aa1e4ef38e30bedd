// Command flow does what the vendor's pages teach for Go, step by step. Each step prints one JSON object.
package main

import (
	"os"
	"strings"

	"github.com/aliyun/alibaba-cloud-sdk-go/sdk"
	"github.com/aliyun/alibaba-cloud-sdk-go/sdk/auth"
	"github.com/aliyun/alibaba-cloud-sdk-go/sdk/auth/credentials"
	"github.com/aliyun/alibaba-cloud-sdk-go/sdk/requests"
	"github.com/aliyun/alibaba-cloud-sdk-go/services/ecs"
	"github.com/aliyun/alibaba-cloud-sdk-go/services/sts"
)

const region = "cn-hangzhou"

var (
	roleArn  = os.Getenv("FLOW_ROLE_ARN")
	protocol = os.Getenv("FLOW_PROTOCOL")
)

// keyFrom returns an access key, or a token, from a variable that holds its parts.
func keyFrom(name string) auth.Credential {
	parts := strings.Split(os.Getenv(name), " ")
	if len(parts) == 3 {
		return credentials.NewStsTokenCredential(parts[0], parts[1], parts[2])
	}
	return credentials.NewAccessKeyCredential(parts[0], parts[1])
}

func config() *sdk.Config {
	return sdk.NewConfig().WithScheme(protocol)
}

func ecsWith(credential auth.Credential) *ecs.Client {
	return must(ecs.NewClientWithOptions(region, config(), credential))
}

type listing struct {
	Total    int `json:"total"`
	PageSize int `json:"pageSize"`
	Listed   int `json:"listed"`
}

func page(client *ecs.Client) listing {
	request := ecs.CreateDescribeInstancesRequest()
	request.PageSize = requests.NewInteger(10)
	response := must(client.DescribeInstances(request))
	return listing{response.TotalCount, response.PageSize, len(response.Instances.Instance)}
}

func tokenOf(credential auth.Credential) auth.Credential {
	client := must(sts.NewClientWithOptions(region, config(), credential))
	request := sts.CreateAssumeRoleRequest()
	request.RoleArn = roleArn
	request.RoleSessionName = "token"
	request.DurationSeconds = requests.NewInteger(900)
	given := must(client.AssumeRole(request)).Credentials
	return credentials.NewStsTokenCredential(given.AccessKeyId, given.AccessKeySecret, given.SecurityToken)
}

// pages has both methods of the page, and the key itself.
func pages() {
	user := keyFrom("FLOW_KEY")
	step("key", func() any { return page(ecsWith(user)) })
	step("token", func() any { return page(ecsWith(tokenOf(user))) })
	step("role", func() any { return page(ecsWith(managed())) })
}

func create() {
	client := ecsWith(keyFrom("FLOW_KEY"))
	request := ecs.CreateRunInstancesRequest()
	request.InstanceType = "ecs.g8i.large"
	step("create", func() any { return must(client.RunInstances(request)) })
}

func refusals() {
	for _, name := range []string{"unknown key", "wrong secret", "expired token"} {
		client := ecsWith(keyFrom("FLOW_" + strings.ToUpper(strings.ReplaceAll(name, " ", "_"))))
		step(name, func() any { return page(client) })
	}
	stop := ecs.CreateStopInstanceRequest()
	stop.InstanceId = "i-none"
	step("refused", func() any { return must(ecsWith(keyFrom("FLOW_LIMITED")).StopInstance(stop)) })
	regions := ecs.CreateDescribeRegionsRequest()
	step("throttled", func() any { return must(ecsWith(keyFrom("FLOW_KEY")).DescribeRegions(regions)) })
}

func main() {
	scenes := map[string]func(){
		"pages": pages, "create": create, "renewal": renewal, "servers": servers, "refusals": refusals,
	}
	for _, scene := range os.Args[1:] {
		scenes[scene]()
	}
}
