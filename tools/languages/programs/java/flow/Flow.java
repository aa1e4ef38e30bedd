import com.aliyuncs.DefaultAcsClient;
import com.aliyuncs.IAcsClient;
import com.aliyuncs.auth.AlibabaCloudCredentials;
import com.aliyuncs.auth.BasicCredentials;
import com.aliyuncs.auth.BasicSessionCredentials;
import com.aliyuncs.auth.STSAssumeRoleSessionCredentialsProvider;
import com.aliyuncs.ecs.model.v20140526.DescribeInstancesRequest;
import com.aliyuncs.ecs.model.v20140526.DescribeInstancesResponse;
import com.aliyuncs.ecs.model.v20140526.DescribeRegionsRequest;
import com.aliyuncs.ecs.model.v20140526.RunInstancesRequest;
import com.aliyuncs.ecs.model.v20140526.StopInstanceRequest;
import com.aliyuncs.exceptions.ClientException;
import com.aliyuncs.http.ProtocolType;
import com.aliyuncs.profile.DefaultProfile;
import com.aliyuncs.sts.model.v20150401.AssumeRoleRequest;
import com.aliyuncs.sts.model.v20150401.AssumeRoleResponse;
import java.util.Map;

/** What the vendor's pages teach for Java, step by step. Each step prints one JSON object. */
public final class Flow {
    private static final String ROLE_ARN = System.getenv("FLOW_ROLE_ARN");

    private Flow() {
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, Scene> scenes = Map.of("pages", Flow::pages, "create", Flow::create, "renewal", Flow::renewal,
                "servers", new Servers(clientWith(keyFrom("FLOW_KEY")))::all, "refusals", Flow::refusals);
        for (String name : arguments) {
            scenes.get(name).play();
        }
    }

    private interface Scene {
        void play() throws Exception;
    }

    /** Both methods of the page, and the key itself. */
    private static void pages() {
        IAcsClient user = clientWith(keyFrom("FLOW_KEY"));
        Steps.step("key", () -> page(user));
        Steps.step("token", () -> page(clientWith(tokenOf(user))));
        Steps.step("role", () -> page(new DefaultAcsClient(profile(), managed())));
    }

    private static void create() {
        RunInstancesRequest request = new RunInstancesRequest();
        request.setInstanceType("ecs.g8i.large");
        Steps.step("create", () -> clientWith(keyFrom("FLOW_KEY")).getAcsResponse(request));
    }

    private static void renewal() throws ReflectiveOperationException {
        STSAssumeRoleSessionCredentialsProvider provider = managed();
        IAcsClient client = new DefaultAcsClient(profile(), provider);
        Steps.step("first session", () -> page(client));
        Sessions.age(provider);
        Steps.step("next session", () -> page(client));
    }

    private static void refusals() {
        for (String name : new String[] {"unknown key", "wrong secret", "expired token"}) {
            AlibabaCloudCredentials key = keyFrom("FLOW_" + name.toUpperCase().replace(' ', '_'));
            Steps.step(name, () -> page(clientWith(key)));
        }
        StopInstanceRequest stop = new StopInstanceRequest();
        stop.setInstanceId("i-none");
        Steps.step("refused", () -> clientWith(keyFrom("FLOW_LIMITED")).getAcsResponse(stop));
        Steps.step("throttled", () -> clientWith(keyFrom("FLOW_KEY")).getAcsResponse(new DescribeRegionsRequest()));
    }

    static Map<String, Object> page(IAcsClient client) throws ClientException {
        DescribeInstancesRequest request = new DescribeInstancesRequest();
        request.setPageSize(10);
        DescribeInstancesResponse answer = client.getAcsResponse(request);
        return Map.of("total", answer.getTotalCount(), "pageSize", answer.getPageSize(), "listed",
                answer.getInstances().size());
    }

    private static BasicSessionCredentials tokenOf(IAcsClient client) throws ClientException {
        AssumeRoleRequest request = new AssumeRoleRequest();
        request.setRoleArn(ROLE_ARN);
        request.setRoleSessionName("token");
        request.setDurationSeconds(900L);
        AssumeRoleResponse.Credentials given = client.getAcsResponse(request).getCredentials();
        return new BasicSessionCredentials(given.getAccessKeyId(), given.getAccessKeySecret(), given.getSecurityToken());
    }

    private static STSAssumeRoleSessionCredentialsProvider managed() {
        return new STSAssumeRoleSessionCredentialsProvider(keyFrom("FLOW_KEY"), ROLE_ARN, profile())
                .withRoleSessionName("managed");
    }

    private static IAcsClient clientWith(AlibabaCloudCredentials credentials) {
        return new DefaultAcsClient(profile(), credentials);
    }

    private static DefaultProfile profile() {
        DefaultProfile profile = DefaultProfile.getProfile("cn-hangzhou");
        profile.getHttpClientConfig().setProtocolType(ProtocolType.valueOf(System.getenv("FLOW_PROTOCOL").toUpperCase()));
        return profile;
    }

    /** An access key, or a token, from a variable that holds its parts. */
    private static AlibabaCloudCredentials keyFrom(String name) {
        String[] parts = System.getenv(name).split(" ");
        return parts.length == 3
                ? new BasicSessionCredentials(parts[0], parts[1], parts[2])
                : new BasicCredentials(parts[0], parts[1]);
    }
}
