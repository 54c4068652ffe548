import { scoped } from './scoped.js';

/** Host page: its style sheet, and the markup around an element. */
interface Host {
  title: string;
  /** Loads the style sheet. */
  sheet: () => Promise<string>;
  /** Class of the element around the story. */
  around?: string;
}

const text = async (module: Promise<{ default: string }>): Promise<string> => (await module).default;

/** Tailwind’s preflight with its theme: the styles of a page before it uses any class. */
async function tailwind(): Promise<string> {
  const { compile } = await import('tailwindcss');
  const theme = await text(import('tailwindcss/theme.css?raw'));
  const preflight = await text(import('tailwindcss/preflight.css?raw'));
  const tailwindSheet = await compile(`@layer theme, base; ${theme} @layer base { ${preflight} }`);
  return tailwindSheet.build([]);
}

/** Removes icon fonts, whose files are not here. */
const withoutFonts = (sheet: string): string => sheet.replace(/@font-face\s*\{[^}]*\}/g, '');

export const hosts: Record<'bare' | 'bootstrap' | 'tailwind' | 'wordpress' | 'hostile', Host> = {
  bare: { title: 'bare page', sheet: () => Promise.resolve('') },
  bootstrap: {
    title: 'Bootstrap',
    sheet: () => text(import('bootstrap/dist/css/bootstrap.min.css?raw')),
    around: 'container-fluid',
  },
  tailwind: { title: 'Tailwind', sheet: tailwind },
  wordpress: {
    title: 'WordPress',
    sheet: async () => withoutFonts(await text(import('understrap/css/theme.min.css?raw'))),
    around: 'entry-content',
  },
  hostile: {
    title: 'hostile page',
    sheet: () => text(import('../../playground/hosts/hostile.css?raw')),
  },
};

export type HostName = keyof typeof hosts;
export const hostNames = Object.keys(hosts) as HostName[];

/** Style sheet of a host for the whole page. */
export const pageSheet = (name: HostName): Promise<string> => hosts[name].sheet();

/** Style sheet of a host for the stories in a documentation page, which keeps its own look. */
export const placeSheet = async (name: HostName): Promise<string> =>
  scoped(await hosts[name].sheet(), '.canvas');
