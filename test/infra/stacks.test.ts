import { execFile } from 'node:child_process';
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Capability, capabilities, routeKey, routes } from '../../functions/api/routes.ts';
import { Gateway, type Handlers } from '../../infra/local/gateway.ts';
import { allows, permissionsOf } from './permissions.ts';
import { recordUse } from './store-use.ts';
import {
  filesBelow,
  functionOf,
  ofType,
  type Resource,
  type Synthesised,
  synthesise,
} from './synthesised.ts';

let made: Synthesised;

beforeAll(async () => {
  made = await synthesise();
}, 120_000);

afterAll(() => rm(made.folder, { recursive: true }));

it('breaks no rule of CloudFormation or cdk-nag', () => {
  expect(made.violations).toEqual([]);
});

describe('the HTTP API', () => {
  it('has the routes of the table, each to the function of its capability, and no other', () => {
    const deployed = ofType(made.api, 'AWS::ApiGatewayV2::Route').map(
      ([, { Properties }]) => `${Properties.RouteKey} -> ${capabilityBehind(Properties.Target)}`,
    );
    expect(deployed.sort()).toEqual(
      routes.map((route) => `${routeKey(route)} -> ${route.capability}`).sort(),
    );
  });

  it('asks for a token on every route that is not public, and only there', () => {
    const [authorizer] = ofType(made.api, 'AWS::ApiGatewayV2::Authorizer')[0]!;
    for (const route of routes) {
      const { Properties } = deployedRoute(routeKey(route));
      expect([Properties.AuthorizationType, Properties.AuthorizerId?.Ref], routeKey(route)).toEqual(
        route.access === 'public' ? ['NONE', undefined] : ['JWT', authorizer],
      );
    }
  });

  it('lets nobody in until it is told whom', () => {
    const [, { Properties }] = ofType(made.api, 'AWS::ApiGatewayV2::Authorizer')[0]!;
    expect(Properties.JwtConfiguration).toEqual({
      Issuer: 'https://accounts.google.com',
      Audience: ['SET-AN-OAUTH-CLIENT-ID'],
    });
    for (const capability of capabilities) {
      expect(lambda(capability).Environment.Variables).toMatchObject({ ALLOWED_DOMAINS: '', ADMINS: '' });
    }
  });

  it('is throttled, and logs requests without what was asked, or who asked', () => {
    const [, { Properties }] = ofType(made.api, 'AWS::ApiGatewayV2::Stage')[0]!;
    expect(Properties.DefaultRouteSettings.ThrottlingRateLimit).toBeGreaterThan(0);
    expect(Properties.DefaultRouteSettings.ThrottlingBurstLimit).toBeGreaterThan(0);
    expect(Properties.AccessLogSettings.Format).toContain('$context.routeKey');
    expect(Properties.AccessLogSettings.Format).not.toMatch(/\$context\.(path|identity|authorizer\.claims)/);
  });

  it('answers the same routes on one machine', async () => {
    const gateway = new Gateway(echoes());
    for (const { path } of routes) {
      for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
        const wanted = routeKey({ method, path } as Parameters<typeof routeKey>[0]);
        const { status, body } = await gateway.invoke(method, path.replaceAll(/\{\w+\}/g, 'x'));
        const route = routes.find((each) => routeKey(each) === wanted);
        if (!route) expect(status, wanted).toBe(405);
        else expect(JSON.parse(String(body)), wanted).toEqual([route.capability, wanted]);
      }
    }
    for (const path of ['/', '/v1', '/v1/screenings/', '/v1/screenings/x/y', '/docs/', '/V1/lists']) {
      expect((await gateway.invoke('GET', path)).status, path).toBe(404);
    }
  });
});

describe('the functions', () => {
  it('are one per capability, on arm64 and Node 22, and end before the gateway does', () => {
    expect(ofType(made.api, 'AWS::Lambda::Function')).toHaveLength(capabilities.length);
    for (const capability of capabilities) {
      expect(lambda(capability)).toMatchObject({ Runtime: 'nodejs22.x', Architectures: ['arm64'] });
      expect(lambda(capability).Timeout).toBeLessThan(30);
    }
  });

  it('may do what they need and nothing more', () => {
    expect(Object.fromEntries(capabilities.map((each) => [each, permissionsOf(made.api, each)]))).toEqual({
      screenings: [
        'dynamodb:DeleteItem on Table: idempotency#*',
        'dynamodb:GetItem on Table: screening#*, idempotency#*, list#*',
        'dynamodb:PutItem on Table: screening#*, idempotency#*',
        'dynamodb:Query on Table: screening#*, idempotency#*, list#*',
        'kms:Decrypt on Key',
        'kms:DescribeKey on Key',
        'kms:Encrypt on Key',
        'kms:GenerateDataKey on Key',
        's3:GetObject on Bucket/lists/*',
        ...always,
      ].sort(),
      lists: [
        'dynamodb:GetItem on Table: list#*',
        'dynamodb:PutItem on Table: list#*, audit#*',
        'dynamodb:Query on Table: list#*',
        'kms:Decrypt on Key',
        'kms:DescribeKey on Key',
        'kms:Encrypt on Key',
        'kms:GenerateDataKey on Key',
        's3:GetObject on Bucket/lists/*',
        's3:PutObject on Bucket/lists/*',
        ...always,
      ].sort(),
      policy: always,
      system: [
        'dynamodb:GetItem on Table: list#*',
        'dynamodb:Query on Table: list#*',
        'kms:Decrypt on Key',
        'kms:DescribeKey on Key',
        's3:GetObject on Bucket/lists/*',
        ...always,
      ].sort(),
    });
    expect(JSON.stringify(made.api)).not.toContain('ManagedPolicyArns');
  });

  it('may do all that they do', async () => {
    const uses = await recordUse();
    expect(new Set(uses.map(({ action }) => action)).size).toBe(6);
    const refused = uses.filter(({ capability, action, what }) =>
      permissionsOf(made.api, capability).every((permission) => !allows(permission, action, what)),
    );
    expect(refused).toEqual([]);
  });

  it('are small: 3 MB of code at most, beside the reference page', async () => {
    for (const capability of capabilities) {
      const { size } = await stat(join(bundle(capability), 'index.mjs'));
      expect(size, capability).toBeLessThan(3_000_000);
    }
    const files = (await filesBelow(bundle('system'))).map((file) => file.split('/').at(-1));
    expect(files.sort()).toEqual(['index.mjs', 'swagger-ui-bundle.js', 'swagger-ui.css']);
  });

  it.each([
    ['screenings', 'POST /v1/compare', 400],
    ['lists', 'GET /v1/lists/{list}', 404],
    ['policy', 'GET /v1/policy', 200],
    ['system', 'GET /openapi.json', 200],
    ['system', 'GET /docs/{asset}', 200],
  ] as const)('%s runs as bundled: %s answers %i', async (capability, key, status) => {
    expect(await runBundled(capability, key)).toBe(status);
  });
});

