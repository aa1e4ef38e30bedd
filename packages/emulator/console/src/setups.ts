/** What a program has to know of the emulator. */
export interface Place {
  /** For example `http://127.0.0.1:4566`. */
  readonly url: string;
  readonly regionId: string;
  readonly accessKeyId: string;
  /** The secret, or what stands for one that is not known. */
  readonly accessKeySecret: string;
}

/** How programs of a language reach the emulator. */
export interface Setup {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly text: string;
}

/** Every setup, ready to be copied. */
export function setupsFor(place: Place): readonly Setup[] {
  return [
    run(place),
    environment(place),
    typescript(place),
    javascript(place),
    python(place),
    java(place),
    go(place),
    shell(place),
  ];
}

function hostOf({ url }: Place): string {
  return new URL(url).host;
}

function schemeOf({ url }: Place): string {
  return new URL(url).protocol.replace(':', '');
}

function run({ url }: Place): Setup {
  return {
    name: 'run',
    title: 'Any program',
    about:
      'Whatever it is written in, and without a change of it: its calls to the hosts of Alibaba Cloud end up here.',
    text: `npx @scope/emulator run --url ${url} -- python app.py
npx @scope/emulator run --url ${url} -- java -jar app.jar
npx @scope/emulator run --url ${url} -- go run .
npx @scope/emulator run --url ${url} -- node app.js`,
  };
}

function environment({ url, regionId, accessKeyId, accessKeySecret }: Place): Setup {
  return {
    name: 'environment',
    title: 'Environment',
    about:
      'For clients of this SDK, that take the endpoint from there. The key is read by the vendor’s clients as well.',
    text: `export ALIBABA_CLOUD_ENDPOINT=${url}
export ALIBABA_CLOUD_REGION_ID=${regionId}
export ALIBABA_CLOUD_ACCESS_KEY_ID=${accessKeyId}
export ALIBABA_CLOUD_ACCESS_KEY_SECRET=${accessKeySecret}`,
  };
}

function typescript({ url, regionId, accessKeyId, accessKeySecret }: Place): Setup {
  return {
    name: 'typescript',
    title: 'TypeScript',
    about: 'With the typed packages of this SDK.',
    text: `import { Ecs } from '@scope/ecs';

const ecs = new Ecs({
  endpoint: '${url}',
  regionId: '${regionId}',
  credentials: { accessKeyId: '${accessKeyId}', accessKeySecret: '${accessKeySecret}' },
});
const { TotalCount } = await ecs.describeInstances();
console.log(TotalCount);`,
  };
}

function javascript(place: Place): Setup {
  return {
    name: 'javascript',
    title: 'Node.js',
    about: 'With the vendor’s packages @alicloud/ecs20140526 and @alicloud/openapi-client.',
    text: `const { default: Ecs, DescribeInstancesRequest } = require('@alicloud/ecs20140526');
const { Config } = require('@alicloud/openapi-client');

const ecs = new Ecs(
  new Config({
    endpoint: '${hostOf(place)}',
    protocol: '${schemeOf(place)}',
    accessKeyId: '${place.accessKeyId}',
    accessKeySecret: '${place.accessKeySecret}',
  }),
);
ecs
  .describeInstances(new DescribeInstancesRequest({ regionId: '${place.regionId}' }))
  .then(({ body }) => console.log(body.totalCount));`,
  };
}

function python(place: Place): Setup {
  return {
    name: 'python',
    title: 'Python',
    about: 'With the vendor’s packages aliyun-python-sdk-core and aliyun-python-sdk-ecs.',
    text: `import json

from aliyunsdkcore.client import AcsClient
from aliyunsdkecs.request.v20140526.DescribeInstancesRequest import DescribeInstancesRequest

client = AcsClient("${place.accessKeyId}", "${place.accessKeySecret}", "${place.regionId}")
request = DescribeInstancesRequest()
request.set_endpoint("${hostOf(place)}")
request.set_protocol_type("${schemeOf(place)}")
request.set_accept_format("json")
print(json.loads(client.do_action_with_exception(request))["TotalCount"])`,
  };
}

function java(place: Place): Setup {
  return {
    name: 'java',
    title: 'Java',
    about: 'With the vendor’s libraries aliyun-java-sdk-core and aliyun-java-sdk-ecs.',
    text: `import com.aliyuncs.DefaultAcsClient;
import com.aliyuncs.ecs.model.v20140526.DescribeInstancesRequest;
import com.aliyuncs.http.ProtocolType;
import com.aliyuncs.profile.DefaultProfile;

public class Servers {
  public static void main(String[] arguments) throws Exception {
    DefaultAcsClient client = new DefaultAcsClient(
        DefaultProfile.getProfile("${place.regionId}", "${place.accessKeyId}", "${place.accessKeySecret}"));
    DescribeInstancesRequest request = new DescribeInstancesRequest();
    request.setSysEndpoint("${hostOf(place)}");
    request.setSysProtocol(ProtocolType.${schemeOf(place).toUpperCase()});
    System.out.println(client.getAcsResponse(request).getTotalCount());
  }
}`,
  };
}

function go(place: Place): Setup {
  return {
    name: 'go',
    title: 'Go',
    about: 'With the vendor’s module github.com/aliyun/alibaba-cloud-sdk-go.',
    text: `package main

import (
	"fmt"

	"github.com/aliyun/alibaba-cloud-sdk-go/services/ecs"
)

func main() {
	client, err := ecs.NewClientWithAccessKey("${place.regionId}", "${place.accessKeyId}", "${place.accessKeySecret}")
	if err != nil {
		panic(err)
	}
	request := ecs.CreateDescribeInstancesRequest()
	request.Scheme = "${schemeOf(place)}"
	request.Domain = "${hostOf(place)}"
	answer, err := client.DescribeInstances(request)
	if err != nil {
		panic(err)
	}
	fmt.Println(answer.TotalCount)
}`,
  };
}

function shell({ url }: Place): Setup {
  return {
    name: 'control',
    title: 'Control',
    about:
      'What this page does, a test in any language does over HTTP. /_emulator/openapi.json describes it.',
    text: `curl -fsS ${url}/_emulator/health
curl -fsS ${url}/_emulator/resources
curl -fsS -X POST ${url}/_emulator/faults -d '{"match":{"times":1},"respond":{"status":400,"code":"SystemBusy"}}'
curl -fsS -X POST ${url}/_emulator/clock/advance -d '{"milliseconds":60000}'
curl -fsS -X POST ${url}/_emulator/reset`,
  };
}
