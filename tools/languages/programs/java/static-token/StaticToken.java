import com.aliyuncs.DefaultAcsClient;
import com.aliyuncs.auth.BasicSessionCredentials;
import com.aliyuncs.ecs.model.v20140526.DescribeInstancesRequest;
import com.aliyuncs.ecs.model.v20140526.DescribeInstancesResponse;
import com.aliyuncs.exceptions.ClientException;
import com.aliyuncs.http.ProtocolType;
import com.aliyuncs.profile.DefaultProfile;

/** The first method of the vendor's page for Java: a token that somebody else renews. */
public class StaticToken {
    public static void main(String[] args) throws ClientException {
        BasicSessionCredentials credentials = new BasicSessionCredentials(
            System.getenv("PAGE_ACCESS_KEY_ID"),
            System.getenv("PAGE_ACCESS_KEY_SECRET"),
            System.getenv("PAGE_SESSION_TOKEN")
        );
        DefaultProfile profile = DefaultProfile.getProfile("cn-hangzhou");
        DefaultAcsClient client = new DefaultAcsClient(profile, credentials);
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
