// Loaded when a reader begins to write. Shares no module with code that is loaded before.
import { deliver } from './send-with-retry.js';
import { services } from './services.js';

export { deliver, services };

export interface Sending {
  deliver: typeof deliver;
  services: typeof services;
}
