/** The thread of one extractor: opens the model in the folder it is given, then answers text after text. */
import { parentPort, workerData } from 'node:worker_threads'
import { UserError } from '../errors.ts'
import type { Extractor } from '../pipeline/draft.ts'
import type { Answer, Asked, Opened } from './extractors.ts'
import { openExtractor } from './model.ts'

const port = parentPort!
const post = (message: Opened | Answer): void => port.postMessage(message)

async function answer(extractor: Extractor, { id, text }: Asked): Promise<Answer> {
  try {
    return { id, found: await extractor.find(text) }
  } catch (error) {
    return { id, failed: String(error) }
  }
}

try {
  const extractor = await openExtractor(workerData as string)
  port.on('message', async (asked: Asked) => post(await answer(extractor, asked)))
  post({ name: extractor.name, runtime: extractor.runtime })
} catch (error) {
  post(error instanceof UserError ? { code: error.code, found: error.found } : { broken: String(error) })
}
