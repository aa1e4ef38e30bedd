import com.aliyuncs.auth.BasicSessionCredentials;
import com.aliyuncs.auth.STSAssumeRoleSessionCredentialsProvider;
import java.lang.reflect.Field;

/**
 * Lets the SDK believe that a session is over. It asks for no session below 15 minutes, reads the machine's clock, and keeps to
 * itself when a session began.
 */
final class Sessions {
    private Sessions() {
    }

    static void age(STSAssumeRoleSessionCredentialsProvider provider) throws ReflectiveOperationException {
        Object session = accessible(STSAssumeRoleSessionCredentialsProvider.class, "credentials").get(provider);
        Field began = accessible(BasicSessionCredentials.class, "sessionStartedTimeInMilliSeconds");
        began.setLong(session, began.getLong(session) - 3_600_000);
    }

    private static Field accessible(Class<?> type, String name) throws NoSuchFieldException {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }
}
