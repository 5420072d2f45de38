/** The manifest of a model: what its files are, what its numbers mean, and what it was trained on. Checked before anything runs. */
import { createHash } from 'node:crypto'
import { UserError } from '../errors.ts'
import type { Decoding } from './decode.ts'
import type { WindowSize } from './window.ts'

/** The form of the manifest that this version of the program reads. */
const FORMAT = 1

export interface ModelFile {
  /** Beside the manifest. */
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}

/** Of any model. */
interface Common<Role extends string> {
  readonly format: number
  readonly name: string
  readonly version: string
  readonly files: { readonly [role in Role]: ModelFile }
  readonly training: readonly { readonly name: string; readonly licence: string }[]
}

/** Of an extractor. */
export interface Manifest extends Common<(typeof FILE_ROLES)[number]> {
  readonly labels: { readonly cue: readonly string[]; readonly span: readonly string[] }
  readonly window: WindowSize
  /** Words before and from the first of a cue that the head sees, and paragraphs beyond which all are the same to it. */
  readonly seen: { readonly before: number; readonly after: number; readonly paragraphs: number }
  readonly decoding: Decoding
}

/** Of a sentence encoder. */
export interface SentenceManifest extends Common<(typeof SENTENCE_ROLES)[number]> {
  /** `longest`: pieces that it reads of a sentence; `wide`: numbers of a vector. */
  readonly sentence: { readonly longest: number; readonly wide: number }
}

const FILE_ROLES = ['reader', 'head', 'vocabulary'] as const
const SENTENCE_ROLES = ['encoder', 'vocabulary'] as const

/** Pieces that an encoder of the BERT kind reads at once, less the two that open and close a window (512 positions). */
const POSITIONS = 510
/** Pieces that one word may take (`tokenizer.ts`): a window has to hold one. */
const WORD = 100

/** Bounds of a number, both within; `whole`: it counts something. */
interface Bounds {
  readonly low: number
  readonly high: number
  readonly whole: boolean
}
type Bounded = Readonly<Record<string, Bounds>>

const count = (low: number, high: number): Bounds => ({ low, high, whole: true })
const SHARE: Bounds = { low: 0, high: 1, whole: false }

const NUMBERS: { readonly [part in 'window' | 'seen' | 'decoding']: Bounded } = {
  window: { room: count(WORD, POSITIONS), overlap: count(0, POSITIONS) },
  seen: { before: count(0, POSITIONS), after: count(1, POSITIONS), paragraphs: count(0, POSITIONS) },
  // a logit of 20 is a probability of 2e-9
  decoding: { bias: { low: -20, high: 20, whole: false }, weight: SHARE, threshold: SHARE, lost: SHARE },
}
/** A vector is kept as that many letters with each claim. */
const SENTENCE: Bounded = { longest: count(1, POSITIONS), wide: count(1, 4096) }

/** What each network tells apart, in the order of its outputs (`train/extractor/network.py`). */
const CUE_TAGS = ['O', 'B', 'I']
const SPAN_TAGS = ['O', 'B-source', 'I-source', 'B-content', 'I-content']

function unusable(found: string): never {
  throw new UserError('model-unusable', found)
}

/** Throws `model-unusable` for what is no manifest of the known form. */
export function manifestOf(file: string): Manifest {
  const manifest = commonOf(file, FILE_ROLES) as Manifest
  const { labels, window } = manifest
  checkTags(labels?.cue, 'labels.cue', CUE_TAGS)
  checkTags(labels?.span, 'labels.span', SPAN_TAGS)
  for (const part of ['window', 'seen', 'decoding'] as const) checkNumbers(manifest[part], part, NUMBERS[part])
  if (window.overlap >= window.room) unusable(`a manifest with window.overlap ${window.overlap} of ${window.room}`)
  return manifest
}

/** As `manifestOf`, of a sentence encoder. */
export function sentenceManifestOf(file: string): SentenceManifest {
  const manifest = commonOf(file, SENTENCE_ROLES) as SentenceManifest
  checkNumbers(manifest.sentence, 'sentence', SENTENCE)
  return manifest
}

function commonOf<Role extends string>(file: string, roles: readonly Role[]): Common<Role> {
  const manifest = parsed(file) as Common<Role>
  if (typeof manifest !== 'object' || manifest === null) unusable('a manifest that is no object')
  const { format, name, version, files } = manifest
  if (format !== FORMAT) unusable(`a manifest of format ${format} where ${FORMAT} is known`)
  if (typeof name !== 'string' || typeof version !== 'string') unusable('a manifest without name and version')
  for (const role of roles) if (!isFile(files?.[role])) unusable(`a manifest without the file of the ${role}`)
  const paths = roles.map((role) => files[role].path)
  const twice = paths.find((path, index) => paths.indexOf(path) < index)
  if (twice !== undefined) unusable(`a manifest that names ${twice} twice`)
  return manifest
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(file)
  } catch {
    return unusable('a manifest that is no JSON')
  }
}

function checkNumbers(numbers: object | undefined, part: string, bounds: Bounded): void {
  for (const [name, { low, high, whole }] of Object.entries(bounds)) {
    const found = (numbers as Readonly<Record<string, unknown>> | undefined)?.[name]
    if (typeof found !== 'number') unusable(`a manifest without ${part}.${name}`)
    const isWithin = found >= low && found <= high && (!whole || Number.isInteger(found))
    if (!isWithin)
      unusable(`a manifest with ${part}.${name} ${found}, not ${whole ? 'a count ' : ''}from ${low} to ${high}`)
  }
}

const isFile = (file: Partial<ModelFile> | undefined): boolean =>
  typeof file?.sha256 === 'string' && Number.isInteger(file.bytes) && /^[\w-]+(?:\.[\w-]+)*$/.test(file.path ?? '')

function checkTags(tags: unknown, part: string, known: readonly string[]): void {
  if (!Array.isArray(tags)) unusable(`a manifest without ${part}`)
  if (tags.join() !== known.join()) unusable(`a manifest with ${part} other than ${known.join(', ')}`)
}

/** Throws `model-unusable` when a file is not the one that the manifest means. */
export function checkFile({ path, bytes, sha256 }: ModelFile, content: Uint8Array): void {
  if (content.length !== bytes) unusable(`${path} of ${content.length} bytes where the manifest says ${bytes}`)
  const hash = createHash('sha256').update(content).digest('hex')
  if (hash !== sha256) unusable(`${path} with a hash other than the manifest's`)
}
