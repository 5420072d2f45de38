/** The one place that decides between what the rules found and what the learned extractor found. */
import { overlaps, type Span } from '../../text/span.ts'
import type { Attribution } from '../draft.ts'
import type { LearnedClaim } from './learned.ts'
import { holds, relayedIn, widened } from './relayed.ts'
import { ALONE, KEPT, LEARNED, PLAIN, POSITIONS, SHARED, UNKNOWN, WHOLE } from './trust.ts'

/**
 * The findings of both, each attribution once. Where both found the same cue the model's attribution stands, but for the few things that a
 * rule knows better; what the rules alone found is kept where the model has nothing and the rule is sure enough.
 */
export function joined(text: string, rules: readonly Attribution[], learned: readonly LearnedClaim[]): LearnedClaim[] {
  const believed = withoutObjects(rules, believable(text, rules, learned))
  const meets = meetingsWith(believed.map(({ attribution }) => attribution))
  const met = rules.map((rule) => ({ rule, meeting: meets(rule) }))
  const partner = new Map<number, Attribution>()
  for (const { rule, meeting } of met) {
    if (meeting.kind === 'same-cue') partner.set(meeting.index, partner.get(meeting.index) ?? rule)
  }
  const sourced = believed.map((claim, index) => withSource(claim, partner.get(index)))
  const own = sourced.map(({ attribution }) => attribution)
  const relayed = relayedBy(own, met)
  const ends = new Map<number, number>()
  const kept: Attribution[] = []
  for (const { rule, meeting } of met) {
    if (meeting.kind === 'inside' && isSecond(text, own[meeting.index]!, rule)) ends.set(meeting.index, rule.cue!.start)
    if (meeting.kind !== 'same-cue' && (isKept(rule, meeting) || relayed.kept.has(rule))) kept.push(rule)
  }
  const both = sourced
    .map((claim, index) => withRule(text, claim, partner.get(index), own, index))
    .map((claim, index) => told(claim, relayed.tellers.get(index)))
    .map((claim, index) => endedAt(text, claim, ends.get(index)))
  return [...both, ...kept.map((attribution) => ({ attribution, continued: [] }))]
}

const TAKEN: ReadonlySet<string> = new Set(['confirms', 'denies', 'doubts', 'withholds'])

/** "poured cold water on [claims that A]": whoever denies a claim does not make it. */
function withoutObjects(rules: readonly Attribution[], learned: readonly LearnedClaim[]): readonly LearnedClaim[] {
  const denied = rules.filter(({ foundBy, entry }) => foundBy === 'phrase-after' && TAKEN.has(entry?.act ?? ''))
  const objects = inOrder(
    denied.flatMap(({ content, sources, cue }) => content.map((span) => ({ ...span, sources, cue }))),
  )
  return learned.filter(({ attribution: { cue, sources } }) => {
    const object = cue ? touched(objects, cue) : undefined
    if (!cue || !object || cue.start < object.start || (object.cue && overlaps(object.cue, cue))) return true
    return !sources.some((source) => meet(object.sources, source))
  })
}

/** What the rules see of a relayed statement beside the half of it that the model found. */
function relayedBy(
  own: readonly Attribution[],
  met: readonly { readonly rule: Attribution; readonly meeting: Meeting }[],
) {
  const kept = new Set<Attribution>()
  /** By the model's claim: who tells all of it. */
  const tellers = new Map<number, Attribution>()
  for (const pair of relayedIn(met.map(({ rule }) => rule))) {
    const [teller, speaker] = [met[pair.teller]!, met[pair.speaker]!]
    if (teller.meeting.kind === 'same-cue' && speaker.meeting.kind !== 'same-cue') {
      const { content, cue } = own[teller.meeting.index]!
      const isHalf = [...content, ...speaker.rule.content].every((span) => holds(teller.rule.content, span))
      if (!isHalf || holds(content, speaker.rule.cue!) || cue === null || holds(teller.rule.content, cue)) continue
      tellers.set(teller.meeting.index, teller.rule)
      kept.add(speaker.rule)
    } else if (teller.meeting.kind !== 'same-cue' && speaker.meeting.kind === 'same-cue') {
      const { content, cue } = own[speaker.meeting.index]!
      if ([...content, ...(cue ? [cue] : [])].every((span) => holds(teller.rule.content, span))) kept.add(teller.rule)
    }
  }
  return { kept, tellers }
}

const told = (claim: LearnedClaim, teller: Attribution | undefined): LearnedClaim =>
  teller ? { attribution: widened(claim.attribution, teller), continued: [] } : claim

