import ar from './ar.js';
import de from './de.js';
import es from './es.js';
import fr from './fr.js';
import { registerLocale } from './index.js';
import ja from './ja.js';
import pt from './pt.js';
import zhHans from './zh-Hans.js';

/** Loads all languages at once: for servers, which have them at hand and cannot wait. */
for (const locale of [ar, de, es, fr, ja, pt, zhHans]) registerLocale(locale);
