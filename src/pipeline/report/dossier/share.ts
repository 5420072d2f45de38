/** No dossier holds a whole article: how much of each may still be shown. */
import { ours, type Run } from './sheet.ts'

/** Share of an article that its sentences in one dossier may add up to. */
const MOST = 0.5
/** Of a short article this many UTF-16 units may be shown all the same: some ten sentences of a wire report. */
const AT_LEAST = 1500
/** Units of a claim's words that are shown of an article that is used up: they tell which sentence the characters mean. */
const BEGINNING = 100

/** Cuts a context to what is left of the article that it comes from, and counts it. */
export type Share = (article: string, length: number, context: readonly Run[]) => readonly Run[]

/** One for a dossier. `article`: any key of it; `length`: of its text. */
export function share(): Share {
  const left = new Map<string, number>()
  return (article, length, context) => {
    const room = left.get(article) ?? Math.max(AT_LEAST, length * MOST)
    const words = context.filter(({ strong, whose }) => strong === true || whose === 'ours')
    const shown = [context, words].find((runs) => sizeOf(runs) <= room) ?? beginningOf(words)
    left.set(article, room - sizeOf(shown))
    return shown
  }
}

const sizeOf = (runs: readonly Run[]): number =>
  runs.reduce((sum, { text, whose }) => sum + (whose === 'theirs' ? text.length : 0), 0)

function beginningOf(words: readonly Run[]): readonly Run[] {
  const first = words.find(({ whose }) => whose === 'theirs')
  if (!first) return words
  const text = first.text.slice(0, BEGINNING)
  return [{ ...first, text }, ours('… as much of this article as a dossier shows is shown already')]
}
