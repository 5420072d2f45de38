/** The example in README.md: what the command line really prints for the article that ships with the project. */
import { join } from 'node:path'
import { main } from '../src/cli/main.ts'
import { openExtractor as openModel } from '../src/effects/model.ts'
import { nodeEffects } from '../src/effects/node.ts'
import type { Effects, Output } from '../src/effects.ts'

const EXAMPLE = 'examples/strait-of-vell.html'

/** As many lines as make the first screen; the rest is what `npm start` shows. */
const LINES = 40

/** A Markdown block with the command and the head of its output. */
export async function readmeExample(root: string): Promise<string> {
  const lines = (await printed(root, ['read', EXAMPLE, '--read-at', '2026-03-14'])).trimEnd().split('\n')
  const shown = lines.length > LINES ? [...lines.slice(0, lines.lastIndexOf('', LINES)), '', '…'] : lines
  return `\`\`\`text\n$ npx hearsay read ${EXAMPLE}\n\n${shown.join('\n')}\n\`\`\``
}

/** Standard output of one command line, on a terminal of 80 columns without colour. */
async function printed(root: string, args: readonly string[]): Promise<string> {
  let text = ''
  const stdout: Output = {
    write: (part) => {
      text += part
    },
    isTerminal: false,
    columns: 80,
  }
  const node = nodeEffects()
  // the same on every processor, which the last bits of the native runtime are not
  const openExtractor = () => openModel(undefined, ['wasm'])
  const effects: Effects = {
    ...node,
    stdout,
    env: {},
    openExtractor,
    readFile: (path) => node.readFile(join(root, path)),
  }
  const status = await main(args, effects)
  if (status !== 0) throw new Error(`hearsay ${args.join(' ')} ended with status ${status}`)
  return text
}
