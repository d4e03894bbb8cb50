import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { ApiStack } from './stacks/api.ts';
import { DataStack } from './stacks/data.ts';

/**
 * What is deployed: what is kept, and the API in front of it. Who signs in comes from the context (cdk.json holds
 * placeholders that let nobody in): `issuer`, `audience`, `allowedDomains` and `admins`, each but the first a
 * comma-separated list.
 */
const app = new App();
Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));

const data = new DataStack(app, 'TiskData');
new ApiStack(app, 'TiskApi', {
  data,
  signIn: {
    issuer: context('issuer'),
    audience: context('audience').split(','),
    allowedDomains: context('allowedDomains'),
    admins: context('admins'),
  },
});

/** @throws when neither cdk.json nor `-c` gives it */
function context(name: string): string {
  const value: unknown = app.node.getContext(name);
  if (typeof value !== 'string') throw new TypeError(`The context value ${name} is not a text.`);
  return value;
}
