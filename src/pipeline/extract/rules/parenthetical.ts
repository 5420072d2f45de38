/** The bridge, the mayor said, would close. / The bridge would close, said the mayor. / As the mayor said, it closed. */
import { afterAddressee, afterAdjuncts } from '../adjunct.ts'
import { isComplementizer, looksLikeClause } from '../clause.ts'
import { type Range, type Scene, sentenceOf } from '../context.ts'
import { type Cue, entryFor } from '../cue.ts'
import { phraseAfter } from '../noun-phrase.ts'
import type { CueRule } from '../rule.ts'
import { subjectBefore } from '../subject.ts'
import { endsHere, INVERTED, outerComma, trailingComma } from '../trailing.ts'
import { resumed } from './quotation-before.ts'

export const parenthetical: CueRule = {
  id: 'parenthetical',
  find(scene, cue) {
    const entry = entryFor(cue, 'quote', 'clause')
    if (!entry || cue.passive || cue.nonFinite || cue.entries[0]!.kind !== 'verb') return
    const { first, last } = sentenceOf(scene, cue.head)
    const opening = asClause(scene, cue, last)
    if (opening) return { ...opening, cue, entry, score: 0.85 }
    const placed = straight(scene, cue, entry.addressee, last) ?? inverted(scene, cue, last)
    if (!placed || placed.comma <= first) return
    const before: Range = {
      first: placed.after < last - 1 ? afterStrongMark(scene, first, placed.comma) : first,
      last: placed.comma,
    }
    if (scene.tags[before.first] === 'preposition' && !looksLikeClause(scene, before.first, placed.comma)) return
    if (!looksLikeClause(scene, first, placed.comma) && before.last - before.first < 3 && placed.after >= last - 1)
      return
    const quoted = resumed(scene, placed.after)
    const content = [
      before,
      ...(quoted.length > 0 ? quoted : rest(scene, placed.after, outerComma(scene, cue, placed.after, last))),
    ]
    return { sources: [placed.source], cue, entry, content, score: 0.85 }
  },
}

interface Placed {
  readonly source: Range
  /** The comma that ends the content before. */
  readonly comma: number
  /** The first token after cue, source and adjuncts. */
  readonly after: number
}

function inverted(scene: Scene, cue: Cue, last: number): Placed | undefined {
  // "Police in Kessel, Norland, said two men fled": the subject stands before the comma
  if (subjectBefore(scene, cue)?.last === cue.first - 1) return
  if (scene.tokens[cue.first - 1]?.text !== ',' || !cue.entries.some(({ lemma }) => INVERTED.has(lemma))) return
  const source = phraseAfter(scene, cue.last, last)
  if (!source) return
  const after = afterAdjuncts(scene, source.last, last)
  return endsHere(scene, after, last) ? { source, comma: cue.first - 1, after } : undefined
}

function straight(scene: Scene, cue: Cue, addressee: boolean, last: number): Placed | undefined {
  const source = behindComma(scene, cue)
  if (!source) return
  const as = scene.tokens[source.first - 1]?.lower === 'as' ? 1 : 0
  const comma = source.first - 1 - as
  const start = addressee ? afterAddressee(scene, cue.last) : cue.last
  if (isComplementizer(scene, start)) return
  const after = afterAdjuncts(scene, start, last)
  return endsHere(scene, after, last) ? { source, comma, after } : undefined
}

/** The subject right behind a comma, or behind ", as". */
function behindComma(scene: Scene, cue: Cue): Range | undefined {
  const source = subjectBefore(scene, cue)
  const as = source && scene.tokens[source.first - 1]?.lower === 'as' ? 1 : 0
  if (source && scene.tokens[source.first - 1 - as]?.text === ',') return source
  // "had no licence, Wire Nine reported": no apposition
  const comma = trailingComma(scene, cue, sentenceOf(scene, cue.head).first)
  return comma === undefined || comma === cue.first - 1 ? undefined : { first: comma + 1, last: cue.first }
}

/** "As the mayor said, the bridge closed": the clause opens the sentence and its content follows. */
function asClause(scene: Scene, cue: Cue, last: number) {
  const source = subjectBefore(scene, cue)
  const { first } = sentenceOf(scene, cue.head)
  const opens = source?.first === first + 1 && scene.tokens[first]!.lower === 'as'
  if (!opens || scene.tokens[cue.last]?.text !== ',') return
  return { sources: [source], content: [{ first: cue.last + 1, last }] }
}

/** The last dash or semicolon before the cue begins its content. */
function afterStrongMark({ tokens }: Scene, first: number, last: number): number {
  for (let index = last - 1; index > first; index--) {
    if (/^(?:[;—–]|--?)$/.test(tokens[index]!.text)) return index + 1
  }
  return first
}

/** What goes on after the second comma. */
function rest({ tokens, tags }: Scene, after: number, last: number): Range[] {
  // ", adding that" goes on with another cue
  const participle = tags[after + 1] === 'verb' && tokens[after + 1]!.lower.endsWith('ing')
  // ", but residents say": somebody else speaks
  if (/^(?:but|while|although|though|whereas)$/.test(tokens[after + 1]?.lower ?? '')) return []
  return tokens[after]?.text === ',' && after + 2 < last && !participle ? [{ first: after + 1, last }] : []
}
