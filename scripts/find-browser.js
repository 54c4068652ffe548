// Finds Chromium, or a browser made of it, for tests; installs it where there is none.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

/** How tests start the browser: it opens nothing but pages of this project, and works as root and offline. */
export const browserArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const programs = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

const usualPlaces = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((folder) =>
    [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ]
      .filter(() => process.env[folder])
      .map((file) => join(process.env[folder], file)),
  ),
};

/** The browser, and the letters of the sample articles: Latin, Arabic; Chinese, Japanese, Korean. */
const debianPackages = ['chromium', 'fonts-liberation', 'fonts-dejavu-core', 'fonts-droid-fallback'];

/** Some systems have a program of that name that only says how to install the browser. */
const runs = (path) =>
  process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;

const onPath = () =>
  programs
    .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
    .map((path) => (process.platform === 'win32' ? `${path}.exe` : path))
    .find((path) => existsSync(path) && runs(path));

const inPlaywrightCache = () => [chromium.executablePath()].find(existsSync);

/** Path of a browser that is there already, or `undefined`. */
export const presentBrowser = () =>
  onPath() ?? usualPlaces[process.platform]?.find(existsSync) ?? inPlaywrightCache();

const isDebian = () =>
  existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

function install() {
  const run = (command, ...args) =>
    spawnSync(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      shell: process.platform === 'win32',
    }).status === 0;

  console.log('No Chromium found. Installing it …');
  if (process.getuid?.() === 0 && isDebian()) {
    const apt = (...args) => run('apt-get', '-q', '-y', '-o', 'DPkg::Lock::Timeout=300', ...args);
    return apt('update') && apt('install', '--no-install-recommends', ...debianPackages);
  }
  return run('npx', 'playwright-core', 'install', 'chromium');
}

const help = `
No Chromium was found, and it could not be installed. Any one of these helps:
  - install Chromium, Chrome or Edge (Debian, Ubuntu: sudo apt-get install chromium)
  - npx playwright-core install chromium
  - set CHROME_PATH to the browser's program, if it is in an unusual place
`;

/** Path of the browser to test in. */
export function findBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROME_PATH is set to ${chosen}, which does not exist.`);
  }
  const path = presentBrowser() ?? (install() ? presentBrowser() : undefined);
  if (!path) throw new Error(help);
  return path;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(findBrowser());
