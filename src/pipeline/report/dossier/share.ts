/** No dossier holds a whole article: how much of each is shown, the words of claims before those around them. */
import { ours, type Run } from './sheet.ts'

/** Share of an article that its sentences in one dossier may add up to. */
const MOST = 0.5
/** Of a short article this many UTF-16 units may be shown all the same: some ten sentences of a wire report. */
const AT_LEAST = 1500
/** Units of a claim's words that are shown of an article that is used up: they tell which sentence the characters mean. */
const BEGINNING = 100

/** A claim with its sentences. */
export interface Wanted {
  /** Any key of the article. */
  readonly article: string
  /** Of its text, in UTF-16 units. */
  readonly length: number
  readonly context: readonly Run[]
}

/** What is left of an article. Sentences that several claims stand in count once. */
interface Left {
  room: number
  /** One a unit of the text: whether it is shown already. */
  readonly shown: Uint8Array
}

/** Each context, in the same order, cut to what the dossier shows of its article; the first have it before the last. */
export function shares(wanted: readonly Wanted[]): readonly (readonly Run[])[] {
  const all = new Map<string, Left>()
  for (const { article, length } of wanted)
    if (!all.has(article)) all.set(article, { room: Math.max(AT_LEAST, length * MOST), shown: new Uint8Array(length) })
  const words = wanted.map(({ article, context }) => {
    const own = context.filter(({ strong, whose }) => strong === true || whose === 'ours')
    return take(all.get(article)!, own) ? own : null
  })
  return wanted.map(({ article, context }, index) => {
    const own = words[index]
    if (!own) return beginningOf(context)
    return take(all.get(article)!, context) ? context : own
  })
}

/** Whether there is room for what of them is not yet shown; then it is shown. */
function take(left: Left, runs: readonly Run[]): boolean {
  const spans = runs.flatMap(({ at, text }) => (at === undefined ? [] : [[at, at + text.length] as const]))
  const size = spans.reduce((sum, [start, end]) => {
    let fresh = 0
    for (let unit = start; unit < end; unit++) if (left.shown[unit] === 0) fresh++
    return sum + fresh
  }, 0)
  if (size > left.room) return false
  left.room -= size
  for (const [start, end] of spans) left.shown.fill(1, start, end)
  return true
}

/** As many whole words as there is room for; of what has no space in it, a piece. */
function beginningOf(context: readonly Run[]): readonly Run[] {
  const first = context.find(({ strong, whose }) => strong === true && whose === 'theirs')
  if (!first) return context
  const more = ours(' … as much of this article as a dossier shows is shown already')
  if (first.text.length <= BEGINNING) return [first, more]
  const space = first.text.lastIndexOf(' ', BEGINNING)
  return [{ ...first, text: first.text.slice(0, space > 0 ? space : BEGINNING) }, more]
}
