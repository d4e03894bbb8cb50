import { fileURLToPath } from 'node:url';
import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, LoggingFormat, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { type ICommandHooks, NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Capability } from '../../functions/api/routes.ts';
import type { DataStack } from './data.ts';

export interface CapabilityFunctionProps {
  capability: Capability;
  data: DataStack;
  environment: Record<string, string>;
  /** In MB; 1769 is one whole processor. */
  memory: number;
  /** What it may touch: partitions of the table and objects of the bucket, by how they begin. */
  reads: { partitions?: string[]; objects?: string[] };
  writes: { partitions?: string[]; objects?: string[] };
  /** Parts of what it writes. */
  deletes?: { partitions: string[] };
  commandHooks?: ICommandHooks;
}

/** One capability of the API as a Lambda function, with a log of its own and a role that may do what it needs. */
export class CapabilityFunction extends NodejsFunction {
  constructor(scope: Construct, id: string, props: CapabilityFunctionProps) {
    const { capability, data, environment, memory, commandHooks } = props;
    const logs = new Construct(scope, `${id}Access`);
    const logGroup = new LogGroup(logs, 'Log', {
      logGroupName: `/tisk/${capability}`,
      retention: RetentionDays.THREE_MONTHS,
      encryptionKey: data.key,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(logs, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);

    super(scope, id, {
      entry: `${root}functions/api/${capability}.ts`,
      handler: 'handler',
      runtime: Runtime.NODEJS_22_X,
      architecture: Architecture.ARM_64,
      memorySize: memory,
      timeout: Duration.seconds(29),
      tracing: Tracing.ACTIVE,
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      environment: {
        TABLE_NAME: data.table.tableName,
        BUCKET_NAME: data.bucket.bucketName,
        ...environment,
      },
      projectRoot: root,
      depsLockFilePath: `${root}package-lock.json`,
      bundling: {
        format: OutputFormat.ESM,
        target: 'node20',
        mainFields: ['module', 'main'],
        minify: true,
        keepNames: true,
        sourceMap: false,
        bundleAwsSDK: true,
        banner: requireInModules,
        commandHooks,
      },
    });
    grant(this, props);
    Validations.of(role).acknowledge(
      { id: 'AwsSolutions-IAM5[Resource::*]', reason: 'X-Ray has no resources to name.' },
      {
        id: `AwsSolutions-IAM5[Resource::${bucketReference}/lists/*]`,
        reason: 'Versions of lists are named by their hash, so only how their keys begin is known.',
      },
    );
    Validations.of(this).acknowledge(
      {
        id: 'Serverless-LambdaDLQ',
        reason: 'Only API Gateway calls it, and waits: there is no queue of events to lose.',
      },
      ...['AwsSolutions-L1', 'Serverless-LambdaLatestVersion'].map((id) => ({
        id,
        reason: 'Node 22 is maintained until April 2027; the code is tested from Node 20 up.',
      })),
    );
  }
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** How the bucket of the data stack is called in this one; should it change, synth fails and says the new name. */
const bucketReference = 'TiskData:ExportsOutputFnGetAttBucket83908E77Arn063C8555';

/** The packages that are still CommonJS ask for `require`, which modules have not. */
const requireInModules =
  "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);";

function grant(lambda: NodejsFunction, { data, reads, writes, deletes }: CapabilityFunctionProps): void {
  allowPartitions(['dynamodb:GetItem', 'dynamodb:Query'], reads.partitions);
  allowPartitions(['dynamodb:PutItem'], writes.partitions);
  allowPartitions(['dynamodb:DeleteItem'], deletes?.partitions);
  allowObjects('s3:GetObject', reads.objects);
  allowObjects('s3:PutObject', writes.objects);
  if (reads.partitions || reads.objects) allowKey(['kms:Decrypt', 'kms:DescribeKey']);
  if (writes.partitions || writes.objects) allowKey(['kms:Encrypt', 'kms:GenerateDataKey']);

  function allowPartitions(actions: string[], partitions: string[] | undefined): void {
    if (!partitions) return;
    lambda.addToRolePolicy(
      new PolicyStatement({
        actions,
        resources: [data.table.tableArn],
        conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': partitions } },
      }),
    );
  }

  function allowObjects(action: string, objects: string[] | undefined): void {
    if (!objects) return;
    lambda.addToRolePolicy(
      new PolicyStatement({
        actions: [action],
        resources: objects.map((prefix) => data.bucket.arnForObjects(prefix)),
      }),
    );
  }

  function allowKey(actions: string[]): void {
    lambda.addToRolePolicy(new PolicyStatement({ actions, resources: [data.key.keyArn] }));
  }
}
