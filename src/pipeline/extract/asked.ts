/** "Asked whether the dam would hold, Ines Corvel said": she was asked, by nobody who is named, and all of it up to the comma. */
import { type Context, isQuoted, type Range, type Scene, sentenceOf } from './context.ts'
import { subjectBefore } from './subject.ts'

interface Parts {
  readonly cue: Range
  readonly sources: readonly Range[]
  readonly content: readonly Range[]
}

/** The parts of an attribution whose cue opens a participle clause; others as they are. */
export function asked(scene: Scene, parts: Parts): Parts {
  const { cue, sources, content } = parts
  const first = content[0]
  if (!opensAsked(scene, cue) || first === undefined || content.at(-1)!.first < cue.last) return parts
  const by = sources.filter((source) => scene.tokens[source.first - 1]?.lower === 'by')
  const end = mainClause(scene, cue)
  return { cue, sources: by, content: end === undefined ? content : [{ first: first.first, last: end }] }
}

/** Behind "when", at the beginning of its sentence, or behind a mark. */
function opensAsked(context: Context, { first }: Range): boolean {
  const { tokens } = context
  if (!/^(?:asked|pressed|questioned|quizzed)$/.test(tokens[first]!.lower)) return false
  if (first === sentenceOf(context, first).first) return true
  return tokens[first - 1]!.text === ',' || /^(?:when|if|once|being)$/.test(tokens[first - 1]!.lower)
}

/** Tokens behind the cue in which the main clause begins: a bound keeps the cost linear. */
const WITHIN = 80

/** The last comma behind which the subject of a cue begins. */
function mainClause(scene: Scene, cue: Range): number | undefined {
  const last = Math.min(sentenceOf(scene, cue.first).last, cue.last + WITHIN)
  let comma: number | undefined
  for (let token = cue.last + 1; token < last; token++) {
    const verb = scene.cueAt.get(token)
    if (!verb || verb.nonFinite || isQuoted(scene, token)) continue
    const subject = subjectBefore(scene, verb)
    if (subject && subject.first > cue.last + 1 && scene.tokens[subject.first - 1]!.text === ',')
      comma = subject.first - 1
  }
  return comma
}
