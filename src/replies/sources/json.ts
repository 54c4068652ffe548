import type { RawReply, Source } from './source.js';

/**
 * Custom service: `GET endpoint?thread=…&order=oldest&cursor=…` returns `{ replies, total?, next? }`, or a bare list.
 */
export const source: Source = async ({ endpoint, thread, order, cursor }, get) => {
  const url = new URL(endpoint);
  for (const [name, value] of Object.entries({ thread, order, cursor })) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  const { data } = await get(url);
  const answer = (Array.isArray(data) ? { replies: data } : data) as Record<string, unknown> | null;
  if (!Array.isArray(answer?.['replies']))
    throw new Error(`${endpoint} did not respond with a list of replies.`);
  const { replies, total, next } = answer;
  return {
    replies: replies as RawReply[],
    ...(typeof total === 'number' && total >= 0 && { total }),
    ...((typeof next === 'string' || typeof next === 'number') && next !== '' && { next: String(next) }),
  };
};
