// The same pixels in every host, in WebKitGTK, but for what it draws differently each time.
import { testHosts } from './matrix.js';

testHosts('webkit');
