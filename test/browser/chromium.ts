import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/**
 * A real browser: the one at CHROMIUM_PATH, else one that is installed, else the one that comes by npm (Linux x64).
 * `null` where there is none of these, which is a reason to skip and not to fail.
 */
export async function launchChromium(): Promise<Browser | null> {
  const executablePath = process.env.CHROMIUM_PATH ?? installed() ?? (await bundled());
  if (!executablePath) return null;
  // Flags of our own: those that come with the bundled one switch web security off.
  const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-zygote'];
  return chromium.launch({ executablePath, args, headless: true });
}

function installed(): string | undefined {
  const places = [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ];
  return places.find((place) => existsSync(place));
}

async function bundled(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  // Told that it is in a Lambda, it unpacks the system libraries that it brings along.
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x';
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    return await packaged.executablePath();
  } finally {
    delete process.env.AWS_EXECUTION_ENV;
  }
}
