import { etagOf, type ObjectFiles } from './object-files.ts';
import { xmlText } from './s3-error.ts';

/** ListObjectsV2 with prefix, max-keys and a continuation token, which here is the last key of the page before. */
export async function listObjects(
  files: ObjectFiles,
  bucketName: string,
  query: URLSearchParams,
): Promise<string> {
  const prefix = query.get('prefix') ?? '';
  const after = query.has('continuation-token')
    ? Buffer.from(query.get('continuation-token')!, 'base64url').toString('utf8')
    : (query.get('start-after') ?? '');
  const limit = Math.min(Number(query.get('max-keys') ?? 1000), 1000);
  const keys = (await files.keys())
    .filter((key) => key.startsWith(prefix) && Buffer.compare(Buffer.from(key), Buffer.from(after)) > 0)
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const page = keys.slice(0, limit);
  const more = keys.length > page.length;
  const contents = await Promise.all(page.map((key) => contentOf(files, key)));
  return `<?xml version="1.0" encoding="UTF-8"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">
<Name>${bucketName}</Name><Prefix>${xmlText(prefix)}</Prefix><KeyCount>${page.length}</KeyCount><MaxKeys>${limit}</MaxKeys>
<IsTruncated>${more}</IsTruncated>${more ? `<NextContinuationToken>${Buffer.from(page.at(-1) ?? '').toString('base64url')}</NextContinuationToken>` : ''}
${contents.join('\n')}</ListBucketResult>`;
}

async function contentOf(files: ObjectFiles, key: string): Promise<string> {
  const object = await files.read(key);
  return object
    ? `<Contents><Key>${xmlText(key)}</Key><Size>${object.length}</Size><ETag>${xmlText(etagOf(object))}</ETag></Contents>`
    : '';
}
