// Opens Chromium so that it draws the same on every machine: fonts from npm and no others, one clock, one language.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserArgs, findBrowser } from '../../scripts/find-browser.js';

const root = join(import.meta.dirname, '..', '..');
const cache = join(root, '.cache', 'stories');

/** What CSS calls by a general name, and what stands for it. */
const families = {
  serif: 'Source Serif 4',
  'sans-serif': 'Source Sans 3',
  'system-ui': 'Source Sans 3',
  monospace: 'DejaVu Sans Mono',
};

/** What stands for all other names, and for letters that a font does not have: the first that has them. */
const others = ['Source Sans 3', 'Noto Naskh Arabic', 'Sawarabi Gothic', 'ZCOOL XiaoWei', 'DejaVu Sans'];

const packages = [
  '@expo-google-fonts/source-serif-4',
  '@expo-google-fonts/source-sans-3',
  '@expo-google-fonts/noto-naskh-arabic',
  '@expo-google-fonts/sawarabi-gothic',
  '@expo-google-fonts/zcool-xiaowei',
  'dejavu-fonts-ttf',
];

const drawing = {
  antialias: '<bool>true</bool>',
  hinting: '<bool>false</bool>',
  rgba: '<const>none</const>',
};

/** A configuration for Fontconfig, which is how Chromium finds fonts on Linux. */
function fontsFile() {
  const aliases = Object.entries(families).map(
    ([general, family]) =>
      `<alias binding="same"><family>${general}</family><prefer><family>${family}</family></prefer></alias>`,
  );
  const edits = Object.entries(drawing).map(
    ([name, value]) => `<edit name="${name}" mode="assign">${value}</edit>`,
  );
  mkdirSync(cache, { recursive: true });
  const file = join(cache, 'fonts.conf');
  const lines = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...packages.map((name) => `<dir>${join(root, 'node_modules', name)}</dir>`),
    `<cachedir>${join(cache, 'fonts')}</cachedir>`,
    ...aliases,
    `<match><edit name="family" mode="append_last" binding="strong">${others.map((family) => `<string>${family}</string>`).join('')}</edit></match>`,
    `<match target="font">${edits.join('')}</match>`,
    '</fontconfig>',
  ];
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

/** Where the server on a free port is found, since addresses are part of what stories say. */
export const origin = 'http://stories.localhost';

/** Playwright's `Browser`. It reaches this server alone: what a story asks of others fails at once. */
export const openBrowser = (server) =>
  chromium.launch({
    executablePath: findBrowser('chromium'),
    args: [
      ...browserArgs,
      // What changes is drawn whole: drawn in parts, corners differ by a pixel now and then.
      '--disable-partial-raster',
      `--host-resolver-rules=MAP ${new URL(origin).host} ${new URL(server.origin).host}, MAP * ~NOTFOUND`,
    ],
    env: { ...process.env, FONTCONFIG_FILE: fontsFile() },
    timeout: 60_000,
  });

/** What is the same in every page that shows stories. Of a story that is higher, pictures show the beginning. */
export const reader = {
  locale: 'en-GB',
  timezoneId: 'UTC',
  reducedMotion: 'reduce',
  colorScheme: 'light',
  viewport: { width: 720, height: 1000 },
};

export const now = new Date('2026-11-02T12:00:00Z');
