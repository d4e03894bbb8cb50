import { CfnOutput, RemovalPolicy, Stack, type StackProps, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { ICommandHooks } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { type Capability, capabilities, routeKey, routes } from '../../functions/api/routes.ts';
import { CapabilityFunction, type CapabilityFunctionProps } from './capability-function.ts';
import type { DataStack } from './data.ts';

/** Whose tokens the API takes. Without a domain nobody may call; without an admin nobody may add lists. */
export interface SignIn {
  issuer: string;
  /** OAuth client ids. */
  audience: string[];
  /** Comma-separated domains of organisations. */
  allowedDomains: string;
  /** Comma-separated e-mail addresses. */
  admins: string;
}

interface ApiStackProps extends StackProps {
  data: DataStack;
  signIn: SignIn;
}

/** The HTTP API: the routes of the one route table, each to the function of its capability. */
export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, { data, signIn, ...props }: ApiStackProps) {
    super(scope, id, { description: 'tisk: the API', ...props });
    const api = new HttpApi(this, 'Api', { apiName: 'tisk', createDefaultStage: false });
    this.addRoutes(api, this.makeFunctions(data, signIn), signIn);
    this.addStage(api, data);
    new CfnOutput(this, 'Url', { value: api.apiEndpoint });
  }

  private makeFunctions(data: DataStack, signIn: SignIn): Record<Capability, HttpLambdaIntegration> {
    const environment = { ALLOWED_DOMAINS: signIn.allowedDomains, ADMINS: signIn.admins };
    return Object.fromEntries(
      capabilities.map((capability) => {
        const needed = needs[capability];
        const lambda = new CapabilityFunction(this, capability, {
          capability,
          data,
          ...needed,
          environment: { ...environment, ...needed.environment },
        });
        return [capability, new HttpLambdaIntegration(`${capability}Integration`, lambda)];
      }),
    ) as Record<Capability, HttpLambdaIntegration>;
  }

  private addRoutes(
    api: HttpApi,
    integrations: Record<Capability, HttpLambdaIntegration>,
    signIn: SignIn,
  ): void {
    const signedIn = new HttpJwtAuthorizer('SignedIn', signIn.issuer, { jwtAudience: signIn.audience });
    for (const route of routes) {
      const open = route.access === 'public';
      const made = new HttpRoute(this, route.operation, {
        httpApi: api,
        routeKey: HttpRouteKey.with(route.path, HttpMethod[route.method]),
        integration: integrations[route.capability],
        authorizer: open ? new HttpNoneAuthorizer() : signedIn,
      });
      if (open) {
        Validations.of(made).acknowledge({
          id: 'AwsSolutions-APIG4',
          reason: `${routeKey(route)} tells nothing of anyone, and is read before signing in.`,
        });
      }
    }
  }

  /** The log of requests knows routes, never what stands in their place: no path, query, address or caller. */
  private addStage(api: HttpApi, data: DataStack): void {
    const log = new LogGroup(this, 'Requests', {
      logGroupName: '/tisk/requests',
      retention: RetentionDays.THREE_MONTHS,
      encryptionKey: data.key,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    new HttpStage(this, 'Stage', {
      httpApi: api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: 50, burstLimit: 100 },
      detailedMetricsEnabled: true,
      accessLogSettings: {
        destination: new LogGroupLogDestination(log),
        format: AccessLogFormat.custom(
          JSON.stringify({
            requestId: '$context.requestId',
            time: '$context.requestTimeEpoch',
            route: '$context.routeKey',
            status: '$context.status',
            milliseconds: '$context.responseLatency',
            bytes: '$context.responseLength',
            authorizerError: '$context.authorizer.error',
            integrationStatus: '$context.integrationStatus',
          }),
        ),
      },
    });
  }
}

/** The page's two files of Swagger UI lie beside the code. */
const swaggerUi: ICommandHooks = {
  beforeInstall: () => [],
  beforeBundling: () => [],
  afterBundling: (input, output) => [
    `mkdir -p ${output}/docs`,
    ...['swagger-ui-bundle.js', 'swagger-ui.css'].map(
      (file) => `cp ${input}/node_modules/swagger-ui-dist/${file} ${output}/docs/`,
    ),
  ],
};

/** How large each function is, and what it may touch. */
const needs: Record<
  Capability,
  Pick<CapabilityFunctionProps, 'memory' | 'reads' | 'writes' | 'deletes' | 'commandHooks'> & {
    environment?: Record<string, string>;
  }
> = {
  screenings: {
    memory: 1769,
    reads: { partitions: ['screening#*', 'idempotency#*', 'list#*'], objects: ['lists/*'] },
    writes: { partitions: ['screening#*', 'idempotency#*'] },
    deletes: { partitions: ['idempotency#*'] },
  },
  lists: {
    memory: 1769,
    reads: { partitions: ['list#*'], objects: ['lists/*'] },
    writes: { partitions: ['list#*', 'audit#*'], objects: ['lists/*'] },
  },
  policy: { memory: 256, reads: {}, writes: {} },
  system: {
    memory: 512,
    reads: { partitions: ['list#*'], objects: ['lists/*'] },
    writes: {},
    environment: { DOCS_ASSETS: '/var/task/docs' },
    commandHooks: swaggerUi,
  },
};
