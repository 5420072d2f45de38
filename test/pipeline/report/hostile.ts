import type { Anchor, ReadResult } from '../../../src/model.ts'
import { claimOf, resultOf, sourceOf } from './sample.ts'

/** Texts that try to get out of a view. */
export const HOSTILE: readonly (readonly [name: string, text: string])[] = [
  ['script', '<script>alert(1)</script>'],
  ['closing tags', '</a></p></div></article></style></title><h1>'],
  ['event handler', '<img src=x onerror=alert(1)>'],
  ['attribute breakout', `" onmouseover="alert(1)" x='`],
  ['SVG', '<svg/onload=alert(1)><animate onbegin=alert(1)>'],
  ['iframe with a data URL', '<iframe src="data:text/html,<script>alert(1)</script>">'],
  ['javascript URL', '<a href="javascript:alert(1)">here</a>'],
  ['comment and CDATA', '<!-- --><![CDATA[ ]]><?php ?>'],
  ['entity', '&lt;script&gt; &#x202e; &amp;'],
  ['style', '<style>*{background:url(http://evil.example/)}</style>'],
  ['colour sequence', 'red \u001b[31malarm\u001b[0m'],
  ['window title', '\u001b]0;owned\u0007'],
  ['C1 sequence', '\u009b2J\u009d0;owned\u009c'],
  ['overwriting line', 'it denies\rit admits'],
  ['right-to-left override', 'said \u202eylno\u202c'],
  ['isolate', '\u2066\u2067\u2069'],
  ['zero width', 'ad\u200bmin \ufeff \u2060'],
  ['lone surrogate', 'half \ud83d'],
]

/** Characters that no view may ever print. */
export const UNSEEN =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/

/** A result in which the text stands in every place that a view shows. */
export function everywhere(evil: string): ReadResult {
  const text = `Before. ${evil} said: ${evil} After.`
  const placed = (start: number): Anchor => ({ start, end: start + evil.length, exact: evil })
  const anchor = placed('Before. '.length)
  const other = placed(text.length - ' After.'.length - evil.length)
  const source = sourceOf(anchor, {
    name: `${evil}!`,
    role: `${evil}?`,
    affiliation: { name: `${evil};`, kind: 'organization', country: null },
    via: [sourceOf(other, { name: `${evil},` })],
  })
  const claim = claimOf('id', {
    foundBy: evil,
    sources: [source],
    cue: { start: anchor.end + 1, end: anchor.end + 5, exact: 'said' },
    content: [other],
    hedge: other,
    firstTime: other,
    said: { ...other, edtf: evil, impliedBy: evil },
    times: [{ ...other, edtf: evil, relation: 'on', impliedBy: evil }],
    quantities: [{ ...other, low: null, best: 3, high: null, unit: evil, of: evil, bound: 'exact' }],
    places: [{ ...other, name: evil, country: evil, lat: null, lon: null, precision: 'city' }],
  })
  return resultOf(
    text,
    [claim, claimOf('<b>', { foundBy: evil, content: [anchor], refersTo: [evil], within: evil })],
    {
      url: evil,
      publisher: evil,
      language: evil,
      headline: anchor,
      byline: [{ name: evil }],
      dateline: anchor,
      published: { edtf: evil, from: 'text', impliedBy: evil },
      completeness: { state: 'truncated', seen: 0.5, evidence: other },
    },
    { input: evil, problems: [{ rule: evil, message: evil, found: evil, expected: evil, url: evil }], readAt: evil },
  )
}
