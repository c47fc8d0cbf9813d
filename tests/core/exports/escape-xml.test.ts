import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapeXml, escapeXmlAttribute } from '../../../src/core/exports/escape-xml';
import { heldByXml, parseXml } from '../../support/parse-xml';

it('escapes what is markup, and replaces what no XML may hold', () => {
  expect(escapeXml('<a b="c">&amp;\r\n\u0000\uD83D\uFFFF😀')).toBe(
    '&lt;a b=&quot;c&quot;&gt;&amp;amp;&#13;\n\uFFFD\uFFFD\uFFFD😀',
  );
  expect(escapeXmlAttribute('a\n\tb')).toBe('a&#10;&#9;b');
});

it('is read as it was in elements and in attributes, whatever it is', () => {
  const any = fc.string({
    unit: fc
      .oneof(fc.integer({ min: 0, max: 0x30 }), fc.integer({ min: 0, max: 0xffff }))
      .map((unit) => String.fromCharCode(unit)),
  });
  fc.assert(
    fc.property(any, (words) => {
      const { documentElement } = parseXml(`<a b="${escapeXmlAttribute(words)}">${escapeXml(words)}</a>`);
      expect(documentElement.textContent).toBe(heldByXml(words));
      expect(documentElement.getAttribute('b')).toBe(heldByXml(words));
    }),
  );
});
