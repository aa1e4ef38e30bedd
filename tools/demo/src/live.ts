import { type CredentialsProvider, defaultCredentials, Ecs, ramRoleArn } from '@scope/ecs';
import { pageText } from './print.ts';

/** Lists the instances of a real account. It only reads. */
export async function demonstrateLive(regionId: string): Promise<void> {
  let stsCalls = 0;
  const roleArn = process.env.ALIBABA_CLOUD_ROLE_ARN;
  const credentials: CredentialsProvider =
    roleArn === undefined ? defaultCredentials() : ramRoleArn({ roleArn, onAttempt: () => (stsCalls += 1) });
  const ecs = new Ecs({ regionId, credentials });
  console.log(
    `Region ${regionId}, ${roleArn === undefined ? 'with the credentials of the environment' : `as ${roleArn}`}\n`,
  );
  console.log(pageText(await ecs.describeInstances({ PageSize: 10 })));
  console.log(`STS calls: ${stsCalls}`);
}
