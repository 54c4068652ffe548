/** Larger files are refused: no article is so long, and the editor would stall. */
const largest = 5_000_000;

/** Error that explains to the user why an article could not be loaded. */
export class SourceError extends Error {}

/** The text of a file. */
export async function readFile(file: File): Promise<string> {
  if (file.size > largest) throw new SourceError(`${file.name} is larger than 5 MB.`);
  let text: string;
  try {
    text = await file.text();
  } catch {
    throw new SourceError(`${file.name} could not be read. A folder cannot be opened, only a file.`);
  }
  return checked(text, file.name);
}

/** The text at an address. */
export async function fetchText(url: string): Promise<string> {
  let response: Response;
  try {
    response = await fetch(url, { headers: { accept: 'application/json' } });
  } catch {
    throw new SourceError(
      `${url} could not be loaded. Its server does not respond, or does not allow requests from other sites (CORS).`,
    );
  }
  if (!response.ok)
    throw new SourceError(`${url} responded with ${response.status} ${response.statusText}`.trim() + '.');
  const text = await response.text();
  if (text.length > largest) throw new SourceError(`${url} is larger than 5 MB.`);
  return checked(text, url);
}

function checked(text: string, name: string): string {
  if (text.includes('\0')) throw new SourceError(`${name} is not a text file.`);
  if (/^\s*</.test(text)) throw new SourceError(`${name} is a web page or XML, not JSON.`);
  // A byte order mark is not JSON, but some editors write one.
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}

interface DropOptions {
  /** What is shown while something is dragged over the page. */
  curtain: HTMLElement;
  onFile: (file: File) => void;
  onUrl: (url: string) => void;
}

/** Answers a function that lets files and links be dropped onto a page; for this page, and for those in frames. */
export function dropTarget({ curtain, onFile, onUrl }: DropOptions): (page: Document) => void {
  let hiding: ReturnType<typeof setTimeout> | undefined;

  const over = (event: DragEvent) => {
    if (!isOurs(event)) return;
    event.preventDefault();
    event.stopPropagation();
    event.dataTransfer!.dropEffect = 'copy';
    curtain.hidden = false;
    // While something is dragged, `dragover` comes again and again; when it leaves, nothing reliable does.
    clearTimeout(hiding);
    hiding = setTimeout(() => (curtain.hidden = true), 500);
  };

  const drop = (event: DragEvent) => {
    if (!isOurs(event)) return;
    event.preventDefault();
    event.stopPropagation();
    clearTimeout(hiding);
    curtain.hidden = true;
    const { files, types } = event.dataTransfer!;
    if (files[0]) onFile(files[0]);
    else if (types.includes('text/uri-list'))
      onUrl(event.dataTransfer!.getData('text/uri-list').split('\n')[0]!);
  };

  return (page) => {
    // In the capturing phase: the editor would take the file for text to insert.
    page.addEventListener('dragenter', over, true);
    page.addEventListener('dragover', over, true);
    page.addEventListener('drop', drop, true);
  };
}

/** Files and links are taken; text that is dragged about within the editor is not. */
function isOurs({ dataTransfer }: DragEvent): boolean {
  const types = dataTransfer?.types ?? [];
  return types.includes('Files') || types.includes('text/uri-list');
}
