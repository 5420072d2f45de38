import { describe, expect, it } from 'vitest'
import { claimsOf, finding, type Words } from '../../support/finding.ts'

describe('what the model takes for an attribution and is none', () => {
  it.each<[string, string, Words]>([
    [
      'what seems',
      'Tavo Brask appeared to be asleep.',
      { sources: ['Tavo Brask'], cue: 'appeared', content: ['to be asleep'] },
    ],
    [
      'what it seems',
      'It seems that the dam leaks.',
      { sources: ['It'], cue: 'seems', content: ['that the dam leaks'] },
    ],
    [
      'a deed',
      'The crew launched two boats on Friday.',
      { sources: ['The crew'], cue: 'launched', content: ['two boats'] },
    ],
    [
      'what is hit',
      'The frigate shot down two drones on Friday.',
      { sources: ['The frigate'], cue: 'shot down', content: ['two drones'] },
    ],
    [
      'what is kept from somebody',
      'The guards denied the choir a permit.',
      { sources: ['The guards'], cue: 'denied', content: ['the choir a permit'] },
    ],
    [
      'a deed with auxiliaries',
      'The pictures had also been posted twice.',
      { cue: 'had also been posted', content: ['The pictures'] },
    ],
    [
      'what was only seen',
      'Two boats were spotted off the cape.',
      { cue: 'were spotted', content: ['Two boats', 'off the cape'] },
    ],
    ['a charge', 'The driver was charged with theft.', { cue: 'was charged with', content: ['The driver', 'theft'] }],
    [
      'a purpose',
      'The firm is ready to build a second dam.',
      { sources: ['The firm'], cue: 'to build', content: ['a second dam'] },
    ],
    [
      'the author',
      'I wonder if the dam will hold.',
      { sources: ['I'], cue: 'wonder', content: ['if the dam will hold'] },
    ],
    [
      'the reader',
      'You will know by now that the dam holds.',
      { sources: ['You'], cue: 'will know', content: ['that the dam holds'] },
    ],
    [
      'the newsroom, possessive',
      'Our hope that the lock opens is small.',
      { sources: ['Our'], cue: 'hope', content: ['that the lock opens'] },
    ],
    [
      'a deed of what was named',
      'The clip, which was posted twice, is gone.',
      { cue: 'was posted', content: ['which'] },
    ],
    ['the newsroom', 'We expect the lock to open.', { sources: ['We'], cue: 'expect', content: ['the lock to open'] }],
  ])('%s: %s', async (_, text, found) => {
    expect(await claimsOf(text, finding(found))).toEqual([])
  })
})

describe('what looks like it and is one', () => {
  it.each<[string, Words, string]>([
    [
      'It seemed to Tavo Brask that the dam leaked.',
      { sources: ['Tavo Brask'], cue: 'seemed', content: ['It', 'that the dam leaked'] },
      'model: Tavo Brask | seemed | that the dam leaked',
    ],
    [
      'Tavo Brask seemed to mock the plan.',
      { sources: ['Tavo Brask'], cue: 'seemed to mock', content: ['the plan'] },
      'model: Tavo Brask | seemed to mock | the plan',
    ],
    [
      'Tavo Brask posted that the dam leaked.',
      { sources: ['Tavo Brask'], cue: 'posted', content: ['that the dam leaked'] },
      'model: Tavo Brask | posted | that the dam leaked',
    ],
    [
      'Tavo Brask posted “The dam leaks” on Friday.',
      { sources: ['Tavo Brask'], cue: 'posted', content: ['The dam leaks'] },
      'model: Tavo Brask | posted | The dam leaks',
    ],
    [
      'The council signed a letter warning that the dam leaked.',
      { sources: ['The council'], cue: 'signed a letter warning', content: ['that the dam leaked'] },
      'model: The council | signed a letter warning | that the dam leaked',
    ],
    [
      'Tavo Brask discovered a leak in the dam.',
      { sources: ['Tavo Brask'], cue: 'discovered', content: ['a leak in the dam'] },
      'model: Tavo Brask | discovered | a leak in the dam',
    ],
    [
      'The driver was accused of theft.',
      { cue: 'was accused of', content: ['The driver', 'theft'] },
      'model:  | was accused of | The driver + theft',
    ],
    [
      '“I fear that the dam leaks, and we hope that it will hold,” said Tavo Brask.',
      { sources: ['Tavo Brask'], cue: 'said', content: ['I fear that the dam leaks, and we hope that it will hold'] },
      'model: Tavo Brask | said | I fear that the dam leaks, and we hope that it will hold',
    ],
  ])('%s', async (text, found, expected) => {
    expect(await claimsOf(text, finding(found))).toEqual([expected])
  })

  it('the one author of an article', async () => {
    const found = finding({ sources: ['I'], cue: 'doubt', content: ['that the dam will hold'] })
    const text = 'Why the dam leaks\n\nBy Ines Corvel\n\nI doubt that the dam will hold, and so do others in the town.'
    expect(await claimsOf(text, found)).toEqual(['model: I | doubt | that the dam will hold'])
  })
})

it('one that names nobody needs a higher score', async () => {
  const text = 'The dam is said to leak.'
  const found = { cue: 'is let slip', content: ['The dam', 'to leak'] }
  const slip = text.replace('said', 'let slip')
  expect(await claimsOf(slip, finding({ ...found, score: 0.65 }))).toEqual([])
  expect(await claimsOf(slip, finding({ ...found, score: 0.7 }))).toEqual(['model:  | is let slip | The dam + to leak'])
  // where a rule found the cue as well, the score that is asked of any other
  const said = { cue: 'is said', content: ['The dam', 'to leak'], score: 0.55 }
  expect(await claimsOf(text, finding(said))).toEqual(['model:  | is said | The dam + to leak'])
})
