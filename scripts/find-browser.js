// Finds the browsers for tests, Chromium (or one made of it), Firefox and WebKitGTK, and installs the one that is missing.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';

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

/** The browsers that a run is for, as the variable BROWSERS names them. */
export const chosenBrowsers = (process.env.BROWSERS ?? 'chromium').split(/[\s,]+/);

const isWindows = process.platform === 'win32';
const listing = (folder) => (existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []);

/** Some systems have a program of that name that only says how to install the browser. */
const runs = (path) => isWindows || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;

const programs = (...names) =>
  names.flatMap((name) =>
    (process.env.PATH ?? '')
      .split(delimiter)
      .map((folder) => join(folder, isWindows ? `${name}.exe` : name))
      .filter(existsSync),
  );

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
    // The headless shell is Chromium without its windows, which tests do not look at: they take half the time in it.
    find: () =>
      programs(
        'chromium-headless-shell',
        'chromium',
        'chromium-browser',
        'google-chrome',
        'chrome',
        'microsoft-edge',
      ).find(runs) ?? [chromium.executablePath()].find(existsSync),
    debianPackages: ['chromium-headless-shell'],
    installer: 'npx playwright install chromium',
  },
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX_PATH',
    find: () => programs('firefox-esr', 'firefox').find(runs),
    debianPackages: ['firefox-esr'],
  },
  webkit: {
    title: 'WebKitGTK with its driver and Xvfb',
    variable: 'WEBKIT_PATH',
    find: () => (programs('WebKitWebDriver').length && programs('Xvfb').length ? miniBrowser() : undefined),
    debianPackages: ['webkit2gtk-driver', 'xvfb'],
  },
};

/** The letters of the sample articles: Latin, Arabic; Chinese, Japanese, Korean. */
const fonts = ['fonts-liberation', 'fonts-dejavu-core', 'fonts-droid-fallback'];

const isDebian = () =>
  existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

function run(command) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, { stdio: ['ignore', 'inherit', 'inherit'], env, shell: true }).status === 0;
}

function install({ title, debianPackages, installer }) {
  const canUseApt = process.getuid?.() === 0 && isDebian();
  if (!canUseApt && !installer) return;
  console.log(`No ${title} found. Installing it …`);
  if (!canUseApt) return run(installer);
  const apt = 'apt-get -q -y -o DPkg::Lock::Timeout=300';
  run(`${apt} update && ${apt} install --no-install-recommends ${[...debianPackages, ...fonts].join(' ')}`);
}

const advice = ({ title, variable, debianPackages, installer }) => `
No ${title} was found, and it could not be installed. Any one of these helps:
  - install it (Debian, Ubuntu: sudo apt-get install ${debianPackages.join(' ')})
${installer ? `  - ${installer}\n` : ''}  - set ${variable} to the path of its program
`;

/** Path of a browser to test in: `chromium`, `firefox` or `webkit`. */
export function findBrowser(name = 'chromium') {
  const browser = browsers[name];
  if (!browser) throw new Error(`There is no browser ${name}: ${Object.keys(browsers).join(', ')}.`);
  const chosen = process.env[browser.variable];
  if (chosen && !existsSync(chosen))
    throw new Error(`${browser.variable} is set to ${chosen}, which does not exist.`);
  let path = chosen || browser.find();
  if (!path) {
    install(browser);
    path = browser.find();
  }
  if (!path) throw new Error(advice(browser));
  return path;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(findBrowser(process.argv[2]));
