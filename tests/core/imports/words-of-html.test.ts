import { describe, expect, it } from 'vitest';
import { wordsOfHtml } from '../../../src/core/imports/words-of-html';
import { faultOf } from '../../support/fault-of';

describe('the words of an HTML', () => {
  it.each([
    ['<p>One</p><p>two</p>', 'One\n\ntwo'],
    ['<div>One</div><div>two</div>', 'One\ntwo'],
    ['<p>One<br>two<br><br>three</p>', 'One\ntwo\n\nthree'],
    ['<ul><li>One</li><li>two <b>th</b>ree</li></ul>four', 'One\ntwo three\n\nfour'],
    ['  <p>\n One\t two </p>\n\n', 'One two'],
    ['a&nbsp;b &amp; c &lt;i&gt; &eacute;', 'a\u00A0b & c <i> é'],
    ['<title>No</title><style>p{}</style><script>alert(1)</script><noscript>no</noscript><p>Yes</p>', 'Yes'],
    ['<p>One<script>"</p>"</script> two', 'One two'],
    ['<p>One<!-- no --> two', 'One two'],
    ['<p>One</q></b> two', 'One two'],
    ['', ''],
  ])('of %j are %j', (html, words) => {
    expect(wordsOfHtml(html)).toBe(words);
  });

  it('that nests without end are refused', () => {
    expect(faultOf(() => wordsOfHtml(`${'<b>'.repeat(100_000)}${'</i>'.repeat(100_000)}`))).toBe('tooDeep');
  });
});
