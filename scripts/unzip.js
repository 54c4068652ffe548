// Unpacks a zip archive, of which Node has only the compression.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { inflateRawSync } from 'node:zlib';

const endOfDirectory = 0x06054b50;

/** Unpacks an archive (a buffer, without zip64 or encryption) into a folder. */
export function unzip(archive, folder) {
  const end = archive.lastIndexOf(Buffer.from(Uint32Array.of(endOfDirectory).buffer));
  if (end < 0) throw new Error('This is not a zip archive.');
  const count = archive.readUInt16LE(end + 10);
  let entry = archive.readUInt32LE(end + 16);
  for (let number = 0; number < count; number++) {
    const method = archive.readUInt16LE(entry + 10);
    const size = archive.readUInt32LE(entry + 20);
    const nameLength = archive.readUInt16LE(entry + 28);
    const extraLength = archive.readUInt16LE(entry + 30);
    const commentLength = archive.readUInt16LE(entry + 32);
    const header = archive.readUInt32LE(entry + 42);
    const name = archive.toString('utf8', entry + 46, entry + 46 + nameLength);
    entry += 46 + nameLength + extraLength + commentLength;
    if (name.endsWith('/')) continue;
    const path = join(folder, normalize(name));
    if (!path.startsWith(folder)) throw new Error(`${name} lies outside the archive.`);
    const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
    const data = archive.subarray(start, start + size);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, method === 0 ? data : inflateRawSync(data));
  }
}
