import com.aliyuncs.IAcsClient;
import com.aliyuncs.ecs.model.v20140526.DeleteInstancesRequest;
import com.aliyuncs.ecs.model.v20140526.DescribeInstancesRequest;
import com.aliyuncs.ecs.model.v20140526.RunInstancesRequest;
import com.aliyuncs.ecs.model.v20140526.StopInstanceRequest;
import com.aliyuncs.ecs.model.v20140526.TagResourcesRequest;
import com.aliyuncs.exceptions.ClientException;
import com.aliyuncs.slb.model.v20140515.AddBackendServersRequest;
import com.aliyuncs.slb.model.v20140515.CreateLoadBalancerRequest;
import com.aliyuncs.slb.model.v20140515.CreateLoadBalancerTCPListenerRequest;
import com.aliyuncs.slb.model.v20140515.DeleteLoadBalancerRequest;
import com.aliyuncs.slb.model.v20140515.DescribeLoadBalancerAttributeRequest;
import com.aliyuncs.slb.model.v20140515.DescribeLoadBalancerAttributeResponse;
import com.aliyuncs.slb.model.v20140515.DescribeLoadBalancerAttributeResponse.BackendServer;
import com.google.gson.Gson;
import java.util.List;
import java.util.Map;

/** Servers from their creation to their end, and a balancer before two of them. */
final class Servers {
    private static final String KEY = "flow";
    private static final String VALUE = "a b*~测试";

    private final IAcsClient client;
    private List<String> ids = List.of();
    private String balancer;

    Servers(IAcsClient client) {
        this.client = client;
    }

    void all() {
        Steps.step("create", this::create);
        Steps.step("list", () -> Flow.page(client));
        Steps.step("tag", () -> tag(ids.subList(0, 2)));
        Steps.step("stop", () -> stop(ids.get(0)));
        Steps.step("balancer", this::createBalancer);
        Steps.step("listener", this::listen);
        Steps.step("backends", () -> attach(ids.subList(1, 3)));
        Steps.step("balancer gone", this::deleteBalancer);
        Steps.step("delete", this::delete);
    }

    private Object create() throws ClientException {
        RunInstancesRequest request = new RunInstancesRequest();
        request.setImageId("aliyun_3_x64_20G_alibase_20240819.vhd");
        request.setInstanceType("ecs.g8i.large");
        request.setInstanceName("flow");
        request.setAmount(12);
        ids = client.getAcsResponse(request).getInstanceIdSets();
        return ids.size();
    }

    private Object tag(List<String> tagged) throws ClientException {
        TagResourcesRequest.Tag tag = new TagResourcesRequest.Tag();
        tag.setKey(KEY);
        tag.setValue(VALUE);
        TagResourcesRequest request = new TagResourcesRequest();
        request.setResourceType("instance");
        request.setResourceIds(tagged);
        request.setTags(List.of(tag));
        client.getAcsResponse(request);
        DescribeInstancesRequest.Tag wanted = new DescribeInstancesRequest.Tag();
        wanted.setKey(KEY);
        wanted.setValue(VALUE);
        DescribeInstancesRequest found = new DescribeInstancesRequest();
        found.setTags(List.of(wanted));
        return client.getAcsResponse(found).getTotalCount();
    }

    private Object stop(String id) throws ClientException {
        StopInstanceRequest request = new StopInstanceRequest();
        request.setInstanceId(id);
        request.setForceStop(true);
        client.getAcsResponse(request);
        DescribeInstancesRequest stopped = new DescribeInstancesRequest();
        stopped.setInstanceIds(new Gson().toJson(List.of(id)));
        return client.getAcsResponse(stopped).getInstances().get(0).getStatus();
    }

    private Object delete() throws ClientException {
        DeleteInstancesRequest request = new DeleteInstancesRequest();
        request.setInstanceIds(ids);
        request.setForce(true);
        client.getAcsResponse(request);
        return Flow.page(client).get("total");
    }

    private Object createBalancer() throws ClientException {
        CreateLoadBalancerRequest request = new CreateLoadBalancerRequest();
        request.setLoadBalancerName("flow");
        balancer = client.getAcsResponse(request).getLoadBalancerId();
        return described().getLoadBalancerStatus();
    }

    private Object listen() throws ClientException {
        CreateLoadBalancerTCPListenerRequest request = new CreateLoadBalancerTCPListenerRequest();
        request.setLoadBalancerId(balancer);
        request.setListenerPort(80);
        request.setBackendServerPort(8080);
        request.setBandwidth(-1);
        client.getAcsResponse(request);
        return described().getListenerPorts();
    }

    private Object attach(List<String> backends) throws ClientException {
        AddBackendServersRequest request = new AddBackendServersRequest();
        request.setLoadBalancerId(balancer);
        List<Map<String, Object>> servers = backends.stream()
                .map(id -> Map.<String, Object>of("ServerId", id, "Weight", 50, "Type", "ecs")).toList();
        request.setBackendServers(new Gson().toJson(servers));
        client.getAcsResponse(request);
        return described().getBackendServers().stream().map(BackendServer::getWeight).toList();
    }

    private Object deleteBalancer() throws ClientException {
        DeleteLoadBalancerRequest request = new DeleteLoadBalancerRequest();
        request.setLoadBalancerId(balancer);
        client.getAcsResponse(request);
        return described();
    }

    private DescribeLoadBalancerAttributeResponse described() throws ClientException {
        DescribeLoadBalancerAttributeRequest request = new DescribeLoadBalancerAttributeRequest();
        request.setLoadBalancerId(balancer);
        return client.getAcsResponse(request);
    }
}
