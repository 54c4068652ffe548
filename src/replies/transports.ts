import type { Transport, TransportName } from './transport.js';
import { isso } from './transports/isso.js';
import { json } from './transports/json.js';
import { wordpress } from './transports/wordpress.js';

/** The services that have a transport. */
export const transports: Partial<Record<TransportName, Transport>> = { wordpress, json, isso };
