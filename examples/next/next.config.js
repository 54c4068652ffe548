/** @type {import('next').NextConfig} */
export default {
  // There are other locks in the folders above.
  turbopack: { root: import.meta.dirname },
};
