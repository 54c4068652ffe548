// Finds the browsers for tests, Chromium (or one made of it), Firefox and WebKit, and installs the one that is missing.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

/** How tests start Chromium: it opens nothing but pages of this project, and works as root and offline. */
export const browserArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const isWindows = process.platform === 'win32';

/** Some systems have a program of that name that only says how to install the browser. */
const runs = (path) => isWindows || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;

const placesOnPath = (program) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, isWindows ? `${program}.exe` : program))
    .filter(existsSync);

const onPath = (...programs) => programs.flatMap(placesOnPath).find(runs);

const inWindows = (...files) =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .filter((folder) => process.env[folder])
    .flatMap((folder) => files.map((file) => join(process.env[folder], file)));

const inUsualPlaces = (places) => places[process.platform]?.find(existsSync);

const listing = (folder) => (existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []);

/** WebKitGTK's small browser, which is on no PATH: the newest in `/usr/lib/<machine>/webkit2gtk-4.1` and the like. */
const miniBrowser = () =>
  [
    '/usr/lib',
    '/usr/lib64',
    '/usr/libexec',
    ...listing('/usr/lib').filter((path) => path.includes('-linux-')),
  ]
    .flatMap(listing)
    .filter((folder) => /\/webkit2?gtk-[\d.]+$/.test(folder))
    .map((folder) => join(folder, 'MiniBrowser'))
    .filter(existsSync)
    .sort()
    .at(-1);

const browsers = {
  chromium: {
    title: 'Chromium',
    variable: 'CHROME_PATH',
    present: () =>
      onPath(
        'chromium',
        'chromium-browser',
        'google-chrome',
        'google-chrome-stable',
        'chrome',
        'microsoft-edge',
      ) ??
      inUsualPlaces({
        darwin: [
          '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
          '/Applications/Chromium.app/Contents/MacOS/Chromium',
          '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
        ],
        win32: inWindows(
          'Google/Chrome/Application/chrome.exe',
          'Chromium/Application/chrome.exe',
          'Microsoft/Edge/Application/msedge.exe',
        ),
      }) ??
      [chromium.executablePath()].find(existsSync),
    debianPackages: ['chromium'],
    installer: ['npx', 'playwright-core', 'install', 'chromium'],
    help: [
      'install Chromium, Chrome or Edge (Debian, Ubuntu: sudo apt-get install chromium)',
      'npx playwright-core install chromium',
    ],
  },
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX_PATH',
    present: () =>
      onPath('firefox-esr', 'firefox') ??
      inUsualPlaces({
        darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
        win32: inWindows('Mozilla Firefox/firefox.exe'),
      }),
    debianPackages: ['firefox-esr'],
    help: ['install Firefox (Debian: sudo apt-get install firefox-esr)'],
  },
  webkit: {
    title: 'WebKitGTK, with its driver and Xvfb,',
    variable: 'WEBKIT_PATH',
    present: () =>
      [placesOnPath('WebKitWebDriver'), placesOnPath('Xvfb')].every(([path]) => path)
        ? miniBrowser()
        : undefined,
    debianPackages: ['webkit2gtk-driver', 'xvfb'],
    help: ['install it on Linux (Debian, Ubuntu: sudo apt-get install webkit2gtk-driver xvfb)'],
  },
};

/** The letters of the sample articles: Latin, Arabic; Chinese, Japanese, Korean. */
const fonts = ['fonts-liberation', 'fonts-dejavu-core', 'fonts-droid-fallback'];

const isDebian = () =>
  existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

function run(command, ...args) {
  return (
    spawnSync(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      shell: isWindows,
    }).status === 0
  );
}

function install({ title, debianPackages, installer }) {
  const byApt = process.getuid?.() === 0 && isDebian();
  if (!byApt && !installer) return false;
  console.log(`No ${title} found. Installing it …`);
  if (!byApt) return run(...installer);
  const apt = (...args) => run('apt-get', '-q', '-y', '-o', 'DPkg::Lock::Timeout=300', ...args);
  return apt('update') && apt('install', '--no-install-recommends', ...debianPackages, ...fonts);
}

const advice = ({ title, variable, help }) => `
No ${title} was found, and it could not be installed. Any one of these helps:
${help.map((line) => `  - ${line}\n`).join('')}  - set ${variable} to the browser's program, if it is in an unusual place
`;

/** Path of a browser to test in: `chromium`, `firefox` or `webkit`. */
export function findBrowser(name = 'chromium') {
  const browser = browsers[name];
  if (!browser) throw new Error(`There is no browser ${name}: ${Object.keys(browsers).join(', ')}.`);
  const chosen = process.env[browser.variable];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`${browser.variable} is set to ${chosen}, which does not exist.`);
  }
  const path = browser.present() ?? (install(browser) ? browser.present() : undefined);
  if (!path) throw new Error(advice(browser));
  return path;
}

/** The browsers that a run is for, as the variable BROWSERS names them. */
export const chosenBrowsers = (process.env.BROWSERS ?? 'chromium').split(/[\s,]+/);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(findBrowser(process.argv[2]));