describe('what is kept', () => {
  it('is a table with expiry, recovery and a key of its own, which outlives the stack', () => {
    const [[, { Properties, DeletionPolicy }]] = ofType(made.data, 'AWS::DynamoDB::Table') as [
      [string, Resource],
    ];
    expect(Properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
    });
    expect(DeletionPolicy).toBe('Retain');
  });

  it('is a bucket that nobody else reads, encrypted, with versions', () => {
    const buckets = ofType(made.data, 'AWS::S3::Bucket').concat(ofType(made.api, 'AWS::S3::Bucket'));
    expect(buckets).toHaveLength(1);
    const [[, { Properties, DeletionPolicy }]] = buckets as [[string, Resource]];
    expect(Properties).toMatchObject({
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      VersioningConfiguration: { Status: 'Enabled' },
    });
    expect(JSON.stringify(Properties.BucketEncryption)).toContain('aws:kms');
    expect(DeletionPolicy).toBe('Retain');
    const [[, policy]] = ofType(made.data, 'AWS::S3::BucketPolicy') as [[string, Resource]];
    expect(
      policy.Properties.PolicyDocument.Statement.every(({ Effect }: { Effect: string }) => Effect === 'Deny'),
    ).toBe(true);
  });

  it('is under a key that rotates, as are the logs, which are not kept for ever', () => {
    const [[, key]] = ofType(made.data, 'AWS::KMS::Key') as [[string, Resource]];
    expect(key.Properties.EnableKeyRotation).toBe(true);
    const logs = ofType(made.api, 'AWS::Logs::LogGroup');
    expect(logs).toHaveLength(capabilities.length + 1);
    for (const [, { Properties }] of logs) {
      expect(Properties.RetentionInDays).toBe(90);
      expect(JSON.stringify(Properties.KmsKeyId)).toContain('Key');
    }
  });
});

/** What every function may: write to its log, and be traced. */
const always = [
  'logs:CreateLogStream on own log',
  'logs:PutLogEvents on own log',
  'xray:PutTelemetryRecords on *',
  'xray:PutTraceSegments on *',
];

function lambda(capability: Capability): Resource['Properties'] {
  return functionOf(made.api, capability).Properties;
}

/** The code that is uploaded. */
function bundle(capability: Capability): string {
  const { Metadata } = functionOf(made.api, capability);
  return join(made.folder, Metadata!['aws:asset:path']!);
}

function deployedRoute(key: string): Resource {
  return ofType(made.api, 'AWS::ApiGatewayV2::Route').find(
    ([, { Properties }]) => Properties.RouteKey === key,
  )![1];
}

/** From a route's target through its integration to the function. */
function capabilityBehind(target: { 'Fn::Join': [string, [string, { Ref: string }]] }): string | undefined {
  const integration = made.api[target['Fn::Join'][1][1].Ref]!;
  const [id] = integration.Properties.IntegrationUri['Fn::GetAtt'];
  return capabilities.find((each) => made.api[id] === functionOf(made.api, each));
}

/** Handlers that say who they are and which route they were asked. */
function echoes(): Handlers {
  return Object.fromEntries(
    capabilities.map((capability) => [
      capability,
      async (event: { routeKey: string }) => ({ body: JSON.stringify([capability, event.routeKey]) }),
    ]),
  ) as unknown as Handlers;
}

/** The status that the bundled code answers, in a process of its own and without a store. */
async function runBundled(capability: Capability, key: string): Promise<number> {
  const event = {
    routeKey: key,
    headers: { 'content-type': 'application/json' },
    pathParameters: { asset: 'swagger-ui.css', list: 'no-such-list' },
    requestContext: { requestId: 'test', http: {} },
    body: '{}',
  };
  const program = `
    const { handler } = await import(${JSON.stringify(join(bundle(capability), 'index.mjs'))});
    console.log((await handler(${JSON.stringify(event)}, {})).statusCode);`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], {
    cwd: made.folder,
    env: { AUTH: 'off', POWERTOOLS_LOG_LEVEL: 'SILENT', DOCS_ASSETS: join(bundle(capability), 'docs') },
  });
  return Number(stdout);
}
