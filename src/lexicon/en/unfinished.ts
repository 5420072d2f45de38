/** Words after which a sentence of news must go on. Data only. */
import { COORDINATORS } from './function-words.ts'

/**
 * A text that ends with one of these, and no stop, was cut there. Left out: what may end a sentence ("this", "had", "who they
 * are", "as it was", "the site to look at").
 */
export const UNFINISHED: ReadonlySet<string> = new Set([
  ...COORDINATORS,
  ...`a an the my your our their its every of from into onto by during against among between despite toward towards upon amid per than as
  if whether because although while unless until since whereas that which whose`.split(/\s+/),
])
