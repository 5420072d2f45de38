/** What paths and queries may hold. */
import { z } from 'zod'
import { aMoment, isDate } from '../index.ts'

/** No database keeps the character zero. */
const isKept = (text: string): boolean => !text.includes('\0')

/** Characters of a name and of a reason: more than a person writes. Of an id, which may hold the name of a source: what an address holds. */
const [NAME, REASON, ID] = [500, 5000, 8000]

const plain = (most: number) => z.string().max(most).refine(isKept, 'the character zero')
export const name = plain(NAME).trim().min(1)
export const reason = plain(REASON)
/** Names of stories are taken as they are: one may begin with a space. */
const inPath = plain(ID)

/** Of a claim, a decision, an article; or its beginning. */
export const id = plain(ID).min(1)
export const date = z
  .string()
  .refine(isDate, 'expected a day as YYYY-MM-DD, with a time as YYYY-MM-DDTHH:MM, or YYYY-MM or YYYY')
/** The longest that browsers take. */
const ADDRESS = 2000
export const webAddress = plain(ADDRESS).refine(
  (value) => /^https?:\/\//i.test(value) && URL.canParse(value),
  'expected http://… or https://…',
)

export const none = z.strictObject({})
export const ofStory = z.strictObject({ story: inPath })
export const withId = z.strictObject({ story: inPath, id: inPath })

const count = z
  .string()
  .regex(/^\d{1,9}$/, 'expected a whole number')
  .transform(Number)
const limit = (most: number) => count.refine((value) => value <= most, `expected at most ${most}`)
/** Of one answer; `usual` where nothing is asked for. */
export const paged = (usual: number, most: number) => ({ offset: count.default(0), limit: limit(most).default(usual) })
/** Likewise; all that is left where no limit is asked for. */
export const pagedOrWhole = (most: number) => ({
  offset: count.default(0),
  limit: limit(most).optional().describe('all where none is named'),
})
export const number = count
export const flag = z
  .enum(['true', 'false', '1', '0', ''])
  .default('false')
  .transform((value) => value === 'true' || value === '1')
export const words = plain(NAME)

/** A moment in UTC, as the command line takes it. */
export const moment = z.string().transform((value, context) => {
  const found = aMoment(value)
  if (found !== null) return found
  context.issues.push({
    code: 'custom',
    message: 'expected a day as YYYY-MM-DD, or with a time as YYYY-MM-DDTHH:MM',
    input: value,
  })
  return z.NEVER
})
