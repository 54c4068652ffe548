/** Copies text to the clipboard; resolves with whether the browser allowed it. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Downloads text as a file. */
export function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/css' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Top window, whose URL the reader sees: Storybook renders its pages in a frame. */
const outer = window.parent;

export const sharedHash = (): string => outer.location.hash;

/** Writes the state to the URL, or removes it. Returns the URL. */
export function share(hash: string): string {
  const { href } = outer.location;
  const address = href.replace(/#.*$/, '') + hash;
  outer.history.replaceState(outer.history.state, '', address);
  return address;
}
