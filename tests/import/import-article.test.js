// `importArticle`: recognises the format of a source, and loads its importer.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ImportError, importArticle } from '../../dist/import/index.js';

describe('importArticle', () => {
  for (const [name, source] of Object.entries({
    nothing: undefined,
    'plain text': 'The harbour freezes.',
    'an empty object': {},
    'bytes that are no text': new Uint8Array([0x89, 0x50, 0xff, 0xfe]),
  }))
    it(`refuses ${name}`, async () => {
      await assert.rejects(importArticle(source), ImportError);
    });

  it('names the formats that there are, if one is asked for that is not', async () => {
    await assert.rejects(
      importArticle('', { format: 'constructor' }),
      /There is no format `constructor`; there are /,
    );
  });
});
