import { snippet, type SnippetForm } from './snippet.js';
import type { Settings } from './settings.js';

interface SnippetDialogOptions {
  dialog: HTMLDialogElement;
  /** The article and the settings that the markup is for. */
  current: () => { json: string; settings: Settings };
}

/** The dialog that offers the markup to copy. Answers a function that opens it. */
export function snippetDialog({ dialog, current }: SnippetDialogOptions): () => void {
  const code = dialog.querySelector('code')!;
  const status = dialog.querySelector<HTMLElement>('[role=status]')!;
  const copy = dialog.querySelector<HTMLButtonElement>('#copy')!;
  const forms = [...dialog.querySelectorAll<HTMLInputElement>('input[name=form]')];

  const write = () => {
    const form = forms.find(({ checked }) => checked)?.value as SnippetForm;
    code.textContent = snippet({ form, ...current() });
    status.textContent = '';
    dialog.dataset.form = form;
  };

  for (const form of forms) form.addEventListener('change', write);
  copy.addEventListener('click', () => {
    status.textContent = '';
    void copyText(code).then((copied) => {
      status.textContent = copied ? 'Copied.' : 'The browser does not allow copying: press Ctrl+C or ⌘C.';
    });
  });
  // A click on the backdrop is one on the dialog itself.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.querySelector('#close-snippet')!.addEventListener('click', () => dialog.close());

  return () => {
    write();
    dialog.showModal();
  };
}

/** Copies an element's text. Where that is not allowed it is selected, for copying by hand. */
async function copyText(element: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(element.textContent);
    return true;
  } catch {
    getSelection()?.selectAllChildren(element);
    return false;
  }
}
