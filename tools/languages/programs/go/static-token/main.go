// Command static-token is the first method of the vendor's page for Go: a token that somebody else renews.
package main

import (
	"fmt"
	"os"

	"github.com/aliyun/alibaba-cloud-sdk-go/sdk/requests"
	"github.com/aliyun/alibaba-cloud-sdk-go/services/ecs"
)

func main() {
	client, err := ecs.NewClientWithStsToken(
		"cn-hangzhou",
		os.Getenv("PAGE_ACCESS_KEY_ID"),
		os.Getenv("PAGE_ACCESS_KEY_SECRET"),
		os.Getenv("PAGE_SESSION_TOKEN"),
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
