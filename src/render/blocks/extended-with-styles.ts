export { extendedStyles } from './extended.styles.js';
export { extendedTemplates } from './extended.js';
