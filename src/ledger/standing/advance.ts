/** Brings a standing up to what the ledger holds now. */
import type { Store } from '../../store/store.ts'
import { inCopies } from '../copies.ts'
import { heldDecisions, redecided } from './decisions.ts'
import { type Kept, save } from './kept.ts'
import { kinOf, withKin } from './kin.ts'
import { type Now, readerOf } from './reader.ts'
import { rowsOf } from './rows.ts'
import { readingsIn, type Standing } from './standing.ts'
import { stepped } from './step.ts'

/** Articles of one step: all that is computed of them is held in memory, and kept together. */
const AT_ONCE = 250

/** `head`: the latest entry of the story before all this was asked. Null where another process was faster. */
export async function advanced(store: Store, story: string, kept: Kept, head: number): Promise<Kept | null> {
  const states = await store.states(story)
  const decisions = await store.decisions(story)
  const named = inCopies(states, decisions)
  const byArticle = Map.groupBy(states, ({ article }) => article)
  const now: Now = { states: byArticle, kin: kinOf(states, decisions), decisions, inCopies: named }
  const held = heldDecisions(named)
  const { standing } = await kept.whole()
  const again = redecided(standing.decisions, held)
  const changed = changedSince(standing, now, again.articles)
  const acts = [...decisions, ...(await store.tombstones(story))]
  const asOf = [...states.map(({ capturedAt }) => capturedAt), ...acts.map(({ at }) => at)]
  const whole = { head, asOf: asOf.reduce((a, b) => (a > b ? a : b), ''), decisions: held }
  for (let at = 0, done = kept, before = standing; ; at += AT_ONCE) {
    const isLast = at + AT_ONCE >= changed.length
    const rows = rowsOf(store, story)
    const some = new Set(changed.slice(at, at + AT_ONCE))
    const step = { now, read: readerOf(store, now), rows, changed: some, everything: isLast && again.sources }
    const next = { ...before, ...(await stepped(before, step)), ...(isLast ? whole : {}) }
    const saved = await save(store, story, { before: done, standing: next, rows, head })
    if (saved === null || isLast) return saved
    ;[done, before] = [saved, next]
  }
}

/** Articles that are not as they were, with their kin of before and of now, in the order of their ids. */
function changedSince({ articles }: Standing, { states, kin }: Now, redecided: ReadonlySet<string>): readonly string[] {
  const isSame = (article: string): boolean => {
    const [before, now] = [articles.get(article), states.get(article)]
    return before !== undefined && now !== undefined && before.readings === readingsIn(now)
  }
  const all = [...new Set([...articles.keys(), ...states.keys()])]
  const own = new Set(all.filter((article) => redecided.has(article) || !isSame(article)))
  const kinBefore = new Map([...articles].map(([article, held]) => [article, held.kin]))
  return [...withKin(own, kinBefore), ...withKin(own, kin)].filter((one, i, both) => both.indexOf(one) === i).toSorted()
}
