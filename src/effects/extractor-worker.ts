/** The thread of one extractor: opens the model in the folder it is given, then answers text after text. */
import { parentPort, workerData } from 'node:worker_threads'
import { UserError } from '../errors.ts'
import type { Extractor } from '../pipeline/draft.ts'
import type { Answer, Asked, Failure, Opened, Wanted } from './extractors.ts'
import { openExtractor, openGrouped } from './model.ts'

const port = parentPort!
const post = (message: Opened | Answer): void => port.postMessage(message)

async function answer({ find, sentences }: Extractor, { id, what, text }: Asked): Promise<Answer> {
  try {
    return { id, found: what === 'find' ? await find(text) : await sentences!.vectorOf(text) }
  } catch (error) {
    return { id, failed: String(error) }
  }
}

const failureOf = ({ code, found }: UserError): Failure => ({ code, found })

try {
  const { folder, grouped } = workerData as Wanted
  let without: Failure | null = null
  const extractor = grouped
    ? await openGrouped(folder, (error) => {
        without = failureOf(error)
      })
    : await openExtractor(folder)
  port.on('message', async (asked: Asked) => post(await answer(extractor, asked)))
  const { name, runtime, sentences } = extractor
  post({ name, runtime, sentences: sentences?.name ?? without })
} catch (error) {
  post(error instanceof UserError ? failureOf(error) : { broken: String(error) })
}
