import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Capability } from '../../functions/api/routes.ts';

export interface Resource {
  Type: string;
  // biome-ignore lint/suspicious/noExplicitAny: templates are JSON of many shapes
  Properties: any;
  DeletionPolicy?: string;
  Metadata?: Record<string, string>;
}

/** What `cdk synth` makes, as the command makes it. */
export interface Synthesised {
  folder: string;
  data: Record<string, Resource>;
  api: Record<string, Resource>;
  violations: string[];
}

/** @throws with what CDK said, when the templates break a rule of CloudFormation's or cdk-nag's */
export async function synthesise(): Promise<Synthesised> {
  const folder = await mkdtemp(join(tmpdir(), 'tisk-synth-'));
  await promisify(execFile)('npx', ['cdk', 'synth', '--quiet', '--output', folder], {
    env: { ...withoutAws(process.env), AWS_EC2_METADATA_DISABLED: 'true', CDK_DISABLE_CLI_TELEMETRY: 'true' },
  });
  return {
    folder,
    data: await template(folder, 'TiskData'),
    api: await template(folder, 'TiskApi'),
    violations: await violations(folder),
  };
}

/** The resources of one type, by logical id. */
export function ofType(template: Record<string, Resource>, type: string): [string, Resource][] {
  return Object.entries(template).filter(([, { Type }]) => Type === type);
}

/** The function of a capability, in the template of the API. */
export function functionOf(api: Record<string, Resource>, capability: Capability): Resource {
  return ofType(api, 'AWS::Lambda::Function').find(
    ([, { Metadata }]) => Metadata?.['aws:cdk:path'] === `TiskApi/${capability}/Resource`,
  )![1];
}

/** The paths of all files below a folder. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function template(folder: string, stack: string): Promise<Record<string, Resource>> {
  return JSON.parse(await readFile(join(folder, `${stack}.template.json`), 'utf8')).Resources;
}

async function violations(folder: string): Promise<string[]> {
  const { pluginReports } = JSON.parse(await readFile(join(folder, 'validation-report.json'), 'utf8')) as {
    pluginReports: { pluginName: string; violations: { ruleName: string }[] }[];
  };
  return pluginReports.flatMap(({ pluginName, violations }) =>
    violations.map(({ ruleName }) => `${pluginName}: ${ruleName}`),
  );
}

/** No account: synthesis must not need one. */
function withoutAws(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('AWS_')));
}
