/** What all schemas of answers are made with. */
import { z } from 'zod'

/** The schemas that have a name of their own in the description of the interface. */
export const NAMED = z.registry<{ id: string }>()

export function named<S extends z.ZodType>(id: string, schema: S): S {
  NAMED.add(schema, { id })
  return schema
}

/** Nothing is changed in what is given out. */
export const list = <S extends z.ZodType>(of: S) => z.array(of).readonly()

export const integer = z.int().nonnegative()

/** A time of the ledger. */
export const moment = z.string().describe('ISO 8601 in UTC, with milliseconds')
/** A time that a text states. */
export const edtf = z.string().describe('EDTF')