/** "The army confirmed that A, [and said] B": the second verb of one subject is no part of what the first says. */
const isSecond = (
  text: string,
  { sources, content }: Attribution,
  { sources: same, cue, entry }: Attribution,
): boolean =>
  entry !== null &&
  PLAIN.has(entry.lemma) &&
  / (?:and|but) $/.test(text.slice(Math.max(0, cue!.start - JOINT_WITHIN), cue!.start)) &&
  same.length > 0 &&
  same.every((source) => source.end < cue!.start && meet(sources, source) && !meet(content, source)) &&
  content.some(({ start, end }) => start < cue!.start && cue!.start < end)

/** Characters of " and ". */
const JOINT_WITHIN = 5

/** The claim with its content ended before an offset, and before the "and" that stands there. */
function endedAt(text: string, claim: LearnedClaim, offset: number | undefined): LearnedClaim {
  if (offset === undefined) return claim
  const content = claim.attribution.content
    .map(({ start, end }) => ({ start, end: end > offset ? offset : end }))
    .map(({ start, end }) => ({ start, end: start + text.slice(start, end).replace(JOINT, '').length }))
    .filter(({ start, end }) => start < end)
  return content.length === 0 ? claim : { ...claim, attribution: { ...claim.attribution, content } }
}

/** At the end of what is looked at, which is short, or nowhere. */
const JOINT = /(?:,? (?:and|but|or))?[\s,]*$/

/** What the model is sure of: less where a rule found the cue as well, more where nothing else tells that somebody speaks. */
function believable(
  text: string,
  rules: readonly Attribution[],
  learned: readonly LearnedClaim[],
): readonly LearnedClaim[] {
  const cues = inOrder(rules.flatMap(({ cue }) => cue ?? []))
  return learned.filter(({ attribution }) => {
    const { cue, entry, score, sources } = attribution
    const isShared = score < UNKNOWN && cue !== null && touched(cues, cue) !== undefined
    const isUnknown = (entry === null || sources.length === 0) && !isQuoted(text, attribution)
    return score >= (isShared ? SHARED : isUnknown ? UNKNOWN : LEARNED)
  })
}

/** Whether marks stand in a content or around it. */
const isQuoted = (text: string, { content }: Attribution): boolean =>
  content.some(({ start, end }) => DOUBLE_MARK.test(text.slice(Math.max(0, start - 1), end + 1)))

