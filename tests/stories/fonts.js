// The fonts that stories are drawn with: those of packages from npm and no others, so that letters look the same on every machine.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

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

/** Writes a configuration for Fontconfig, which is how Chromium finds fonts on Linux. Answers with its path. */
export function fontsFile() {
  const aliases = Object.entries(families).map(
    ([general, family]) =>
      `<alias binding="same"><family>${general}</family><prefer><family>${family}</family></prefer></alias>`,
  );
  const edits = Object.entries(drawing).map(
    ([name, value]) => `<edit name="${name}" mode="assign">${value}</edit>`,
  );
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
  mkdirSync(cache, { recursive: true });
  const file = join(cache, 'fonts.conf');
  // Renamed, so that the browser of another worker never reads half of it.
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${lines.join('\n')}\n`);
  renameSync(draft, file);
  return file;
}
