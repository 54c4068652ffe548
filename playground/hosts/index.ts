/** A page of somebody else's in which the article is shown. */
interface Host {
  title: string;
  /** What is special about it, in a sentence. */
  note: string;
  /** The page, beside this file. */
  page: string;
}

export const hosts = {
  bare: {
    title: 'Bare page',
    note: 'No style sheet but the browser’s own.',
    page: 'bare.html',
  },
  bootstrap: {
    title: 'Bootstrap',
    note: 'Bootstrap 5: its reset, grid, cards and type.',
    page: 'bootstrap.html',
  },
  bootstrapDark: {
    title: 'Bootstrap, dark',
    note: 'Bootstrap’s dark mode; the page asks for a dark article with --ae-color-scheme.',
    page: 'bootstrap.html?theme=dark',
  },
  tailwind: {
    title: 'Tailwind',
    note: 'Tailwind 4, whose preflight takes the looks of every element away.',
    page: 'tailwind.html',
  },
  bulma: {
    title: 'Bulma',
    note: 'Bulma 1: its reset, columns, boxes and type; light or dark as the reader likes it.',
    page: 'bulma.html',
  },
  pico: {
    title: 'Pico',
    note: 'Pico 2, which dresses bare elements, and changes the size of the root with the window.',
    page: 'pico.html',
  },
  wordpress: {
    title: 'WordPress',
    note: 'A classic blog theme: styles for every heading, list, quotation, table and form in a post.',
    page: 'wordpress.html',
  },
  understrap: {
    title: 'WordPress, Understrap',
    note: 'The style sheet of a real theme, Understrap, around the markup of a post.',
    page: 'understrap.html',
  },
  hostile: {
    title: 'Hostile page',
    note: 'Quirks mode, * { … !important }, right to left, 62.5 % type and every inherited property.',
    page: 'hostile.html',
  },
} as const satisfies Record<string, Host>;

export type HostName = keyof typeof hosts;

/** Address of the host's page; `playground` is where the playground is. */
export const hostAddress = (name: HostName, playground = document.baseURI): string =>
  new URL(`playground/hosts/${hosts[name].page}`, playground).href;
