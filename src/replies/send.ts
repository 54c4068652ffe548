// What is loaded when a reader begins to write. It shares no module with what is loaded before.
import { deliver } from './send-with-retry.js';
import { transports } from './transports.js';

export { deliver, transports };

export interface Sending {
  deliver: typeof deliver;
  transports: typeof transports;
}
