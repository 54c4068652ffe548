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
  wordpress: {
    title: 'WordPress',
    note: 'A classic blog theme: styles for every heading, list, quotation, table and form in a post.',
    page: 'wordpress.html',
  },
  hostile: {
    title: 'Hostile page',
    note: 'Quirks mode, * { … !important }, right to left, 62.5 % type and every inherited property.',
    page: 'hostile.html',
  },
} as const satisfies Record<string, Host>;

export type HostName = keyof typeof hosts;

/** Address of the host's page. */
export const hostAddress = (name: HostName): string => new URL(hosts[name].page, import.meta.url).href;
