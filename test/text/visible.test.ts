import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonEscaped, visible } from '../../src/text/visible.ts'

const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|\u115f|\u1160|\u3164|\uffa0|\u034f|[\u{e0100}-\u{e01ef}]/u

describe('visible', () => {
  it.each([
    ['ESC of a colour sequence', 'a\u001b[31mred', 'a\\u001b[31mred'],
    ['window title (OSC) ended by BEL', '\u001b]0;owned\u0007', '\\u001b]0;owned\\u0007'],
    ['OSC 8 link', '\u001b]8;;http://evil.example\u001b\\x', '\\u001b]8;;http://evil.example\\u001b\\x'],
    ['C1 control sequence introducer', '\u009b2J', '\\u009b2J'],
    ['C1 operating system command', '\u009d0;x\u009c', '\\u009d0;x\\u009c'],
    ['carriage return that overwrites', 'denies\rconfirms', 'denies\\u000dconfirms'],
    ['backspace', 'not\b\b\b', 'not\\u0008\\u0008\\u0008'],
    ['null and delete', '\u0000\u007f', '\\u0000\\u007f'],
    ['right-to-left override', 'file\u202etxt.exe', 'file\\u202etxt.exe'],
    [
      'isolates and marks',
      '\u2066\u2067\u2068\u2069\u200e\u200f\u061c',
      '\\u2066\\u2067\\u2068\\u2069\\u200e\\u200f\\u061c',
    ],
    ['zero width space, joiners, no-break', 'a\u200bb\u200cc\u200dd\ufeffe', 'a\\u200bb\\u200cc\\u200dd\\ufeffe'],
    ['soft hyphen', 'con\u00adfirm', 'con\\u00adfirm'],
    ['line and paragraph separators', '\u2028\u2029', '\\u2028\\u2029'],
    ['tag characters', 'x\u{e0041}', 'x\\u{e0041}'],
    ['hangul filler', '\u3164', '\\u3164'],
    ['lone surrogate', 'a\ud800b', 'a\\ud800b'],
    ['variation selector after a letter', 'a\ufe0f', 'a\\ufe0f'],
    ['line feed and tab', 'a\n\tb', 'a\\u000a\\u0009b'],
  ])('%s', (_, given, shown) => expect(visible(given)).toBe(shown))

  it.each(['plain', 'Kyiv’s “naïve” façade — 5 %', 'שלום', '北京', '👩🏽‍🚒', '❤️', '1️⃣', 'a\u00a0b'])(
    'leaves %s alone',
    (text) => expect(visible(text)).toBe(text),
  )

  it('lets nothing unseen through but joiners of emoji', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visible(text).replace(/[\u200d\ufe0e\ufe0f]/g, '')).not.toMatch(unseen)
      }),
    )
  })
})

describe('jsonEscaped', () => {
  it('writes the same value without unseen characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const json = jsonEscaped(JSON.stringify(text))
        expect(JSON.parse(json)).toBe(text)
        expect(json).not.toMatch(unseen)
      }),
    )
  })
})
