/** The learned extractor: a text in, attributions with their scores out, one window after the other. */
import type { Extractor, Learned } from '../pipeline/draft.ts'
import type { Span } from '../text/span.ts'
import { type Candidate, type CueRun, cuesOf, partsOf, settle } from './decode.ts'
import { type Described, describe } from './describe.ts'
import { type Bounds, headInputs, readerInputs, seenOf } from './feeds.ts'
import type { Manifest } from './manifest.ts'
import type { Network, RuntimeName, Tensor, Tensors } from './session.ts'
import type { Run } from './tags.ts'
import { idOf, type Vocabulary } from './tokenizer.ts'
import { type Window, windowsOf } from './window.ts'

/** What a model is made of, once loaded. */
export interface Model {
  readonly manifest: Manifest
  readonly vocabulary: Vocabulary
  readonly reader: Network
  readonly head: Network
  readonly runtime: RuntimeName
}

export function extractorOf(model: Model): Extractor {
  const { manifest, vocabulary, runtime } = model
  const bounds = { cls: idOf(vocabulary, '[CLS]'), sep: idOf(vocabulary, '[SEP]') }
  return {
    name: `${manifest.name} ${manifest.version}`,
    runtime,
    find: async (text) => {
      const described = describe(text, vocabulary)
      const candidates: Candidate[] = []
      for (const window of windowsOf(described, manifest.window)) {
        for (const candidate of await readWindow(model, bounds, described, window)) candidates.push(candidate)
      }
      return settle(candidates, manifest.decoding).map((candidate) => learned(described, candidate))
    },
  }
}

/** The candidates of one window; never padded or read beside another, since quantisation takes its scale over all it is given. */
async function readWindow(model: Model, bounds: Bounds, described: Described, window: Window): Promise<Candidate[]> {
  const { labels, decoding } = model.manifest
  const read = await model.reader(readerInputs(described, window, bounds))
  const count = window.end - window.first
  const rows = { data: floats(read.cues, count * labels.cue.length), offset: 0, count, tags: labels.cue }
  const cues = cuesOf(rows, decoding)
    .map(({ run: [first, last], score }): CueRun => ({ run: [first + window.first, last + window.first], score }))
    .filter(({ run: [first] }) => first >= window.own && first < window.owned)
  const candidates: Candidate[] = []
  for (let at = 0; at < cues.length; at += CUES_AT_ONCE) {
    candidates.push(...(await governed(model, read, described, window, cues.slice(at, at + CUES_AT_ONCE))))
  }
  return candidates
}

/** Cues given to the head in one call: each takes 2 MB, and a text of nothing but cues must not take all memory. */
const CUES_AT_ONCE = 16

/** What each cue governs. */
async function governed(
  { head, manifest }: Model,
  { words, keys }: Tensors,
  described: Described,
  window: Window,
  cues: readonly CueRun[],
): Promise<Candidate[]> {
  const { labels, seen: sight, decoding } = manifest
  const out = await head({ words: words!, keys: keys!, ...headInputs(described, window, cues, sight) })
  const places = sight.before + sight.after
  const valid = floats(out.valid, cues.length)
  const tags = floats(out.tags, cues.length * places * labels.span.length)
  return cues.map((cue, index) => {
    const seen = seenOf(cue, window, sight)
    const offset = (index * places + seen.low) * labels.span.length
    const rows = { data: tags, offset, count: seen.high - seen.low, tags: labels.span }
    const score = decoding.weight * cue.score + (1 - decoding.weight) * sigmoid(valid[index]!)
    return { cue: cue.run, ...partsOf(rows, seen.first), score }
  })
}

/** Throws where a network gives another number of them: it was made for another manifest. */
function floats(tensor: Tensor | undefined, count: number): Float32Array {
  if (tensor?.data instanceof Float32Array && tensor.data.length === count) return tensor.data
  throw new RangeError(`the network gives ${tensor?.data.length ?? 'no'} numbers where ${count} were expected`)
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))

/** Runs of words as spans of characters. */
function learned({ words }: Described, { cue, sources, content, score }: Candidate): Learned {
  const span = ([first, last]: Run): Span => ({ start: words[first]!.start, end: words[last - 1]!.end })
  return { cue: span(cue), sources: sources.map(span), content: content.map(span), score: thousandths(score) }
}

const thousandths = (score: number): number => Math.round(score * 1000) / 1000
