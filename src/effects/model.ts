/** Opens the learned extractor: the files of a model, checked against its manifest, and the runtime for them. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'
import { UserError } from '../errors.ts'
import { extractorOf } from '../neural/extractor.ts'
import { checkFile, type Manifest, type ModelFile, manifestOf } from '../neural/manifest.ts'
import { loadRuntime, type Network, type Runtime, type RuntimeName } from '../neural/session.ts'
import { vocabularyOf } from '../neural/tokenizer.ts'
import type { Extractor } from '../pipeline/draft.ts'

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
    reader: await opened(runtime, reader!, manifest),
    head: await opened(runtime, head!, manifest),
    runtime: runtime.name,
  })
}

/** The folder in `models/` that is read with where no other is named: here alone stands which weights ship. */
const SHIPPED = 'minilm-polnear-0.2'

/** The folder of the model that came with the program; null where none did. */
export function shippedModel(): string | null {
  const own = findPackageJSON(import.meta.url)
  const folder = own === undefined ? null : join(dirname(own), 'models', SHIPPED)
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
async function opened(runtime: Runtime, model: Uint8Array, { name }: Manifest): Promise<Network> {
  try {
    return await runtime.open(model)
  } catch {
    throw new UserError('model-unusable', `a network of ${name} that the ${runtime.name} runtime cannot load`)
  }
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
