import type { ServiceName } from '../article/reply-service.js';
import type { ReplyService } from './service.js';
import { isso } from './services/isso.js';
import { json } from './services/json.js';
import { wordpress } from './services/wordpress.js';

/** Services that a script can send replies to. */
export const services: Partial<Record<ServiceName, ReplyService>> = { wordpress, json, isso };
