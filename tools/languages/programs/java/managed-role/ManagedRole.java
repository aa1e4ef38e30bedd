import com.aliyuncs.DefaultAcsClient;
import com.aliyuncs.auth.BasicCredentials;
import com.aliyuncs.auth.STSAssumeRoleSessionCredentialsProvider;
import com.aliyuncs.ecs.model.v20140526.DescribeInstancesRequest;
import com.aliyuncs.ecs.model.v20140526.DescribeInstancesResponse;
import com.aliyuncs.exceptions.ClientException;
import com.aliyuncs.http.ProtocolType;
import com.aliyuncs.profile.DefaultProfile;

/** The second method of the vendor's page for Java: the SDK asks for tokens, and renews them. */
public class ManagedRole {
    public static void main(String[] args) throws ClientException {
        DefaultProfile profile = DefaultProfile.getProfile("cn-hangzhou");
        BasicCredentials basicCredentials = new BasicCredentials(
            System.getenv("PAGE_ACCESS_KEY_ID"),
            System.getenv("PAGE_ACCESS_KEY_SECRET")
        );
        STSAssumeRoleSessionCredentialsProvider provider = new STSAssumeRoleSessionCredentialsProvider(
            basicCredentials,
            System.getenv("PAGE_ROLE_ARN"),
            profile
        );
        DefaultAcsClient client = new DefaultAcsClient(profile, provider);
        DescribeInstancesRequest request = new DescribeInstancesRequest();
        request.setPageSize(10);
        // The page leaves the protocol as it is.
        if (System.getenv("PAGE_PROTOCOL") != null) {
            request.setSysProtocol(ProtocolType.valueOf(System.getenv("PAGE_PROTOCOL").toUpperCase()));
        }
        DescribeInstancesResponse response = client.getAcsResponse(request);
        System.out.println("TotalCount: " + response.getTotalCount());
    }
}