const DOUBLE_MARK = /["“”„«»]|''/

function isKept({ foundBy, entry, score }: Attribution, { kind }: Meeting): boolean {
  if (foundBy === 'speaker-label') return true // what the model finds stands within it
  if (kind === 'across') return false
  if (kind === 'inside') return true // "the agency said that police denied …": `nested` decides
  if (foundBy === 'parenthetical' && entry && PLAIN.has(entry.lemma)) return true // "A dam leaks, Aro News reports"
  return score >= Math.min(KEPT[foundBy] ?? ALONE, (entry && POSITIONS[entry.act]) ?? ALONE)
}

/** The model's claim with what its rule knows better; no content that reaches into another claim. */
function withRule(
  text: string,
  claim: LearnedClaim,
  rule: Attribution | undefined,
  learned: readonly Attribution[],
  index: number,
): LearnedClaim {
  if (!rule) return claim
  const { attribution } = claim
  // "branded | claims that …": the model takes what is branded for a claim of its own
  const takesObject = rule.foundBy === 'phrase-after' && rule.content.some((span) => overlaps(span, attribution.cue!))
  // "Venn was quoted as saying that A": the model takes who is quoted for what is said
  if (isSaying(text, attribution) && rule.sources.some((source) => meet(attribution.content, source)))
    return { attribution: { ...rule, cue: attribution.cue, score: attribution.score }, continued: [] }
  if (reachesInto(attribution, rule))
    return { attribution: { ...attribution, sources: rule.sources, content: rule.content }, continued: [] }
  if (takesObject || WHOLE.has(rule.foundBy) || (rule.content.length === 0 && isElsewhere(text, attribution))) {
    return { attribution: rule, continued: [] }
  }
  const others = learned.filter((_, other) => Math.abs(other - index) <= NEAR && other !== index)
  const isLonger =
    (goesOn(text, attribution.content, rule.content) || resumes(attribution, rule)) &&
    !others.some((other) => touches(rule.content, other))
  const { foundBy, content } = isLonger || knowsBetter(text, attribution, rule) ? rule : attribution
  const continued = claim.continued.filter((later) => !later.content.some((span) => meet(content, span)))
  return { attribution: { ...attribution, foundBy, content, entry: rule.entry ?? attribution.entry }, continued }
}

/** "was accused by [Piet Oll | of taking money]": the model's source takes in what the rule sees to be said. */
const reachesInto = ({ sources }: Attribution, { foundBy, sources: own, content }: Attribution): boolean =>
  foundBy === 'passive' &&
  own.length > 0 &&
  own.every((source) => meet(sources, source)) &&
  sources.some((source) => meet(content, source))

const isSaying = (text: string, { cue }: Attribution): boolean =>
  cue !== null && /\bas \p{L}+ing$/u.test(text.slice(cue.start, cue.end))

/** Where the model sees nobody but a rule does, outside of what is said, it is the rule's: a claim without its source is of little use. */
function withSource(claim: LearnedClaim, rule: Attribution | undefined): LearnedClaim {
  const { sources, content } = claim.attribution
  if (!rule || sources.length > 0) return claim
  return { ...claim, attribution: { ...claim.attribution, sources: rule.sources.filter((one) => !meet(content, one)) } }
}

/** "Moscow denies" in a heading: what the model takes from the paragraph below is no content of it. */
const isElsewhere = (text: string, { cue, content }: Attribution): boolean =>
  cue !== null &&
  content[0] !== undefined &&
  content[0].start > cue.end &&
  text.slice(cue.end, content[0].start).includes('\n')

/** "that the dam would hold | , with a second one to come": a phrase of the clause that the model likes to leave out. */
function goesOn(text: string, content: readonly Span[], longer: readonly Span[]): boolean {
  const [here, there] = [content.at(-1), longer.at(-1)]
  return here?.start === there?.start && ABSOLUTE.test(text.slice(here?.end, there?.end))
}

const ABSOLUTE = /^, with /

/** "“A,” she said, | “B.” “C,” she added": the quotation resumed in the sentence, which the model leaves out where another follows. */
const resumes = ({ content }: Attribution, { foundBy, content: whole }: Attribution): boolean =>
  foundBy === 'quotation-before' &&
  whole.length > content.length &&
  content.every(({ start, end }, index) => whole[index]!.start === start && whole[index]!.end === end)

/**
 * "was asked by reporters | whether …": whoever is asked is no content; "dismissed as absurd | the idea that …": what it is called is none;
 * "accused Orwin of lying | when he said …" is one accusation.
 */
function knowsBetter(text: string, { content }: Attribution, { foundBy, entry, content: [own] }: Attribution): boolean {
  const [here] = content
  if (!here || !own) return false
  if (foundBy === 'passive' && entry?.act === 'asks') return here.start < own.start
  if (foundBy !== 'phrase-after') return false
  if (here.start < own.start && content.at(-1)!.end === own.end) return /^as /.test(text.slice(here.start, own.start))
  return (
    entry?.lemma === 'accuse' &&
    here.start === own.start &&
    /^ (?:when|while|as|after) /.test(text.slice(here.end, own.end))
  )
}

/** Neighbours in the order of contents among which one is looked for that a content reaches into. */
const NEAR = 4

const touches = (content: readonly Span[], other: Attribution): boolean =>
  other.content.some((span) => meet(content, span)) || (other.cue !== null && meet(content, other.cue))

const meet = (spans: readonly Span[], span: Span): boolean => spans.some((one) => overlaps(one, span))

/** The quotations of later sentences that go on with an attribution of the model, after `nested` has placed it. */
export function continuations(placed: readonly Attribution[], claims: readonly LearnedClaim[]): Attribution[] {
  const places = new Map(placed.map(({ foundBy, cue }, index) => [key(foundBy, cue), index]))
  return claims.flatMap(({ attribution, continued }) => {
    const index = places.get(key(attribution.foundBy, attribution.cue))
    if (index === undefined) return []
    return continued.map((later) => ({ ...attribution, ...later, cue: null, entry: null, continues: index }))
  })
}

const key = (foundBy: string, cue: Span | null): string => `${cue?.start} ${foundBy}`

/** How a finding of the rules meets those of the model; `index` of the one with the same cue, or whose content holds the cue. */
type Meeting = { readonly kind: 'same-cue' | 'inside'; readonly index: number } | { readonly kind: 'across' | 'apart' }

function meetingsWith(learned: readonly Attribution[]): (rule: Attribution) => Meeting {
  const cues = inOrder(learned.flatMap(({ cue }, index) => (cue ? { ...cue, index } : [])))
  const contents = inOrder(learned.flatMap(({ content }, index) => content.map((span) => ({ ...span, index }))))
  return (rule) => {
    const same = rule.cue ? touched(cues, rule.cue) : undefined
    if (same) return { kind: 'same-cue', index: same.index }
    const holder = rule.cue ? touched(contents, rule.cue) : undefined
    if (holder) return { kind: 'inside', index: holder.index }
    const met = rule.content.some((span) => touched(contents, span) ?? touched(cues, span))
    return { kind: met ? 'across' : 'apart' }
  }
}

const inOrder = <S extends Span>(spans: readonly S[]): S[] => [...spans].sort((a, b) => a.start - b.start)

/** The first of the spans, in order and disjoint, that overlaps one. */
function touched<S extends Span>(spans: readonly S[], span: Span): S | undefined {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.end <= span.start) low = middle + 1
    else high = middle
  }
  const found = spans[low]
  return found && overlaps(found, span) ? found : undefined
}
