// The same app with the library's development build, which warns.
import './browser.js';
