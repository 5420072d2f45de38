import { describe, expect, it } from 'vitest'
import { language, languageName } from '../../../src/pipeline/ingest/language.ts'
import { isInEnglish } from '../../../src/text/english.ts'
import { readText } from '../../support/read-text.ts'
import { readPlain } from './reading.ts'

const ENGLISH = 'The harbour master of Tarn said that the ferry would not sail before the storm was over.'
const FOREIGN = [
  [
    'es',
    'Spanish',
    'El alcalde de Tarn dijo el lunes que el puente se había hundido y que nadie había resultado herido en el puerto.',
  ],
  [
    'fr',
    'French',
    'Le maire de Tarn a dit lundi que le pont est fermé et que les habitants ne peuvent pas passer par la route du port.',
  ],
  [
    'de',
    'German',
    'Der Bürgermeister von Tarn sagte am Montag, dass die Brücke nicht mehr sicher ist und für alle Fahrzeuge gesperrt wird.',
  ],
  [
    'it',
    'Italian',
    'Il sindaco di Tarn ha detto che il ponte non è sicuro e che la strada del porto è stata chiusa per una settimana.',
  ],
  [
    'nl',
    'Dutch',
    'De burgemeester van Tarn zei maandag dat de brug niet veilig is en dat het verkeer een andere weg moet nemen.',
  ],
  [
    'pt',
    'Portuguese',
    'O prefeito de Tarn disse que a ponte não é segura e que os moradores não podem passar pela estrada do porto.',
  ],
  ['ja', 'Japanese', 'ターンの市長は月曜日、橋が安全ではないと述べた。'],
  ['ko', 'Korean', '타른 시장은 월요일 다리가 안전하지 않다고 말했다.'],
  ['und-Cyrl', 'an unknown language', 'Мэр Тарна сказал в понедельник, что мост небезопасен.'],
] as const

describe('what the text shows', () => {
  it('English', () => {
    expect(language(ENGLISH, null)).toBe('en')
  })
  it.each(FOREIGN)('%s', async (tag, name, text) => {
    expect(language(text, null)).toBe(tag)
    expect(languageName(tag)).toBe(name)
    const { article, problems } = await readPlain(text)
    expect([article.text, isInEnglish(article)]).toEqual([text, false])
    expect(problems).toMatchObject([{ rule: 'language-unsupported', found: `a text in ${name}` }])
    const { claims } = await readText(`${text} “${text}” The mayor said “yes” on Monday.`)
    expect(claims).toEqual([])
  })
  it('is not led astray by a few foreign words', () => {
    expect(language(`${ENGLISH} “Que será, será,” he said, and went to the café de la Paix.`, null)).toBe('en')
  })
})

describe('what the page says', () => {
  it.each([
    ['en_AU', ENGLISH, 'en-AU'],
    ['en-us', ENGLISH, 'en-US'],
    ['en', FOREIGN[0][2], 'es'],
    ['es', ENGLISH, 'en'],
    ['uk', FOREIGN[8][2], 'uk'],
    ['en', FOREIGN[8][2], 'und-Cyrl'],
    ['lv', 'Xyzzy plugh.', 'lv'],
    ['not a tag', ENGLISH, 'en'],
    ['', ENGLISH, 'en'],
  ])('%s', (declared, text, tag) => {
    expect(language(text, declared)).toBe(tag)
  })
})

it('lets a short text pass whose language cannot be told', () => {
  expect(isInEnglish({ language: 'und', text: 'Xyzzy plugh.' })).toBe(true)
  expect(isInEnglish({ language: 'und', text: 'Xyzzy plugh. '.repeat(40) })).toBe(false)
})
