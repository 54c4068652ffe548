import { availableLocales } from '../src/index.js';
import { unpackArticle } from './article-link.js';
import { draftOf, keepDraft } from './drafts.js';
import { Editor } from './editor.js';
import { element, fillSelect } from './dom.js';
import { FrameWidth } from './frame-width.js';
import { hosts, type HostName } from './hosts/index.js';
import { inspect } from './inspect.js';
import { Preview } from './preview.js';
import { ProblemList } from './problems.js';
import { sampleNames, sampleText, sampleTitle, withSamplePictures } from './samples.js';
import {
  defaults,
  hashFor,
  headingLevels,
  schemes,
  settingsFrom,
  widths,
  type SchemeName,
  type Settings,
} from './settings.js';
import { snippetDialog } from './snippet-dialog.js';
import { dropTarget, fetchText, readFile, SourceError } from './sources.js';
import { makeSplit } from './split.js';

/** How long typing must pause before the article is read, in milliseconds. */
const pause = 150;

const controls = {
  sample: element('sample', HTMLSelectElement),
  host: element('host', HTMLSelectElement),
  scheme: element('scheme', HTMLSelectElement),
  locale: element('locale', HTMLSelectElement),
  level: element('level', HTMLSelectElement),
  widths: [...document.querySelectorAll<HTMLInputElement>('input[name=width]')],
  reset: element('reset', HTMLButtonElement),
  tidy: element('tidy', HTMLButtonElement),
  file: element('file', HTMLInputElement),
  askUrl: element('ask-url', HTMLButtonElement),
  urlForm: element('url-form', HTMLFormElement),
  url: element('url', HTMLInputElement),
};
const message = element('message', HTMLElement);
const hostNote = element('host-note', HTMLElement);
const staleNote = element('stale-note', HTMLElement);

let settings = settingsFrom(location.hash);
/** The newest text that was JSON; what is shown and embedded. */
let validText = '';
let loading: symbol | undefined;
let reading: ReturnType<typeof setTimeout> | undefined;

// The parts of the page

const editor = new Editor({ parent: element('editor', HTMLElement), label: 'Article JSON', onEdit: edited });
const problems = new ProblemList({
  heading: element('problems-title', HTMLElement),
  list: element('problem-list', HTMLElement),
  onChoose: ({ range }) => editor.goTo(range),
});
const letDrop = dropTarget({
  curtain: element('curtain', HTMLElement),
  onFile: (file) => void take(readFile(file), `${file.name} opened.`),
  onUrl: (url) => void loadUrl(url),
});
const preview = new Preview({ frame: element('frame', HTMLIFrameElement), onPage: letDrop });
const frameWidth = new FrameWidth({
  stage: element('stage', HTMLElement),
  box: element('frame-box', HTMLElement),
  frame: element('frame', HTMLElement),
  handle: element('frame-handle', HTMLElement),
  output: element('frame-width', HTMLElement),
  onDrag: (width) => change({ width }),
});
const openSnippet = snippetDialog({
  dialog: element('snippet', HTMLDialogElement),
  current: () => ({ json: validText || '{}', settings }),
});
letDrop(document);
makeSplit(element('split', HTMLElement), element('split-handle', HTMLElement));

// The text: from a sample, a draft, a file or an address, through the editor, to the article

/** Puts into the editor what the settings ask for. */
async function openSource(): Promise<void> {
  loading = undefined;
  validText = '';
  const { sample, src } = settings;
  const draft = draftOf(sample);
  if (draft !== undefined || sample !== 'own') {
    editor.open(draft ?? sampleText(sample as Exclude<typeof sample, 'own'>));
    say('');
    read();
  } else {
    editor.open('');
    read();
    preview.article = {};
    if (src) await loadUrl(src);
  }
}

/** Makes an article from elsewhere the one that is edited. The one before can be had back with Undo. */
async function take(source: Promise<string>, success: string, src = ''): Promise<boolean> {
  const mine = (loading = Symbol());
  try {
    const text = await source;
    if (loading !== mine) return false;
    editor.open(draftOf('own') ?? '');
    change({ sample: 'own', src });
    editor.replace(text);
    read();
    say(success);
    return true;
  } catch (error) {
    if (loading !== mine) return false;
    say(error instanceof SourceError ? error.message : String(error), 'error');
    return false;
  }
}

async function loadUrl(url: string): Promise<void> {
  say(`Loading ${url} …`);
  if (await take(fetchText(url), `${url} loaded.`, url)) toggleUrlForm(false);
}

/** Opens the article that is in the address, if one is. It leaves the address, where it would grow old. */
function takeLinked(): boolean {
  const packed = new URLSearchParams(location.hash.slice(1)).get('article');
  if (packed === null) return false;
  const text = unpackArticle(packed).catch(() => {
    throw new SourceError('The article in the address is damaged: part of the link is missing.');
  });
  void take(text, 'The article of the link opened.');
  return true;
}

