// Where in JSON text a value is, and where text stops being JSON.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { root } from '../../scripts/setup.js';

const { parseJson, placesIn } = await import(pathToFileURL(join(root, 'dist/json/json-text.js')).href);

/** As `line:column`. */
function positionOf(text, pointer) {
  const { line, column } = placesIn(text)(pointer).value;
  return `${line}:${column}`;
}

describe('the position of a value', () => {
  for (const [what, text, pointer, expected] of [
    ['is that of the whole for the empty pointer', '\n  {}', '', '2:3'],
    ['is where it begins, behind its name', '{ "a": "b" }', '/a', '1:8'],
    ['is found in lists in lists', '[1, [2, [3, 4]], 5]', '/1/1/1', '1:13'],
    ['is found behind empty lists and objects', '{"a":[],"b":{},"c":1}', '/c', '1:20'],
    ['counts lines by LF', '{\n"a":\n1}', '/a', '3:1'],
    ['counts lines by CR LF', '{\r\n"a":\r\n1}', '/a', '3:1'],
    ['counts lines by CR', '{\r"a":\r1}', '/a', '3:1'],
    ['counts columns in UTF-16 units, as editors do', '{"é漢😀":0,"a":1}', '/a', '1:15'],
    ['is found by a name with escapes', '{"a\\u0062\\"\\\\":1}', '/ab"\\', '1:16'],
    ['is found by a name with / and ~', '{"a/b":1,"c~d":2,"~1":3}', '/~01', '1:23'],
    ['is found by an empty name', '{"":{"":1}}', '//', '1:9'],
    ['is found by a name that objects have anyway', '{"x":1,"__proto__":2}', '/__proto__', '1:20'],
    ['is not confused by brackets and quotes in text', '{"a":"}],\\"{","b":1}', '/b', '1:19'],
    ['is that of the last of two of the same name', '{"a":1,"a":{"b":2}}', '/a/b', '1:17'],
    ['is not that of the first where only the first has it', '{"a":{"b":2},"a":1}', '/a/b', '1:18'],
    ['is that of what is around it where it is missing', '{"a":{"b":"text"}}', '/a/b/0/children', '1:11'],
  ]) {
    it(what, () => assert.equal(positionOf(text, pointer), expected));
  }

  it('is found at any depth; too deep for the parser, it is that of the enclosing value', () => {
    const depth = 100_000;
    const positionOf = placesIn('['.repeat(depth) + ']'.repeat(depth));
    assert.equal(positionOf('/0'.repeat(1000)).value.column, 1001);
    const { column } = positionOf('/0'.repeat(depth - 1)).value;
    assert.ok(column > 1000 && column <= depth);
  });
});

describe('the range of a value', () => {
  const text = '{ "a": [1, "text"] }';
  const shown = ({ from, to }) => text.slice(from, to);
  const placeOf = placesIn(text);

  it('covers the whole value', () => {
    assert.equal(shown(placeOf('').value), text);
    assert.equal(shown(placeOf('/a').value), '[1, "text"]');
    assert.equal(shown(placeOf('/a/1').value), '"text"');
  });

  it('is known for the name, too', () => {
    assert.equal(shown(placeOf('/a').key), '"a"');
    assert.equal(placeOf('/a').key.column, 3);
    assert.equal(placeOf('/a/0').key, undefined);
  });
});

describe('text that is not JSON', () => {
  for (const [text, place, message] of [
    ['', '1:1', 'Expected a value, but the text ends here.'],
    ['{"a": 1,\n}', '2:1', 'Expected a name in double quotation marks, found `}`.'],
    ['[1,\r\n 2,]', '2:4', 'Expected a value, found `]`.'],
    ['{"a" 1}', '1:6', 'Expected a colon, found `1`.'],
    ['{"a": 1\n "b": 2}', '2:2', 'Expected a comma or `}`, found `"b"`.'],
    ['[[1}', '1:4', 'Expected a comma or `]`, found `}`.'],
    ["{'a': 1}", '1:2', "Expected a value or a string in double quotation marks, found `'a'`."],
    ['[undefined]', '1:2', 'Expected a value or a string in double quotation marks, found `undefined`.'],
    ['[012]', '1:3', 'Expected a comma or `]`, found `12`.'],
    ['[1.]', '1:2', 'This number is incomplete.'],
    ['[1] 2', '1:5', 'Expected the end of the file, found `2`.'],
    ['[1] // one', '1:5', 'JSON cannot contain comments.'],
    ['["a\nb"]', '1:2', 'This string has no closing quotation mark.'],
    ['["a\tb"]', '1:2', 'Control characters in strings must be escaped.'],
    ['["a\\x"]', '1:2', 'JSON has no such escape. Write a backslash as `\\\\`.'],
    ['{"a": [', '1:8', 'Expected `]`, but the text ends here.'],
    ['{"a": [1]', '1:10', 'Expected `}`, but the text ends here.'],
  ]) {
    it(`results in an error with position and reason: ${JSON.stringify(text)}`, () => {
      assert.throws(
        () => parseJson(text),
        ({ at: { line, column }, message: told }) =>
          assert.deepEqual([`${line}:${column}`, told], [place, message]) ?? true,
      );
    });
  }

  it('results in an error without a stack overflow, at any depth', () => {
    assert.throws(
      () => parseJson('['.repeat(100_000)),
      ({ name, at }) => assert.deepEqual([name, at.line], ['Error', 1]) ?? true,
    );
  });

  it('results in an error with a position and a message of the same parser, whatever is wrong', () => {
    const edited = fc
      .tuple(fc.json(), fc.nat(), fc.nat(2), fc.constantFrom(...'{}[]",:\\ue0-.1t\n', '', '"a":', '\\u00e9'))
      .map(([text, at, length, piece]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + piece + text.slice(place + length);
      });
    const told = (read, text) => {
      try {
        read(text);
      } catch ({ message }) {
        return message;
      }
    };
    fc.assert(
      fc.property(edited, (text) => {
        const [ours, engines] = [told(parseJson, text), told(JSON.parse, text)];
        assert.equal(ours === undefined, engines === undefined);
        if (ours) assert.notEqual(ours, engines);
      }),
      { numRuns: 5000 },
    );
  });
});
