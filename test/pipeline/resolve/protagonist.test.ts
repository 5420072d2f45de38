import { expect, it } from 'vitest'
import { resolved } from './given.ts'

/** The name and the mention of the last source of a text, which is given by its words. */
async function meant(text: string, by: string): Promise<string> {
  const { sources } = await resolved(text, [{ by: [by] }])
  const { name, mention } = sources[0]![0]!
  return `${name} | ${mention?.exact ?? '–'}`
}

it.each([
  ['Melana Vost is mourning her cousin. She asked for prayers. The singer was sad.', 'The singer', 'Melana Vost'],
  ['Anna Vost broke a leg. The striker will be back.', 'The striker', 'Anna Vost'],
  ['Anna Vost has told her story. The 34-year-old left in May.', 'The 34-year-old', 'Anna Vost'],
  ['Anna Vost has told her story. The 34-year-old Norwegian left in May.', 'The 34-year-old Norwegian', 'Anna Vost'],
  ['Anna Vost has told her story about John Lund. The actress left in May.', 'The actress', 'Anna Vost'],
  ['Prime Minister John Brandt met Anna Vost. The comedian laughed.', 'The comedian', 'Anna Vost'],
])('means the one person in mind: %s', async (text, by, name) => {
  expect(await meant(text, by)).toBe(`${name} | ${name}`)
})

it.each([
  ['two who could be meant', 'Anna Vost met Maria Lund. The actress left in May.', 'The actress'],
  ['nobody of that gender', 'Harbour Minister John Brandt met Paul Lund. The actress left in May.', 'The actress'],
  ['one of another trade', 'Prime Minister Anna Vost spoke. The striker will be back.', 'The striker'],
  ['an indefinite one', 'Anna Vost has told her story. An actress left in May.', 'An actress'],
  ['one of a body', 'Anna Vost has told her story. The director of the fund left.', 'The director of the fund'],
  ['no trade that readers know', 'Anna Vost has told her story. The pilot left in May.', 'The pilot'],
  ['long ago', 'Anna Vost left. It rained. It snowed. It hailed. It thundered. The singer wept.', 'The singer'],
])('means nobody named: %s', async (_, text, by) => {
  expect(await meant(text, by)).toMatch(/\| –$/)
})

it.each([
  ['Singer Melana is mourning. The singer was sad.', 'The singer', 'Melana | Singer Melana'],
  ['Susan E. Rick spoke on Friday. Ms. Rick was sad.', 'Ms. Rick', 'Susan E. Rick | Susan E. Rick'],
  ['Omar al-Brask spoke on Friday. Mr. al-Brask was sad.', 'Mr. al-Brask', 'Omar al-Brask | Omar al-Brask'],
  ['Anna Vost spoke. Her brother John Vost wept. Vost was sad.', '@3:Vost', 'Anna Vost | Anna Vost'],
  [
    'President Anna Vost spoke. The president herself was sad.',
    'The president herself',
    'Anna Vost | President Anna Vost',
  ],
  ['Anna Vost spoke. Vost herself was sad.', 'Vost herself', 'Anna Vost | Anna Vost'],
  ['Tavo Brask spoke.\nBRASK: It leaks.', 'BRASK', 'Tavo Brask | Tavo Brask'],
  ['ANNA LUND: It leaks.\nLUND: It does.', '@2:LUND', 'ANNA LUND | ANNA LUND'],
  ['Q: It leaks?\nA: It does.', 'A', 'A | –'],
  ['This week Anna Vost spoke. Vost was sad.', '@2:Vost', 'Anna Vost | Anna Vost'],
  ['Who learned it the hard way was Anna Vost. Vost was sad.', '@2:Vost', 'Anna Vost | Anna Vost'],
  ['In the 2030s Anna Vost will speak. Vost was sad.', '@2:Vost', 'Anna Vost | Anna Vost'],
])('reads the name whole and nothing else: %s', async (text, by, expected) => {
  expect(await meant(text, by)).toBe(expected)
})

it('is called by the other pronoun no more', async () => {
  const text = 'Melana Vost spoke. She wept, and she left. She was sad. He sang.'
  expect(await meant(text, 'He')).toBe('He | –')
})

it('takes “she and other aides” for two sources', async () => {
  const { sources } = await resolved('Anna Vost spoke. She and other aides wept.', [{ by: ['She and other aides'] }])
  expect(sources[0]!.map(({ name, exact }) => `${name}: ${exact}`)).toEqual(['Anna Vost: She', 'aides: other aides'])
})

it('takes no service of a state for “the company”', async () => {
  const text = 'The Federal Bureau of Investigation met the divers. The company was late.'
  expect(await meant(text, 'The company')).toMatch(/\| –$/)
})
