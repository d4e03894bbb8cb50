/** A setting that the deployment must give; missing, nothing can work, so it says so at once. */
export function setting(name: 'TABLE_NAME' | 'BUCKET_NAME'): string {
  const value = process.env[name];
  if (!value) throw new Error(`The environment lacks ${name}`);
  return value;
}
