'use client';

import { useEffect, useState } from 'react';

/** Says what happens in the articles of the page. Their events bubble. */
export function Status() {
  const [status, setStatus] = useState('');
  useEffect(() => {
    const listeners = new AbortController();
    const listen = (type, say) =>
      document.addEventListener(type, (event) => setStatus(say(event)), { signal: listeners.signal });
    listen('share-bar-share', ({ network }) => `Shared by ${network}`);
    listen('reply-form-outcome', ({ outcome, reply }) => `A reply by ${reply.author}: ${outcome.status}`);
    return () => listeners.abort();
  }, []);
  return <p role="status">{status}</p>;
}
