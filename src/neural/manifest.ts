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

export interface Manifest {
  readonly format: number
  readonly name: string
  readonly version: string
  readonly files: { readonly [role in FileRole]: ModelFile }
  readonly labels: { readonly cue: readonly string[]; readonly span: readonly string[] }
  readonly window: WindowSize
  /** Words before and from the first of a cue that the head sees, and paragraphs beyond which all are the same to it. */
  readonly seen: { readonly before: number; readonly after: number; readonly paragraphs: number }
  readonly decoding: Decoding
  readonly training: readonly { readonly name: string; readonly licence: string }[]
}

const FILE_ROLES = ['reader', 'head', 'vocabulary'] as const
type FileRole = (typeof FILE_ROLES)[number]

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
  const manifest = parsed(file)
  if (typeof manifest !== 'object' || manifest === null) unusable('a manifest that is no object')
  const { format, name, version, files, labels } = manifest as Manifest
  if (format !== FORMAT) unusable(`a manifest of format ${format} where ${FORMAT} is known`)
  if (typeof name !== 'string' || typeof version !== 'string') unusable('a manifest without name and version')
  for (const role of FILE_ROLES) if (!isFile(files?.[role])) unusable(`a manifest without the file of the ${role}`)
  if (!isTags(labels?.cue) || !isTags(labels?.span)) unusable('a manifest without labels')
  for (const [part, names] of NUMBERS) checkNumbers(manifest as Manifest, part, names)
  return manifest as Manifest
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(file)
  } catch {
    return unusable('a manifest that is no JSON')
  }
}

function checkNumbers(manifest: Manifest, part: 'window' | 'seen' | 'decoding', names: readonly string[]): void {
  const numbers = manifest[part] as unknown as Readonly<Record<string, unknown>> | undefined
  for (const name of names) if (!Number.isFinite(numbers?.[name])) unusable(`a manifest without ${part}.${name}`)
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
