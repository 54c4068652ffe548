// What is loaded when a reader begins to write. It shares no module with what is loaded before.
import { deliver } from './send-with-retry.js';
import { services } from './services.js';

export { deliver, services };

export interface Sending {
  deliver: typeof deliver;
  services: typeof services;
}
