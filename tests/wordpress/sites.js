// Starts the WordPress sites before all tests, and tells them where they are in the variable WORDPRESS_SITES.
import { install } from '../../scripts/wordpress-packages.js';
import { sites, startSite } from '../../scripts/wordpress-site.js';

// Ends by `exit`, which ends the sites too.
for (const signal of ['SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

export default async function startSites() {
  install();
  const names = Object.keys(sites);
  const running = await Promise.all(names.map((name) => startSite(name)));
  const origins = names.map((name, index) => [name, running[index].origin]);
  process.env.WORDPRESS_SITES = JSON.stringify(Object.fromEntries(origins));
  return () => Promise.all(running.map(({ stop }) => stop()));
}
