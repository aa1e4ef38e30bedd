// Command managed-role is the second method of the vendor's page for Go: the SDK asks for tokens, and renews them.
package main

import (
	"fmt"
	"os"

	"github.com/aliyun/alibaba-cloud-sdk-go/sdk/requests"
	"github.com/aliyun/alibaba-cloud-sdk-go/services/ecs"
)

func main() {
	client, err := ecs.NewClientWithRamRoleArn(
		"cn-hangzhou",
		os.Getenv("PAGE_ACCESS_KEY_ID"),
		os.Getenv("PAGE_ACCESS_KEY_SECRET"),
		os.Getenv("PAGE_ROLE_ARN"),
		"roleSessionName",
	)
	if err != nil {
		panic(err)
	}
	request := ecs.CreateDescribeInstancesRequest()
	request.PageSize = requests.NewInteger(10)
	// The page leaves the protocol as it is.
	request.Scheme = os.Getenv("PAGE_PROTOCOL")
	response, err := client.DescribeInstances(request)
	if err != nil {
		panic(err)
	}
	fmt.Println("TotalCount:", response.TotalCount)
}
