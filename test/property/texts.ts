/** Texts for property tests: any characters at all, and words of news in any order. All people and places are invented. */
import fc from 'fast-check'

export const settings = (numRuns: number) => ({ numRuns })

/** Makes the text English on the whole: what comes after it goes through every stage, whatever it is. */
const ENGLISH =
  'It was cold and it was dark, and there was not a light to be seen in the street, but all of them were there, and they were still.'

/** Any Unicode, lone surrogates and controls included. */
const anyCharacters = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
)

export const anyText = fc
  .tuple(fc.constantFrom('', `${ENGLISH}\n\n`, `${ENGLISH} `), anyCharacters)
  .map(([before, text]) => before + text)

const WORDS = `
  Ines Corvel|Mr. Dorn|Gen. Tavo Brask|the Ministry of Tides|the ministry|Norvale|Vellmark|officials|a spokesperson|three residents
  |he|she|they|it|the head of state|the Bureau of Harbours (BOH)|BOH|Aro News|sources close to the talks|“we|we”
  |said|says|told reporters|added|according to|denied|confirmed for the first time|has not been confirmed by|did not deny
  |declined to comment|reportedly|is expected to|was accused of|asked whether|urged|claimed on Tuesday that|announced|by
  |that|whether|if|not|never|no|may|might|presumably|likely|will|would|to|and|or|but|who|which|after a briefing with|citing
  |on Wednesday|in mid-October|by December|a few days earlier|since 2019|at 14:30|last month|tomorrow|October 23|2031
  |some 10,000|3,000|at least 40|dozens of|between 5 and 7|50%|$1.2 million|km|tonnes of grain|people|troops
  |“|”|"|'|‘|’|„|«|»|(|)|[|]|—|–|-|:|;|,|.|?|!|…|*|/|\\|&|<b>|</p>|\u0000|\u202e|\ufeff|👩‍🚒|é|e\u0301|م
  |You have 54.16% of this article left to read.|Read more|Subscribe|By Ines Corvel|NORVALE, March 3 —|the bridge|is closed|has been reopened`
  .split('|')
  .map((word) => word.replace(/^\s+|\s+$/g, ''))

const SEPARATORS = [' ', ' ', ' ', ' ', ' ', ' ', '', '. ', ', ', '.\n\n', '\n\n', '\n', '\r\n\r\n', '\u00a0', '\t']

const word = fc.constantFrom(...WORDS)

/** Words of news, cues, marks and line ends in any order. */
export const newsText = fc
  .array(fc.tuple(word, fc.constantFrom(...SEPARATORS)), { maxLength: 120 })
  .map((parts) => `${ENGLISH}\n\n${parts.flat().join('')}`)

const SENTENCES = [
  'Ines Corvel, the head of the Norvale waterworks, told Aro News on Monday that some 300 homes were without water.',
  '“We do not know,” she added, “whether the pumps will be back by December.”',
  'Vellmark has denied that its ship was there, according to a senior official at the Ministry of Tides, who asked not to be named.',
  'The report has not been confirmed by independent experts, and the Bureau of Harbours (BOH) refused to comment.',
  'The mayor, citing the BOH, urged residents to boil their water, and asked why nobody had been told: “Was it not known?”',
  'Between 5 and 7 bridges may be closed until mid-October, the ministry said in a statement after a briefing with the army.',
  'Vellmark and Norvale deny',
]

/** Sentences as news has them, broken off anywhere, run together with or without a space. */
export const brokenText = fc
  .array(
    fc.tuple(fc.constantFrom(...SENTENCES), fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...SEPARATORS)),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.map(([sentence, share, after]) => sentence.slice(0, share * sentence.length) + after).join(''))

const wordsInALine = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => `${words.join(' ')}.`)

/** Paragraphs of one line each: of such sentences, or of words in any order. */
export const paragraphs = fc.array(fc.oneof(fc.constantFrom(...SENTENCES), wordsInALine), {
  minLength: 1,
  maxLength: 8,
})

/** Markup around and inside of such words, closed or not. */
export const newsPage = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<h1>',
        '</h1>',
        '<article>',
        '</div>',
        '<time datetime="2031-03',
        '<!--',
        '<meta ',
        '">',
      ),
      newsText,
    ),
    { maxLength: 12 },
  )
  .map((parts) => `<html><head><title>Norvale</title></head><body>${parts.flat().join('')}`)