function edited(): void {
  const text = editor.text;
  const original = settings.sample === 'own' ? undefined : sampleText(settings.sample);
  const kept = keepDraft(settings.sample, text === original ? undefined : text);
  say(kept ? '' : 'This text is too large for the browser to keep; a reload will lose it.', 'error');
  clearTimeout(reading);
  reading = setTimeout(read, pause);
}

/** Reads the text in the editor, lists what is wrong with it, and shows the article. */
function read(): void {
  clearTimeout(reading);
  const text = editor.text;
  const { article, findings } = inspect(text);
  editor.mark(findings);
  problems.show(findings);
  controls.tidy.disabled = !article;
  controls.reset.disabled = settings.sample === 'own' || text === sampleText(settings.sample);
  staleNote.hidden = Boolean(article) || !validText;
  if (!article) return;
  validText = text;
  preview.article = settings.sample === 'own' ? article.value : withSamplePictures(article.value);
}

function say(text: string, kind: 'news' | 'error' = 'news'): void {
  message.textContent = text;
  message.dataset.kind = kind;
}

controls.reset.addEventListener('click', () => {
  if (settings.sample !== 'own') editor.replace(sampleText(settings.sample));
  read();
});
controls.tidy.addEventListener('click', () => {
  editor.replace(JSON.stringify(JSON.parse(editor.text), null, 2) + '\n');
  read();
});
element('open-file', HTMLButtonElement).addEventListener('click', () => controls.file.click());
controls.file.addEventListener('change', () => {
  const [file] = controls.file.files ?? [];
  if (file) void take(readFile(file), `${file.name} opened.`);
  // So that choosing the same file again counts as a change.
  controls.file.value = '';
});

function toggleUrlForm(open = controls.urlForm.hidden): void {
  controls.urlForm.hidden = !open;
  controls.askUrl.setAttribute('aria-expanded', String(open));
  if (open) controls.url.focus();
  else if (controls.urlForm.contains(document.activeElement)) controls.askUrl.focus();
}

controls.askUrl.addEventListener('click', () => toggleUrlForm());
controls.urlForm.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  toggleUrlForm(false);
  controls.askUrl.focus();
});
controls.urlForm.addEventListener('submit', (event) => {
  event.preventDefault();
  void loadUrl(controls.url.value);
});

// The settings: kept in the address, shown by the controls

fillSelect(controls.sample, [
  ...sampleNames.map((name) => ({ value: name, text: sampleTitle(name) })),
  { value: 'own', text: 'Your own article' },
]);
fillSelect(
  controls.host,
  Object.entries(hosts).map(([value, { title }]) => ({ value, text: title })),
);
fillSelect(
  controls.scheme,
  Object.entries(schemes).map(([value, { title }]) => ({ value, text: title })),
);
fillSelect(controls.locale, [
  { value: '', text: 'As the article' },
  ...availableLocales().map((tag) => ({ value: tag, text: languageName(tag), lang: tag })),
]);
fillSelect(
  controls.level,
  headingLevels.map((level) => ({ value: String(level), text: `h${level}` })),
);

/** A language's name in that language. */
function languageName(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

function change(changes: Partial<Settings>): void {
  settings = { ...settings, ...changes };
  history.replaceState(null, '', hashFor(settings) || location.pathname + location.search);
  applySettings();
}

function applySettings(): void {
  const { sample, host, width, scheme, locale, level } = settings;
  controls.sample.value = sample;
  controls.host.value = host;
  controls.scheme.value = scheme;
  controls.locale.value = locale;
  controls.level.value = String(level);
  for (const radio of controls.widths) radio.checked = radio.value === String(width);
  hostNote.textContent = hosts[host].note;
  preview.show(settings);
  frameWidth.set(width);
}

controls.sample.addEventListener('change', () => {
  change({ sample: controls.sample.value as Settings['sample'], src: '' });
  void openSource();
});
controls.host.addEventListener('change', () => change({ host: controls.host.value as HostName }));
controls.scheme.addEventListener('change', () => change({ scheme: controls.scheme.value as SchemeName }));
controls.locale.addEventListener('change', () => change({ locale: controls.locale.value }));
controls.level.addEventListener('change', () => change({ level: Number(controls.level.value) }));
for (const radio of controls.widths) {
  radio.addEventListener('change', () =>
    change({ width: widths.find((width) => String(width) === radio.value) ?? defaults.width }),
  );
}
element('embed', HTMLButtonElement).addEventListener('click', openSnippet);

addEventListener('hashchange', () => {
  const before = settings;
  settings = settingsFrom(location.hash);
  applySettings();
  if (takeLinked()) return;
  if (settings.sample !== before.sample || settings.src !== before.src) void openSource();
});

applySettings();
void openSource();
takeLinked();
