/** Frameworks that snippets are written for. */
export const frameworks = [
  { name: 'html', title: 'HTML', language: 'html' },
  { name: 'react', title: 'React', language: 'tsx' },
  { name: 'vue', title: 'Vue', language: 'html' },
  { name: 'svelte', title: 'Svelte', language: 'html' },
  { name: 'angular', title: 'Angular', language: 'typescript' },
] as const;

export type FrameworkName = (typeof frameworks)[number]['name'];
