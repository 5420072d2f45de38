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

const NUMBERS = [
  ['window', ['room', 'overlap']],
  ['seen', ['before', 'after', 'paragraphs']],
  ['decoding', ['bias', 'weight', 'threshold', 'lost']],
] as const

const unusable = (found: string): never => {
  throw new UserError('model-unusable', found)
}

/** Throws `model-unusable` for what is no manifest of the known form. */
export function manifestOf(file: string): Manifest {
  const manifest = commonOf(file, FILE_ROLES) as Manifest
  const { labels } = manifest
  if (!isTags(labels?.cue) || !isTags(labels?.span)) unusable('a manifest without labels')
  for (const [part, names] of NUMBERS) checkNumbers(manifest[part], part, names)
  return manifest
}

/** As `manifestOf`, of a sentence encoder. */
export function sentenceManifestOf(file: string): SentenceManifest {
  const manifest = commonOf(file, SENTENCE_ROLES) as SentenceManifest
  checkNumbers(manifest.sentence, 'sentence', ['longest', 'wide'])
  return manifest
}

function commonOf<Role extends string>(file: string, roles: readonly Role[]): Common<Role> {
  const manifest = parsed(file) as Common<Role>
  if (typeof manifest !== 'object' || manifest === null) unusable('a manifest that is no object')
  const { format, name, version, files } = manifest
  if (format !== FORMAT) unusable(`a manifest of format ${format} where ${FORMAT} is known`)
  if (typeof name !== 'string' || typeof version !== 'string') unusable('a manifest without name and version')
  for (const role of roles) if (!isFile(files?.[role])) unusable(`a manifest without the file of the ${role}`)
  return manifest
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(file)
  } catch {
    return unusable('a manifest that is no JSON')
  }
}

function checkNumbers(numbers: object | undefined, part: string, names: readonly string[]): void {
  const found = numbers as Readonly<Record<string, unknown>> | undefined
  for (const name of names) if (!Number.isFinite(found?.[name])) unusable(`a manifest without ${part}.${name}`)
}

const isFile = (file: Partial<ModelFile> | undefined): boolean =>
  typeof file?.sha256 === 'string' && Number.isInteger(file.bytes) && /^[\w-]+(?:\.[\w-]+)*$/.test(file.path ?? '')

const isTags = (tags: unknown): boolean => Array.isArray(tags) && tags[0] === 'O' && tags.length < 256

/** Throws `model-unusable` when a file is not the one that the manifest means. */
export function checkFile({ path, bytes, sha256 }: ModelFile, content: Uint8Array): void {
  if (content.length !== bytes) unusable(`${path} of ${content.length} bytes where the manifest says ${bytes}`)
  const hash = createHash('sha256').update(content).digest('hex')
  if (hash !== sha256) unusable(`${path} with a hash other than the manifest's`)
}
