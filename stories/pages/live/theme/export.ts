/** Puts a text into the clipboard; answers whether the browser let it. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Hands a text to the reader as a file. */
export function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/css' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** The window whose address the reader sees: Storybook shows its pages in a frame. */
const outer = window.parent;

export const sharedHash = (): string => outer.location.hash;

/** Writes what is shown into the address; without it, nothing of it stays there. Answers the address. */
export function share(hash: string): string {
  const { href } = outer.location;
  const address = href.replace(/#.*$/, '') + hash;
  outer.history.replaceState(outer.history.state, '', address);
  return address;
}
