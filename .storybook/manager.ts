import { addons } from 'storybook/manager-api';
import { currentTheme, darkness } from './theme.js';

const dress = (): void => addons.setConfig({ theme: currentTheme() });
dress();
darkness.addEventListener('change', dress);
