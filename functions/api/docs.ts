import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { TiskError } from '../platform/errors.ts';
import type { ApiResponse } from './http.ts';

/** What the page is made of: two files of Swagger UI, shipped with the package, and a script of our own. */
const contentTypes: Record<string, string> = {
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'swagger-ui.css': 'text/css; charset=utf-8',
  'start.js': 'text/javascript; charset=utf-8',
};

const page = `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>tisk: API reference</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="docs/swagger-ui.css">
</head>
<body>
  <main id="reference"></main>
  <script src="docs/swagger-ui-bundle.js"></script>
  <script src="docs/start.js"></script>
</body>
</html>
`;

const start = `SwaggerUIBundle({
  url: 'openapi.json',
  dom_id: '#reference',
  deepLinking: true,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  validatorUrl: null,
});
`;

/** Nothing from elsewhere; Swagger UI sets styles inline and draws its icons from data URLs. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'";

export function docsPage(): ApiResponse {
  return {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
    body: page,
  };
}

/** @throws TiskError `not-found` for anything but the files named above */
export function docsAsset(name: string): ApiResponse {
  const contentType = Object.hasOwn(contentTypes, name) ? contentTypes[name] : undefined;
  if (!contentType) throw new TiskError('not-found', 'The reference page has no such file.');
  const body = name === 'start.js' ? start : readFileSync(join(folder(), name), 'utf8');
  return { headers: { 'content-type': contentType, 'cache-control': 'public, max-age=3600' }, body };
}

/** In the deployment the files lie beside the code (`DOCS_ASSETS`), on one machine in the package. */
function folder(): string {
  return (
    process.env.DOCS_ASSETS ?? dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))
  );
}
