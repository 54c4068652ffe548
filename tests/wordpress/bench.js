// What tests ask of the WordPress sites.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';

/** The origins of the sites `stock` and `configured`. */
export const { stock, configured } = JSON.parse(
  process.env.WORDPRESS_SITES ?? assert.fail('These tests are run by: npm run test:wordpress'),
);

/** A reader nobody has seen before, with something new to say. */
export function newReader() {
  const id = randomUUID().slice(0, 8);
  return { author: `Reader ${id}`, email: `reader-${id}@example.com`, comment: `Something new: ${id}.` };
}

const post = (address, headers, body) =>
  fetch(address, { method: 'POST', headers, body, redirect: 'manual' });

export const json = async (address, options) => (await fetch(address, options)).json();

/** Address of a REST route, which every site knows. */
export const rest = (site, route, query = '') => `${site}/?rest_route=${route}${query}`;

const sendJson = (address, data, headers) =>
  post(address, { 'content-type': 'application/json', ...headers }, JSON.stringify(data));

const bench = async (site, route, data) => (await sendJson(rest(site, `/bench/v1/${route}`), data)).json();

/**
 * Publishes a post: `title`, `excerpt`, `content`, whether its comments are `closed` or for `members` only, and the `trouble`
 * that they meet (`bench_trouble` in mu-plugins/test-bench.php). With the `id` of a post, changes it.
 */
export const newPost = (site, options = {}) => bench(site, 'posts', options);

/** Puts a comment into the database, published unless `approved` is 0. */
export function newComment(site, options) {
  const { author, email, comment } = newReader();
  return bench(site, 'comments', { author, email, content: comment, ...options });
}

/** All comments of a post in the database, also those that nobody sees, in the order of their arrival. */
export const commentsInDatabase = (site, id) => json(rest(site, '/bench/v1/comments', `&post=${id}`));

/** Sends the classic form, as a browser would. */
export const sendForm = (site, fields, headers = {}) =>
  post(`${site}/wp-comments-post.php`, headers, new URLSearchParams(fields));

/** Sends a comment by the REST API, as JSON. */
export const sendRest = (site, { comment, author, email, url, ...others }, headers = {}) =>
  sendJson(
    rest(site, '/wp/v2/comments'),
    { content: comment, author_name: author, author_email: email, author_url: url, ...others },
    headers,
  );

/** What the page of an error says. */
export const errorText = (page) =>
  /<div class="wp-die-message">(.*?)<\/div>/s
    .exec(page)?.[1]
    .replaceAll(/<[^>]*>/g, '')
    .trim();
