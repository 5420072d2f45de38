/** Opens the learned extractor and the sentence encoder: the files of a model, checked against its manifest, and the runtime for them. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'
import { UserError } from '../errors.ts'
import { extractorOf } from '../neural/extractor.ts'
import { checkFile, type ModelFile, manifestOf, sentenceManifestOf } from '../neural/manifest.ts'
import { sentencesOf } from '../neural/sentences.ts'
import { loadRuntime, type Network, type Runtime, type RuntimeName } from '../neural/session.ts'
import { vocabularyOf } from '../neural/tokenizer.ts'
import type { Extractor, SentenceEncoder } from '../pipeline/draft.ts'

/**
 * Without a folder, the model that came with the program. Throws `model-unusable` when there is no whole and unaltered model,
 * `runtime-missing` when nothing can run it.
 */
export async function openExtractor(
  folder: string | null = shippedModel(),
  runtimes?: readonly RuntimeName[],
): Promise<Extractor> {
  if (folder === null) throw new UserError('model-unusable', 'no model that came with the program')
  const manifest = manifestOf(text(await bytesOf(folder, 'manifest.json')))
  const [reader, head, vocabulary] = await Promise.all(
    (['reader', 'head', 'vocabulary'] as const).map((role) => checked(folder, manifest.files[role])),
  )
  const runtime = await loadRuntime(runtimes)
  return extractorOf({
    manifest,
    vocabulary: vocabularyOf(text(vocabulary!)),
    reader: await opened(runtime, reader!, manifest.name),
    head: await opened(runtime, head!, manifest.name),
    runtime: runtime.name,
  })
}

/** An extractor with a sentence encoder; `failed` is told why there is none where one came and cannot be used. */
export async function openGrouped(
  folder: string | undefined,
  failed: (error: UserError) => void,
  encoder?: string,
): Promise<Extractor> {
  const [extractor, sentences] = await Promise.all([openExtractor(folder), orTold(openSentences(encoder), failed)])
  return sentences ? { ...extractor, sentences } : extractor
}

async function orTold<T>(opening: Promise<T>, failed: (error: UserError) => void): Promise<T | null> {
  try {
    return await opening
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    failed(error)
    return null
  }
}

/** As `openExtractor`; null where none came with the program. */
export async function openSentences(
  folder: string | null = shipped(SENTENCES),
  runtimes?: readonly RuntimeName[],
): Promise<SentenceEncoder | null> {
  if (folder === null) return null
  const manifest = sentenceManifestOf(text(await bytesOf(folder, 'manifest.json')))
  const vocabulary = await checked(folder, manifest.files.vocabulary)
  const encoder = await checked(folder, manifest.files.encoder)
  const network = await opened(await loadRuntime(runtimes), encoder, manifest.name)
  return sentencesOf({ manifest, vocabulary: vocabularyOf(text(vocabulary)), encoder: network })
}

/** The folders in `models/` that are read with where no other is named: here alone stands which weights ship. */
const EXTRACTOR = 'minilm-polnear-0.2'
const SENTENCES = 'minilm-sentences-1.0'

/** The folder of the extractor that came with the program; null where none did. */
export const shippedModel = (): string | null => shipped(EXTRACTOR)

function shipped(name: string): string | null {
  const own = findPackageJSON(import.meta.url)
  const folder = own === undefined ? null : join(dirname(own), 'models', name)
  return folder !== null && existsSync(folder) ? folder : null
}

async function checked(folder: string, file: ModelFile): Promise<Uint8Array> {
  const bytes = await bytesOf(folder, file.path)
  checkFile(file, bytes)
  return bytes
}

async function bytesOf(folder: string, name: string): Promise<Uint8Array> {
  try {
    return await readFile(join(folder, name))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new UserError('model-unusable', code === 'ENOENT' ? `no ${name}` : `${name}, which cannot be read (${code})`)
  }
}

/** Bytes that agree with the manifest and are no network all the same: the manifest was made for something else. */
async function opened(runtime: Runtime, model: Uint8Array, name: string): Promise<Network> {
  try {
    return await runtime.open(model)
  } catch {
    throw new UserError('model-unusable', `a network of ${name} that the ${runtime.name} runtime cannot load`)
  }
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
