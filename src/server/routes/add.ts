/** Adds articles: words that were pasted, the page at an address, files. */
import { z } from 'zod'
import {
  type Arrival,
  adding,
  arrivalsFrom,
  arrivalsOfBytes,
  enterInto,
  type Happened,
  UserError,
} from '../../index.ts'
import { failure, failureOf } from '../failure.ts'
import { postFiles } from '../route.ts'
import { integer, named } from '../schemas/schema.ts'
import type { Served } from '../served.ts'
import { date, name, none, webAddress } from '../values.ts'

const stated = {
  publisher: name.optional().describe('where the article does not say it'),
  published: date.optional().describe('where the article does not say it'),
  address: webAddress.optional().describe('where the article stands, when it was not fetched from there'),
}

const pasted = z.strictObject({ text: z.string(), ...stated })
const fetched = z.strictObject({ url: webAddress, publisher: stated.publisher, published: stated.published })
const uploaded = z
  .strictObject({ files: z.array(z.custom<Handed>()).readonly(), ...stated })
  .refine(({ files }) => files.length > 0, 'expected a file')
  .refine(
    ({ files, address }) => address === undefined || files.length === 1,
    'one address cannot be that of several files',
  )

interface Handed {
  readonly name: string
  readonly bytes: Uint8Array
}

const input = z.string()
const event = named(
  'Added',
  z.discriminatedUnion('event', [
    z.strictObject({ event: z.literal('received'), input, bytes: integer }),
    z.strictObject({ event: z.literal('reading'), input }),
    z.strictObject({
      event: z.literal('added'),
      input,
      outcome: z.enum(['new', 'revision', 'reread', 'joined', 'known', 'forgotten']),
      article: z.string(),
      revision: z.string(),
      claims: integer,
    }),
    z.strictObject({ event: z.literal('refused'), input, ...failure.shape }),
    z.strictObject({ event: z.literal('failed'), ...failure.shape }),
    z.strictObject({ event: z.literal('done'), added: integer, refused: integer }),
  ]),
)

/** Bytes of JSON for 20 MB of text: a character may be written in six. */
const MOST = 60_000_000

export const add = postFiles({
  path: '/api/stories/:story/articles',
  summary: 'adds articles, and tells line by line what becomes of each; a new name begins a story',
  params: z.strictObject({ story: name }),
  query: none,
  body: z.union([pasted, fetched]),
  form: uploaded,
  most: MOST,
  gives: event,
  run: async ({ params: { story }, body }, served) => {
    const { publisher = null, published = null } = body
    const url = 'address' in body ? (body.address ?? null) : null
    const { desk, effects } = served
    const happened = adding(arrivalsOf(body, effects), {
      stated: { publisher, published, url, readAt: effects.today() },
      extractor: await served.extractor(),
      width: effects.widthFor('files' in body ? body.files.length : 1),
      now: () => effects.now(),
      enter: (prepared) => desk.change((store) => enterInto(store, story)(prepared)),
    })
    return told(happened, served)
  },
})

function arrivalsOf(
  body: z.output<typeof pasted> | z.output<typeof fetched> | z.output<typeof uploaded>,
  effects: Served['effects'],
): AsyncGenerator<Arrival> {
  if ('url' in body) return arrivalsFrom(body.url, effects)
  const handed = 'text' in body ? [{ name: null, bytes: new TextEncoder().encode(body.text) }] : body.files
  return arrivalsOfBytes(handed, effects)
}

/** With what went wrong in the form of all errors, and the sum at the end. */
async function* told(happened: AsyncIterable<Happened>, { complain }: Served): AsyncGenerator<z.input<typeof event>> {
  const sums = { added: 0, refused: 0 }
  for await (const one of happened) {
    if (one.event === 'added' || one.event === 'refused') sums[one.event]++
    if (one.event !== 'refused') yield one
    else {
      if (!(one.error instanceof UserError)) complain(one.error, `adding ${one.input}`)
      yield { event: 'refused', input: one.input, ...failureOf(one.error) }
    }
  }
  yield { event: 'done', ...sums }
}
