import com.aliyuncs.exceptions.ClientException;
import com.google.gson.Gson;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells what came back, or how the SDK's own error type tells a failure. */
final class Steps {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Steps() {
    }

    interface Action {
        Object act() throws ClientException;
    }

    static void step(String name, Action action) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("step", name);
        try {
            told.put("value", action.act());
        } catch (ClientException failure) {
            told.put("code", failure.getErrCode());
            told.put("message", failure.getErrMsg());
            told.put("requestId", failure.getRequestId());
        }
        OUT.println(new Gson().toJson(told));
    }
}
