// The newsroom as a Cloudflare Worker.
import { createNewsroom } from './newsroom.js';

export default { fetch: createNewsroom() };
